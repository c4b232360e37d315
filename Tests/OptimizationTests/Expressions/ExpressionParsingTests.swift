import Testing

@testable import Optimization

/// What a typed text means, shown by the values it has.
@Suite struct ExpressionParsingTests {
  /// A text, and its value at x = 2, y = 3 worked out by hand.
  static let values: [(String, Double)] = [
    ("x", 2), ("y", 3), ("x1", 2), ("x2", 3), ("x₁ + x₂", 5), ("1.5x", 3), (".5x", 1), ("2.x", 4),
    ("1e2x", 200), ("1E-2x", 0.02), ("2e3x", 4000), ("1.e2x", 200),
    // Products before sums, powers before signs, all from the left but powers.
    ("1+2*x", 5), ("(1+2)*x", 6), ("x-y-1", -2), ("x-(y-1)", 0), ("8/x/2", 2), ("8/(x/2)", 8),
    ("x^y^2", 512), ("(x^y)^2", 64), ("-x^2", -4), ("(-x)^2", 4), ("2^-x", 0.25),
    ("2^-x^2", 0.0625),
    ("x--y", 5), ("x*-y", -6), ("-x*y", -6), ("+x", 2), ("--x", 2), ("x^+2", 4), ("2^--x", 4),
    // Signs that are left out.
    ("2x", 4), ("xy", 6), ("2xy", 12), ("3(x+1)", 9), ("(x+1)(y-1)", 6), ("x(y+1)", 8),
    ("2x^2y", 24),
    ("1/2x", 1), ("6/2(x+1)", 9), ("2 x", 4), ("x y", 6), ("x1x2", 6), ("3x2", 9), ("2|x|", 4),
    ("|x|y", 6), ("(x)|y|", 6), ("|x||y|", 6), ("||x|-y|", 1), ("|x-|y||", 1),
    ("xabs(-y)", 6), ("2sqrt(x+2)", 4), ("x√4", 4),
    // Unicode as it is pasted.
    ("x²", 4), ("x³+y²", 17), ("x⁻¹", 0.5), ("x¹⁰", 1024), ("2·x", 4), ("2×x", 4), ("2⋅x", 4),
    ("y−x", 1), ("y÷x", 1.5), ("√(x+2)", 2), ("√4x", 4), ("√4^2+0x", 4), ("x²^2", 16), ("x⁰", 1),
    ("y‐x", 1), ("y‑x", 1), ("y‒x", 1), ("y–x", 1), ("y—x", 1), ("y―x", 1), ("1e–2x", 0.02),
    ("y⁄x", 1.5), ("y∕x", 1.5), ("2∗x", 4), ("2∙x", 4), ("𝑥𝑦", 6), ("𝑥²–𝑦²", -5),
    // Functions of two numbers, powers of functions.
    ("pow(x, y)", 8), ("min(x,y)", 2), ("max(x,y)", 3), ("hypot(x+1,y+1)", 5), ("abs²(-x)", 4),
    ("abs^2(-x)", 4), ("max³(x, 1)", 8), ("sqrt(2x)²", 4), ("ln(e^x)", 2), ("log(e)x", 2),
    ("log10(100)x", 4), ("log2(8)x", 6), ("floor(2.7)x", 4), ("ceil(2.1)x", 6), ("sign(-x)", -1),
    ("step(x-2)", 1), ("step(x-3)", 0), ("relu(x-3)", 0), ("relu(y-x)", 1), ("cbrt(4x)", 2),
    ("atan2(0,x)", 0),
  ]

  @Test(arguments: values)
  func aTextHasTheValueWorkedOutByHand(_ text: String, _ expected: Double) throws {
    let program = Compiler.program(for: try Parser.parse(text))

    #expect(program.evaluate(2, 3).isNear(expected))
  }

  @Test func theNumbersWithNamesAreThose() throws {
    #expect(try Parser.parse("pi x") == Parser.parse("πx"))
    #expect(Compiler.program(for: try Parser.parse("pix")).evaluate(1, 0) == Double.pi)
    #expect(Compiler.program(for: try Parser.parse("ex")).evaluate(1, 0) == 2.718281828459045)
  }

