import Testing

@testable import Optimization

/// Dual numbers of first and second order against derivatives worked out by hand.
struct DualTests {
  @Test func aQuotientOfProductsHasTheDerivativesOfTheQuotientRule() {
    // f = x y/(x + y) at (2, 3): ∇f = (y², x²)/(x + y)², second −2 (y², −x y, x²)/(x + y)³.
    let first = quotient(Dual.x(2), Dual.y(3))
    #expect(first.value == 1.2)
    #expect(abs(first.dx - 0.36) < 1e-15)
    #expect(abs(first.dy - 0.16) < 1e-15)

    let second = quotient(SecondOrderDual.x(2), SecondOrderDual.y(3)).hessian
    #expect(abs(second.xx + 0.144) < 1e-15)
    #expect(abs(second.xy - 0.096) < 1e-15)
    #expect(abs(second.yy + 0.064) < 1e-15)
  }

  @Test func aSquareIsAProductWithItself() {
    let a = SecondOrderDual(3, SIMD2(2, -1), SIMD3(0.5, 4, -2))
    #expect(a.squared == a * a)
    #expect(Dual(3, 2, -1).squared == Dual(3, 2, -1) * Dual(3, 2, -1))
  }

  @Test func theVariablesHaveUnitGradients() {
    #expect(Dual.x(5) == Dual(5, 1, 0))
    #expect(Dual.y(5) == Dual(5, 0, 1))
    #expect(SecondOrderDual.x(5) == SecondOrderDual(5, SIMD2(1, 0)))
    #expect(SecondOrderDual.y(5) == SecondOrderDual(5, SIMD2(0, 1)))
  }

  @Test func anOperationWithANumberIsOneWithAConstant() {
    let (a, five) = (Dual(2, 3, -1), Dual(5, 0, 0))
    #expect(a + 5 == a + five)
    #expect(5 + a == five + a)
    #expect(a - 5 == a - five)
    #expect(5 - a == five - a)
    #expect(5 * a == five * a)
    #expect(a * 5 == a * five)
    #expect(a / 5 == a / five)
    #expect((5 / a).value == (five / a).value)
    #expect(abs((5 / a).dx - (five / a).dx) < 1e-15)
  }

  @Test func aSecondOrderOperationWithANumberIsOneWithAConstant() {
    let a = SecondOrderDual(2, SIMD2(3, -1), SIMD3(1, 2, -4))
    let five = SecondOrderDual(5, .zero)
    #expect(a + 5 == a + five)
    #expect(5 + a == five + a)
    #expect(a - 5 == a - five)
    #expect(5 - a == five - a)
    #expect(5 * a == five * a)
    #expect(a * 5 == a * five)
    #expect(a / 5 == a / five)
    #expect(-a == 0 - a)
  }

