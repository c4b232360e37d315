import Testing

@testable import Optimization

/// How an expression is written for titles, and that it reads back as the same.
@Suite struct ExpressionTextTests {
  /// What is typed, and how it is shown.
  static let texts: [(String, String)] = [
    ("x^2 + 3*sin(y)^2", "x² + 3 sin(y)²"),
    ("(1-x)^2+100*(y-x^2)^2", "(1 − x)² + 100 (y − x²)²"),
    ("2*x*y", "2 x y"), ("x*2", "x · 2"), ("2*3x", "2 · 3 x"), ("x/2*y", "x / 2 · y"),
    ("x/2/y", "x / 2 / y"), ("x/(2y)", "x / (2 y)"), ("(x+y)/2", "(x + y) / 2"),
    ("x*(y*2)", "x (y · 2)"),
    ("-x^2", "−x²"), ("(-x)^2", "(−x)²"), ("-2x^2", "−2 x²"), ("-(2x)", "−(2 x)"),
    ("x-(-y)", "x − (−y)"),
    ("x--y", "x − (−y)"), ("x+-2y", "x + (−2) y"), ("--x", "−(−x)"), ("x-(y-1)", "x − (y − 1)"),
    ("x^y^2", "x^y²"), ("(x^y)^2", "(x^y)²"), ("x^-2", "x⁻²"), ("x^-y", "x^−y"),
    ("e^(x y)", "e^(x y)"),
    ("2^x^-y", "2^x^−y"), ("x^0.5", "x^0.5"), ("x^1", "x^1"), ("x^0", "x^0"), ("x^1000", "x^1000"),
    ("x^(1/3)", "x^(1 / 3)"), ("sqrt(x)", "√x"), ("sqrt(x)^2", "(√x)²"), ("sqrt(x+1)", "√(x + 1)"),
    ("√√x", "√(√x)"), ("abs(x)", "|x|"), ("|x||y|", "|x| |y|"), ("abs(abs(x)-1)", "abs(|x| − 1)"),
    ("pi*x1*x2", "π x₁ x₂"), ("ln(x)", "log(x)"), ("log10(x)", "log10(x)"),
    ("atan2(y,x)", "atan2(y, x)"),
    ("pow(x,3)", "x³"), ("1e-20x", "1e-20 x"), ("1e30*e", "1e+30 e"), ("0.1*x", "0.1 x"),
    ("sin²(x)", "sin(x)²"),
  ]

  @Test(arguments: texts)
  func anExpressionIsShownAsInATextbook(_ typed: String, _ shown: String) throws {
    #expect(try Parser.parse(typed).description == shown)
  }

  @Test(arguments: ExpressionParsingTests.values.map(\.0) + texts.map(\.0))
  func whatIsShownReadsBackAsTheSame(_ typed: String) throws {
    let expression = try Parser.parse(typed)

    #expect(try Parser.parse(expression.description) == expression)
  }

  /// Formulas at the limits, and how they are shown; they take years where parts are written twice.
  private static let largest: [(String, String)] = [
    (
      Array(repeating: "x", count: 250).joined(separator: "*"),
      Array(repeating: "x", count: 250).joined(separator: " ")
    ),
    (nested("1-("), nested("1 − (")),
    (nested("x/(1+"), nested("x / (1 + ")),
    (nested("2^(1-", 50), nested("2^(1 − ", 50)),
    (nested("sqrt(1+"), nested("√(1 + ")),
  ]

  @Test(arguments: largest)
  func theLargestFormulasAreWrittenAtOnce(_ typed: String, _ shown: String) throws {
    let function = try TypedFunction(typed)

    // Parentheses around a single variable are left out.
    #expect(function.formula == shown.replacing("1 − (x)", with: "1 − x"))
  }

  /// An opening repeated as often as parts may be nested, around x; an exponent is nested too.
  private static func nested(
    _ opening: String, _ count: Int = ExpressionLimits.depth
  ) -> String {
    String(repeating: opening, count: count) + "x" + String(repeating: ")", count: count)
  }
}
