/// Further elementary functions of one number with their slopes and curvatures.
extension Jet {
  @inline(__always)
  static func tan(_ a: Self) -> Self {
    let tangent = Double.tan(a.value)
    let slope = 1 + tangent * tangent
    return a.applying(tangent, slope: slope, curvature: 2 * tangent * slope)
  }

  static func asin(_ a: Self) -> Self {
    let slope = 1 / ((1 - a.value) * (1 + a.value)).squareRoot()
    return a.applyingKeepingZeros(
      .asin(a.value), slope: slope, curvature: a.value * slope * slope * slope)
  }

  static func acos(_ a: Self) -> Self {
    let slope = -1 / ((1 - a.value) * (1 + a.value)).squareRoot()
    return a.applyingKeepingZeros(
      .acos(a.value), slope: slope, curvature: a.value * slope * slope * slope)
  }

  static func atan(_ a: Self) -> Self {
    let slope = 1 / (1 + a.value * a.value)
    return a.applying(.atan(a.value), slope: slope, curvature: -2 * a.value * slope * slope)
  }

  static func sinh(_ a: Self) -> Self {
    let sine = Double.sinh(a.value)
    return a.applying(sine, slope: .cosh(a.value), curvature: sine)
  }

  static func cosh(_ a: Self) -> Self {
    let cosine = Double.cosh(a.value)
    return a.applying(cosine, slope: .sinh(a.value), curvature: cosine)
  }

  static func log10(_ a: Self) -> Self {
    let slope = 1 / (a.value * Double.log(10))
    return a.applying(.log10(a.value), slope: slope, curvature: -slope / a.value)
  }

  static func log2(_ a: Self) -> Self {
    let slope = 1 / (a.value * Double.log(2))
    return a.applying(.log2(a.value), slope: slope, curvature: -slope / a.value)
  }

  static func cbrt(_ a: Self) -> Self {
    let root = Double.cbrt(a.value)
    let slope = 1 / (3 * root * root)
    guard a.value != 0 else {
      return a.applyingKeepingZeros(root, slope: slope, curvature: 0)
    }
    return a.applying(root, slope: slope, curvature: -2 / 3 * slope / a.value)
  }

  static func sign(_ a: Self) -> Self { .constant(.sign(a.value)) }
  static func floor(_ a: Self) -> Self { .constant(.floor(a.value)) }
  static func ceil(_ a: Self) -> Self { .constant(.ceil(a.value)) }
  static func step(_ a: Self) -> Self { .constant(.step(a.value)) }

  static func sigmoid(_ a: Self) -> Self {
    let sigmoid = Double.sigmoid(a.value)
    // What is left to 1, without the cancellation of 1 − σ.
    let rest = Double.sigmoid(-a.value)
    let slope = sigmoid * rest
    return a.applying(sigmoid, slope: slope, curvature: slope * (rest - sigmoid))
  }

  static func softplus(_ a: Self) -> Self {
    let slope = Double.sigmoid(a.value)
    return a.applying(
      .softplus(a.value), slope: slope, curvature: slope * Double.sigmoid(-a.value))
  }

  static func relu(_ a: Self) -> Self {
    a.applying(.relu(a.value), slope: a.value > 0 ? 1 : 0, curvature: 0)
  }
}
