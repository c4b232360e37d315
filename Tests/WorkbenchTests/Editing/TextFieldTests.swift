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