  /// A text that is none, where it goes wrong, and what is said.
  static let mistakes: [(String, Int, String)] = [
    ("", 1, "expected a number, a variable, a function or '('"),
    ("  ", 3, "expected a number, a variable, a function or '('"),
    ("x**2", 3, "expected a factor; a power is written '^', not '**'"),
    ("x* *2", 4, "expected a number, a variable, a function or '('"),
    ("x²→y", 3, "expected an operator"),
    ("x^2+*3", 5, "expected a number, a variable, a function or '('"),
    ("x+", 3, "expected a number, a variable, a function or '('"),
    ("x^", 3, "expected a number, a variable, a function or '('"),
    ("()", 2, "expected a number, a variable, a function or '('"),
    ("$x", 1, "expected a number, a variable, a function or '('"),
    (".", 1, "expected a number, a variable, a function or '('"),
    ("²", 1, "expected a number, a variable, a function or '('"),
    ("x $", 3, "expected an operator"),
    ("x 2", 3, "expected an operator"),
    ("1.2.3", 4, "expected an operator"),
    ("x)", 2, "expected an operator"),
    ("x,y", 2, "expected an operator"),
    ("(x", 3, "expected ')'"),
    ("(x 2)", 4, "expected an operator or ')'"),
    ("(x|", 4, "expected a number, a variable, a function or '('"),
    ("|x", 3, "expected '|'"),
    ("|x)", 3, "expected an operator or '|'"),
    ("sin", 4, "expected '(' after 'sin'"),
    ("sin + ", 7, "expected '(' after 'sin'"),
    ("sin * x", 5, "expected '(' after 'sin'"),
    ("x + max", 8, "expected '(' after 'max'"),
    ("max(x)", 6, "expected an operator or ','"),
    ("max(x", 6, "expected ','"),
    ("max(x,y,1)", 8, "expected an operator or ')'"),
    ("sin(x,y)", 6, "expected an operator or ')'"),
    ("1e999x", 1, "expected a number below 1.8e308"),
    ("x⁻", 2, "expected digits after '⁻'"),
    ("x¹⁰⁰⁰", 2, "expected an exponent below 1000"),
    ("2+foo(x)", 3, "there is no function or variable 'foo'"),
    ("x12", 1, "there is no function or variable 'x12'"),
    ("3z", 2, "expected x and y (or x1 and x2) as variables, found 'z'"),
    ("X", 1, "expected x and y (or x1 and x2) as variables, found 'X'"),
    ("x + $ + foo", 5, "expected a number, a variable, a function or '('"),
    ("x ++* $", 5, "expected a number, a variable, a function or '('"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsToldWithItsColumnAndWhatWasExpected(
    _ text: String, _ column: Int, _ complaint: String
  ) throws {
    let problem = #expect(throws: ExpressionProblem.self) { try Parser.parse(text) }
    #expect(problem?.column == column)
    #expect(problem?.complaint == complaint)
  }

  @Test func theNameThatNobodyKnowsIsTold() {
    let problem = #expect(throws: ExpressionProblem.self) { try Parser.parse("2sine(x)+sn(y)") }
    #expect(
      problem?.description == "expected parentheses: sin(e) x or sin(e x) at column 6")
    let other = #expect(throws: ExpressionProblem.self) { try Parser.parse("2+sn(y)") }
    #expect(other?.unknownName == "sn")
  }

  @Test func whatIsTooLargeIsToldAtTheLimit() throws {
    let x = { (count: Int) in String(repeating: "x+", count: count - 1) + "x" }
    #expect(try Parser.parse(x(250)).variables == [.x])
    let parts = #expect(throws: ExpressionProblem.self) { try Parser.parse(x(251)) }
    #expect(parts?.complaint == "expected at most 500 numbers, variables and operations")

    let nested = { String(repeating: "(", count: $0) + "x" + String(repeating: ")", count: $0) }
    #expect(try Parser.parse(nested(100)) == .variable(.x))
    for opening in ["(", "-", "√", "|", "sin(", "sin ", "x^", "[", "\\frac{1}{"] {
      let text = String(repeating: opening, count: 101) + "x"
      let depth = #expect(throws: ExpressionProblem.self) { try Parser.parse(text) }
      #expect(depth?.complaint == "expected at most 100 levels of nesting")
    }

    let long = String(repeating: " ", count: 999) + "x"
    #expect(try Parser.parse(long) == .variable(.x))
    let length = #expect(throws: ExpressionProblem.self) { try Parser.parse(long + " ") }
    #expect(length?.description == "expected at most 1000 characters at column 1001")
  }
}

extension Double {
  /// Whether two numbers agree to a few units of the last place.
  fileprivate func isNear(_ other: Double) -> Bool {
    (self - other).magnitude <= 4e-16 * Swift.max(1, other.magnitude)
  }
}
