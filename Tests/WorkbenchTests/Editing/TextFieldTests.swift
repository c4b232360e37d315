import Optimization
import Testing
import Workbench

@Suite struct TextFieldTests {
  @Test func keysEditTheEndOfTheLine() {
    let script: [(TextEdit, String)] = [
      (.insert("a"), "a"), (.insert("dam w"), "adam w"), (.eraseLast, "adam "),
      (.insert("2 x"), "adam 2 x"), (.eraseWord, "adam 2 "), (.eraseWord, "adam "),
      (.eraseWord, ""), (.eraseLast, ""), (.eraseWord, ""), (.insert("η₁β"), "ηβ"), (.clear, ""),
    ]
    var field = TextField()
    for (edit, text) in script {
      field.apply(edit)
      #expect(field.text == text, "after \(edit)")
    }
  }

  @Test func controlCharactersAndWideOnesAreDropped() {
    let field = TextField("a\u{1B}[31m\nb\tc\u{7F}\u{9B}日本\u{301}\u{200B}é")

    #expect(field.text == "a[31mbcé")
  }

  @Test func theCursorSaysWhereTextIsTypedAndErased() {
    let script: [(TextEdit, String, Int)] = [
      (.insert("sin(x)"), "sin(x)", 6), (.moveCursor(by: -2), "sin(x)", 4),
      (.insert("2 "), "sin(2 x)", 6), (.eraseNext, "sin(2 )", 6),
      (.moveCursor(by: -99), "sin(2 )", 0),
      (.eraseLast, "sin(2 )", 0), (.eraseNext, "in(2 )", 0), (.moveCursor(by: .max), "in(2 )", 6),
      (.eraseNext, "in(2 )", 6), (.moveCursor(by: -1), "in(2 )", 5), (.eraseWord, ")", 0),
      (.moveCursor(by: .min), ")", 0), (.clear, "", 0),
    ]
    var field = TextField(content: .expression)
    for (edit, text, cursor) in script {
      field.apply(edit)
      #expect(field.text == text, "after \(edit)")
      #expect(field.cursor == cursor, "after \(edit)")
    }
  }

  @Test func anExpressionTakesTheSignsOfMathematicsAndMoreOfThem() {
    let text = "x₁² − 3·√(x₂)⁴ × π ÷ 2"
    #expect(TextField(text, content: .expression).text == text)
    #expect(TextField(text).text == "x²  3·(x) × π ÷ 2")
    let long = TextField(String(repeating: "x", count: 10_000), content: .expression)
    #expect(long.text.count == ExpressionLimits.length)
  }

  @Test func nothingVanishesFromAnExpression() {
    let texts = [
      ("x²–y²", "x²–y²"), ("x\u{2044}y ∕ 2", "x\u{2044}y ∕ 2"), ("𝑥² + 𝑦²", "x² + y²"),
      ("x\u{2009}+\u{A0}y", "x + y"), ("x→y", "x→y"), ("x日y", "x¿y"), ("x\u{301}", "x¿"),
      ("x\u{7F}y\u{1B}", "x¿y¿"), ("x +\r\n\ty", "x +y"), ("x\u{200B}y", "x¿y"),
    ]
    for (pasted, kept) in texts {
      #expect(TextField(pasted, content: .expression).text == kept)
    }
  }

  @Test func aLineIsBounded() {
    var field = TextField(String(repeating: "x", count: 10_000))
    #expect(field.text.count == TextField.capacity)

    field.apply(.insert("more"))
    #expect(field.text.count == TextField.capacity)
    field.apply(.eraseLast)
    field.apply(.insert("yz"))
    #expect(field.text.hasSuffix("xy"))
  }
}
