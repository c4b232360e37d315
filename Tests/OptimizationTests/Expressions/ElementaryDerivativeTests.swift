import Testing

@testable import Optimization

/// The exact derivatives of everything an expression may contain, against central differences.
@Suite struct ElementaryDerivativeTests {
  /// Every function of one number, applied to something that bends in both variables.
  private static let unary = UnaryFunction.named.map { "\($0.rawValue)(0.3x + 0.2 x y + 0.15)" }

  /// Every operator and function of two numbers.
  private static let binary =
    BinaryFunction.named.map { "\($0.rawValue)(x y + 0.1, y^2 - 0.3x)" }
    + [
      "-x y^2", "x^2 y + y", "x^2 - x y", "(x y)(x + y)", "x/(1 + y^2)", "(x + y)^3", "x^-2 y",
      "(x y)^2.5", "x^(1/3) y", "2^(x y)", "(1 + x)^y", "(x y)^17", "y^0.5 x", "3/(x y)",
      "atan2(y, 2)x", "atan2(3, x)y", "hypot(x y, 2)", "max(x y, 0.1)", "min(0.1, x y)",
      "|x - y|^3",
      "x^2 + 3 sin(y)^2", "(1 - x)^2 + 100 (y - x^2)^2",
    ]

  @Test(arguments: unary + binary)
  func theDerivativesAreThoseOfCentralDifferences(_ text: String) throws {
    let program = Compiler.program(for: try Parser.parse(text))
    for point in [Point(0.7, 0.9), Point(1.1, 0.4)] {
      let f = { (x: Double, y: Double) in program.evaluate(point.x + x, point.y + y) }
      let h = 1e-4
      let gradient = Point((f(h, 0) - f(-h, 0)) / (2 * h), (f(0, h) - f(0, -h)) / (2 * h))
      let hessian = Hessian(
        xx: (f(h, 0) - 2 * f(0, 0) + f(-h, 0)) / (h * h),
        xy: (f(h, h) - f(h, -h) - f(-h, h) + f(-h, -h)) / (4 * h * h),
        yy: (f(0, h) - 2 * f(0, 0) + f(0, -h)) / (h * h))
      let size = max(1, f(0, 0).magnitude, program.hessian(at: point).eigenvalues.larger.magnitude)

      #expect((program.gradient(at: point) - gradient).norm < 1e-5 * size)
      let exact = program.hessian(at: point)
      #expect(abs(exact.xx - hessian.xx) < 1e-5 * size)
      #expect(abs(exact.xy - hessian.xy) < 1e-5 * size)
      #expect(abs(exact.yy - hessian.yy) < 1e-5 * size)
    }
  }

  @Test(arguments: unary + binary)
  func eightValuesAtOnceAreThoseOneByOne(_ text: String) throws {
    let program = Compiler.program(for: try Parser.parse(text))
    let points = (0..<19).map { Point(0.1 * Double($0) - 0.4, 1 - 0.07 * Double($0)) }

    for (point, value) in zip(points, program.values(at: points)) {
      #expect(value.bitPattern == program.value(at: point).bitPattern || value.isNaN)
    }
  }

  /// Places where the rules of differentiation need care: text, point, gradient, Hessian.
  private static let edges: [(String, Point, Point, Hessian)] = [
    ("x^2 y^2", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("x^2", .zero, .zero, Hessian(xx: 2, xy: 0, yy: 0)),
    ("x^3", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("x^1", .zero, Point(1, 0), Hessian(xx: 0, xy: 0, yy: 0)),
    ("x^0 + y", .zero, Point(0, 1), Hessian(xx: 0, xy: 0, yy: 0)),
    ("x^20", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("x^3", Point(-2, 0), Point(12, 0), Hessian(xx: -12, xy: 0, yy: 0)),
    ("x^-1", Point(-2, 0), Point(-0.25, 0), Hessian(xx: -0.25, xy: 0, yy: 0)),
    ("x^2.5 + y^2", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 2)),
    ("abs(x)", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("relu(x)", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("hypot(x, y)", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("atan2(y, x)", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("pow(x, y + 2)", .zero, .zero, Hessian(xx: 2, xy: 0, yy: 0)),
    ("0^(y + 1)", .zero, .zero, Hessian(xx: 0, xy: 0, yy: 0)),
    ("softplus(x)", Point(800, 0), Point(1, 0), Hessian(xx: 0, xy: 0, yy: 0)),
    ("sigmoid(x)", Point(-800, 0), .zero, Hessian(xx: 0, xy: 0, yy: 0)),
  ]

  @Test(arguments: edges)
  func atAnEdgeTheDerivativesAreTheOnesWorkedOutByHand(
    _ text: String, _ point: Point, _ gradient: Point, _ hessian: Hessian
  ) throws {
    let program = Compiler.program(for: try Parser.parse(text))

    #expect(program.gradient(at: point) == gradient)
    #expect(program.hessian(at: point) == hessian)
  }

  @Test func aRootIsVerticalAtZeroOnlyWhereItsArgumentMoves() throws {
    let root = Compiler.program(for: try Parser.parse("sqrt(x) + y^2"))
    #expect(root.gradient(at: .zero) == Point(.infinity, 0))
    let cube = Compiler.program(for: try Parser.parse("cbrt(x) + y"))
    #expect(cube.gradient(at: .zero) == Point(.infinity, 1))
    let cone = Compiler.program(for: try Parser.parse("sqrt(x^2 + y^2)"))
    #expect(cone.gradient(at: .zero) == .zero)
    let smooth = Compiler.program(for: try Parser.parse("x sqrt(x)"))
    #expect(smooth.gradient(at: .zero).norm < 1e-40)
  }
}
