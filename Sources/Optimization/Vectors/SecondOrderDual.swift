/// A dual number of second order: a value with its gradient and its second derivatives.
///
///     ∂ᵢⱼ(u v) = u ∂ᵢⱼv + v ∂ᵢⱼu + ∂ᵢu ∂ⱼv + ∂ⱼu ∂ᵢv
///
/// Evaluating a formula with these gives its exact Hessian in one pass.
/// Source: J. A. Fike, J. J. Alonso, The development of hyper-dual numbers for exact
/// second-derivative calculations, 2011 (here with two variables at once).
struct SecondOrderDual: Jet, Hashable {
  let value: Double
  /// The derivatives by x and by y.
  let gradient: SIMD2<Double>
  /// The second derivatives xx, xy and yy.
  let second: SIMD3<Double>

  init(_ value: Double, _ gradient: SIMD2<Double>, _ second: SIMD3<Double> = .zero) {
    self.value = value
    self.gradient = gradient
    self.second = second
  }

  /// The first variable, x itself.
  static func x(_ value: Double) -> SecondOrderDual { SecondOrderDual(value, SIMD2(1, 0)) }

  /// The second variable, y itself.
  static func y(_ value: Double) -> SecondOrderDual { SecondOrderDual(value, SIMD2(0, 1)) }

  /// The second derivatives as a matrix.
  var hessian: Hessian { Hessian(xx: second.x, xy: second.y, yy: second.z) }

  func applying(_ value: Double, slope: Double, curvature: Double) -> SecondOrderDual {
    SecondOrderDual(
      value, slope * gradient,
      slope * second + (0.5 * curvature) * Self.symmetricProduct(gradient, gradient))
  }

  func applyingKeepingZeros(
    _ value: Double, slope: Double, curvature: Double
  ) -> SecondOrderDual {
    SecondOrderDual(
      value, Self.product(slope, gradient),
      Self.product(slope, second)
        + Self.product(0.5 * curvature, Self.symmetricProduct(gradient, gradient)))
  }

  static func applying(
    _ value: Double, _ a: SecondOrderDual, _ b: SecondOrderDual,
    slopes: SIMD2<Double>, curvatures: SIMD3<Double>
  ) -> SecondOrderDual {
    let bent =
      product(0.5 * curvatures.x, symmetricProduct(a.gradient, a.gradient))
      + product(curvatures.y, symmetricProduct(a.gradient, b.gradient))
      + product(0.5 * curvatures.z, symmetricProduct(b.gradient, b.gradient))
    return SecondOrderDual(
      value, product(slopes.x, a.gradient) + product(slopes.y, b.gradient),
      product(slopes.x, a.second) + product(slopes.y, b.second) + bent)
  }

  static func constant(_ number: Double) -> SecondOrderDual { SecondOrderDual(number, .zero) }

  var squared: SecondOrderDual {
    SecondOrderDual(
      value * value, (2 * value) * gradient,
      (2 * value) * second + Self.symmetricProduct(gradient, gradient))
  }

  /// Derivatives times a factor that may be infinite; those that are 0 stay 0.
  private static func product<Vector: SIMD>(_ factor: Double, _ derivatives: Vector) -> Vector
  where Vector.Scalar == Double {
    var product = derivatives
    for index in product.indices { product[index] = factor.timesDerivative(product[index]) }
    return product
  }

  /// The entries of a bᵀ + b aᵀ.
  private static func symmetricProduct(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD3<Double> {
    SIMD3(2 * a.x * b.x, a.x * b.y + a.y * b.x, 2 * a.y * b.y)
  }
}

extension SecondOrderDual {
  static func + (a: SecondOrderDual, b: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(a.value + b.value, a.gradient + b.gradient, a.second + b.second)
  }

  static func - (a: SecondOrderDual, b: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(a.value - b.value, a.gradient - b.gradient, a.second - b.second)
  }

  static func * (a: SecondOrderDual, b: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(
      a.value * b.value, a.value * b.gradient + b.value * a.gradient,
      a.value * b.second + b.value * a.second + symmetricProduct(a.gradient, b.gradient))
  }

  // From a = q b follow the derivatives of q, the first order before the second.
  static func / (a: SecondOrderDual, b: SecondOrderDual) -> SecondOrderDual {
    let quotient = a.value / b.value
    let gradient = (a.gradient - quotient * b.gradient) / b.value
    let second = a.second - quotient * b.second - symmetricProduct(gradient, b.gradient)
    return SecondOrderDual(quotient, gradient, second / b.value)
  }

  static prefix func - (a: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(-a.value, -a.gradient, -a.second)
  }
}

extension SecondOrderDual {
  static func + (a: SecondOrderDual, b: Double) -> SecondOrderDual {
    SecondOrderDual(a.value + b, a.gradient, a.second)
  }

  static func + (a: Double, b: SecondOrderDual) -> SecondOrderDual { b + a }

  static func - (a: SecondOrderDual, b: Double) -> SecondOrderDual {
    SecondOrderDual(a.value - b, a.gradient, a.second)
  }

  static func - (a: Double, b: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(a - b.value, -b.gradient, -b.second)
  }

  static func * (a: Double, b: SecondOrderDual) -> SecondOrderDual {
    SecondOrderDual(a * b.value, a * b.gradient, a * b.second)
  }

  static func * (a: SecondOrderDual, b: Double) -> SecondOrderDual { b * a }

  static func / (a: SecondOrderDual, b: Double) -> SecondOrderDual {
    SecondOrderDual(a.value / b, a.gradient / b, a.second / b)
  }
}