  /// A function of one variable with its value, slope and curvature at a point, by hand.
  struct Elementary: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let x: Double
    let expected: SIMD3<Double>
    let apply: @Sendable (SecondOrderDual) -> SecondOrderDual
    let applyFirst: @Sendable (Dual) -> Dual
    let applyValue: @Sendable (Double) -> Double
  }

  @Test(arguments: [
    Elementary(
      testDescription: "sin", x: 0, expected: SIMD3(0, 1, 0),
      apply: { .sin($0) }, applyFirst: { .sin($0) }, applyValue: { .sin($0) }),
    Elementary(
      testDescription: "cos", x: 0, expected: SIMD3(1, 0, -1),
      apply: { .cos($0) }, applyFirst: { .cos($0) }, applyValue: { .cos($0) }),
    Elementary(
      testDescription: "tanh of artanh ½", x: 0.5493061443340548, expected: SIMD3(0.5, 0.75, -0.75),
      apply: { .tanh($0) }, applyFirst: { .tanh($0) }, applyValue: { .tanh($0) }),
    Elementary(
      testDescription: "exp", x: 0, expected: SIMD3(1, 1, 1),
      apply: { .exp($0) }, applyFirst: { .exp($0) }, applyValue: { .exp($0) }),
    Elementary(
      testDescription: "log", x: 2, expected: SIMD3(0.6931471805599453, 0.5, -0.25),
      apply: { .log($0) }, applyFirst: { .log($0) }, applyValue: { .log($0) }),
    Elementary(
      testDescription: "square root", x: 4, expected: SIMD3(2, 0.25, -0.03125),
      apply: { $0.squareRoot() }, applyFirst: { $0.squareRoot() },
      applyValue: { $0.squareRoot() }),
    Elementary(
      testDescription: "magnitude above 0", x: 3, expected: SIMD3(3, 1, 0),
      apply: { $0.magnitude }, applyFirst: { $0.magnitude }, applyValue: { $0.magnitude }),
    Elementary(
      testDescription: "magnitude below 0", x: -3, expected: SIMD3(3, -1, 0),
      apply: { $0.magnitude }, applyFirst: { $0.magnitude }, applyValue: { $0.magnitude }),
    Elementary(
      testDescription: "crease of the magnitude", x: 0, expected: SIMD3(0, 0, 0),
      apply: { $0.magnitude }, applyFirst: { $0.magnitude }, applyValue: { $0.magnitude }),
    Elementary(
      testDescription: "root of the magnitude", x: -4, expected: SIMD3(2, -0.25, -0.03125),
      apply: { $0.squareRootOfMagnitude() }, applyFirst: { $0.squareRootOfMagnitude() },
      applyValue: { $0.squareRootOfMagnitude() }),
    Elementary(
      testDescription: "cusp of the root", x: 0, expected: SIMD3(0, 0, 0),
      apply: { $0.squareRootOfMagnitude() }, applyFirst: { $0.squareRootOfMagnitude() },
      applyValue: { $0.squareRootOfMagnitude() }),
    Elementary(
      testDescription: "reciprocal", x: 2, expected: SIMD3(1.5, -0.75, 0.75),
      apply: { 3 / $0 }, applyFirst: { 3 / $0 }, applyValue: { 3 / $0 }),
    Elementary(
      testDescription: "first power", x: 2, expected: SIMD3(2, 1, 0),
      apply: { $0.power(1) }, applyFirst: { $0.power(1) }, applyValue: { $0.power(1) }),
    Elementary(
      testDescription: "second power", x: 3, expected: SIMD3(9, 6, 2),
      apply: { $0.power(2) }, applyFirst: { $0.power(2) }, applyValue: { $0.power(2) }),
    Elementary(
      testDescription: "third power", x: -2, expected: SIMD3(-8, 12, -12),
      apply: { $0.power(3) }, applyFirst: { $0.power(3) }, applyValue: { $0.power(3) }),
    Elementary(
      testDescription: "fifth power", x: 2, expected: SIMD3(32, 80, 160),
      apply: { $0.power(5) }, applyFirst: { $0.power(5) }, applyValue: { $0.power(5) }),
  ])
  func elementaryFunctionsHaveTheirDerivatives(_ function: Elementary) {
    let result = function.apply(.x(function.x))
    let found = SIMD3(result.value, result.gradient.x, result.second.x)
    #expect(abs(found - function.expected).max() <= 1e-15 * 100)
    #expect(function.applyFirst(.x(function.x)).dx == result.gradient.x)
    #expect(function.applyFirst(.x(function.x)).value == result.value)
    #expect(function.applyValue(function.x) == result.value)
  }

  @Test func theSecondChainRuleMixesBothVariables() {
    // f = exp(x y) at (1, 2) with e² in front: gradient (y, x), second (y², 1 + x y, x²).
    let result = SecondOrderDual.exp(.x(1) * .y(2))
    let hessian = (result / Double.exp(2)).hessian
    #expect(abs(hessian.xx - 4) < 1e-15)
    #expect(abs(hessian.xy - 3) < 1e-15)
    #expect(abs(hessian.yy - 1) < 1e-15)
  }

  @Test func theDistanceFromTheOriginHasACuspWithoutSlope() {
    // r = √(x² + y²) at (3, 4): ∇r = (x, y)/r, second (y², −x y, x²)/r³.
    let distance = SecondOrderDual.norm(.x(3), .y(4))
    #expect(distance.value == 5)
    #expect(abs(distance.gradient.x - 0.6) < 1e-15 && abs(distance.gradient.y - 0.8) < 1e-15)
    #expect(abs(distance.hessian.xx - 0.128) < 1e-15)
    #expect(abs(distance.hessian.xy + 0.096) < 1e-15)
    #expect(abs(distance.hessian.yy - 0.072) < 1e-15)
    #expect(SecondOrderDual.norm(.x(0), .y(0)) == SecondOrderDual(0, .zero))
  }

  private func quotient<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x * y / (x + y)
  }
}

/// The magnitude of every element.
private func abs(_ a: SIMD3<Double>) -> SIMD3<Double> {
  a.replacing(with: -a, where: a .< 0)
}
