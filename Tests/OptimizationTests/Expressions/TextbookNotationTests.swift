import Testing

@testable import Optimization

/// Formulas as textbooks, LaTeX and pages write them mean what they mean there.
@Suite struct TextbookNotationTests {
  static let readings: [(String, String)] = [
    // Functions without parentheses, where no doubt is left.
    ("sin x", "sin(x)"), ("sinx", "sin(x)"), ("ln x", "ln(x)"), ("cos 2πx", "cos(2πx)"),
    ("sin xy", "sin(xy)"), ("sin x^2", "sin(x^2)"), ("sin² x", "sin(x)^2"),
    ("sin^2 x + cos^2 x", "sin(x)^2 + cos(x)^2"), ("x sin y", "x sin(y)"),
    ("sin x cos y", "sin(x) cos(y)"), ("sin x + 1", "sin(x) + 1"), ("2 sin x - y", "2sin(x) - y"),
    ("sin -x", "sin(-x)"), ("sin |x|", "sin(|x|)"), ("|sin x|", "|sin(x)|"),
    ("ln sin x", "ln(sin(x))"), ("sin x · cos y", "sin(x) cos(y)"),
    ("sin x / cos x", "sin(x) / cos(x)"), ("sin √x", "sin(√x)"), ("exp -x²", "exp(-x²)"),
    ("cos π x", "cos(πx)"),
    // Inverse functions.
    ("sin^-1(x)", "asin(x)"), ("cos⁻¹(x)", "acos(x)"), ("tan^{-1} x", "atan(x)"),
    ("arcsin(x)", "asin(x)"), ("arctan x", "atan(x)"),
    // The left side of a definition.
    ("y = x^2", "x^2"), ("f(x) = x^2", "x^2"), ("f(x, y) = x^2 + y", "x^2 + y"),
    ("z = x y", "xy"), ("V(x1,x2)=x1 x2", "x1 x2"), ("ｆ（ｘ） ＝ ２ｘ", "2x"),
    // LaTeX.
    ("x^{2}", "x^2"), ("\\frac{1}{2} x", "(1)/(2) x"), ("\\frac{x+1}{y}", "(x+1)/y"),
    ("x_1^2 + x_{2}^2", "x1^2 + x2^2"), ("2x_{1}x_2", "2x1x2"), ("\\sin(x)", "sin(x)"),
    ("\\sin x \\cdot \\cos y", "sin(x) cos(y)"), ("2 \\times x", "2x"), ("\\pi x", "πx"),
    ("\\left( x + 1 \\right)^{2}", "(x+1)^2"), ("\\sqrt{x}", "sqrt(x)"), ("x\\,y", "xy"),
    ("\\left| x \\right|", "|x|"), ("\\sin^{-1}{x}", "asin(x)"), ("e^{-x^{2}}", "e^(-x^2)"),
    ("\\lvert x \\rvert", "|x|"), ("\\dfrac{x}{2}", "x/2"),
    // Brackets, fractions of one character, degrees, wide forms.
    ("[x + 1]^2", "(x+1)^2"), ("½x²", "0.5x²"), ("¼ (x + y)", "0.25(x+y)"),
    ("x cos 30°", "x cos(30 (π/180))"), ("ｘ＾２＋３", "x^2+3"), ("（ｘ＋１）＊２", "(x+1)*2"),
  ]

  @Test(arguments: readings)
  func aTextMeansTheSameAsTheOneWithAllItsParentheses(_ text: String, _ plain: String) throws {
    #expect(try Parser.parse(text) == Parser.parse(plain))
  }

  static let doubts: [(String, Int, String)] = [
    ("sin x/2", 7, "expected parentheses: sin(x) / 2 or sin(x / 2)"),
    ("sin x · y", 9, "expected parentheses: sin(x) y or sin(x y)"),
    ("sin x y", 7, "expected parentheses: sin(x) y or sin(x y)"),
    ("sin x (y+1)", 7, "expected parentheses: sin(x) (y + 1) or sin(x (y + 1))"),
    ("sin² x/2", 8, "expected parentheses: sin(x)² / 2 or sin(x / 2)²"),
    ("ln^-1(x)", 3, "expected a power above 0; write ln(x)^-1"),
    ("sin^-2(x)", 4, "expected a power above 0; write sin(x)^-2"),
    ("max^-1(x, y)", 4, "expected a power above 0, or one behind the ')'"),
    ("y = x + y", 9, "expected a formula of x after 'y ='; write f(x, y) = for one of both"),
    ("f(x) = x y", 10, "f(x) has no y"),
    ("x = 3", 1, "expected y, f(x) or f(x, y) before '='"),
    ("x + y = 3", 1, "expected y, f(x) or f(x, y) before '='"),
    ("y = x = 2", 7, "expected an operator"),
    ("\\alpha x", 1, "there is no function or variable '\\alpha'"),
    ("\\frac12", 6, "expected '{'"),
    ("(x}", 3, "expected an operator or ')'"),
    ("{x)", 3, "expected an operator or '}'"),
    ("x°", 2, "expected an operator"),
  ]

  @Test(arguments: doubts)
  func whatMayMeanTwoThingsIsRefusedWithBoth(
    _ text: String, _ column: Int, _ complaint: String
  ) throws {
    let problem = #expect(throws: ExpressionProblem.self) { try Parser.parse(text) }
    #expect(problem?.column == column)
    #expect(problem?.complaint == complaint)
  }
}
