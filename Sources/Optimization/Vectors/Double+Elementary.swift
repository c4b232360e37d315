/// The elementary functions that the C library lacks.
extension Double {
  @inline(__always)
  public static func constant(_ number: Double) -> Double { number }

  @inline(__always)
  public static func sign(_ a: Double) -> Double {
    if a > 0 { return 1 }
    return a < 0 ? -1 : a
  }

  @inline(__always)
  public static func floor(_ a: Double) -> Double { a.rounded(.down) }

  @inline(__always)
  public static func ceil(_ a: Double) -> Double { a.rounded(.up) }

  @inline(__always)
  public static func step(_ a: Double) -> Double {
    if a >= 0 { return 1 }
    return a < 0 ? 0 : a
  }

  public static func sigmoid(_ a: Double) -> Double { 1 / (1 + exp(-a)) }

  public static func softplus(_ a: Double) -> Double { relu(a) + log1p(exp(-a.magnitude)) }

  @inline(__always)
  public static func relu(_ a: Double) -> Double { a < 0 ? 0 : a }

  @inline(__always)
  public static func min(_ a: Double, _ b: Double) -> Double { a <= b || a.isNaN ? a : b }

  @inline(__always)
  public static func max(_ a: Double, _ b: Double) -> Double { a >= b || a.isNaN ? a : b }
}
