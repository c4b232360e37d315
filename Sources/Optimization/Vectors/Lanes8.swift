/// Eight numbers at once: a formula over these has its values at eight places in one pass.
///
/// Arithmetic takes the processor's vector instructions; the functions of the C library are called
/// for one number after the other.
struct Lanes8: Operand {
  var numbers: SIMD8<Double>

  @inline(__always)
  init(_ numbers: SIMD8<Double>) { self.numbers = numbers }

  @inline(__always)
  static func constant(_ number: Double) -> Lanes8 { Lanes8(SIMD8(repeating: number)) }

  @inline(__always)
  private func each(_ function: (Double) -> Double) -> Lanes8 {
    var results = numbers
    for index in 0..<8 { results[index] = function(numbers[index]) }
    return Lanes8(results)
  }

  @inline(__always)
  private func each(_ other: Lanes8, _ function: (Double, Double) -> Double) -> Lanes8 {
    var results = numbers
    for index in 0..<8 { results[index] = function(numbers[index], other.numbers[index]) }
    return Lanes8(results)
  }
}

extension Lanes8 {
  @inline(__always)
  static func + (a: Lanes8, b: Lanes8) -> Lanes8 { Lanes8(a.numbers + b.numbers) }
  @inline(__always)
  static func - (a: Lanes8, b: Lanes8) -> Lanes8 { Lanes8(a.numbers - b.numbers) }
  @inline(__always)
  static func * (a: Lanes8, b: Lanes8) -> Lanes8 { Lanes8(a.numbers * b.numbers) }
  @inline(__always)
  static func / (a: Lanes8, b: Lanes8) -> Lanes8 { Lanes8(a.numbers / b.numbers) }
  // The minus sign of vectors is a subtraction from 0, which loses that of −0.
  @inline(__always)
  static prefix func - (a: Lanes8) -> Lanes8 { Lanes8(a.numbers * -1) }

  @inline(__always)
  static func + (a: Lanes8, b: Double) -> Lanes8 { Lanes8(a.numbers + b) }
  @inline(__always)
  static func + (a: Double, b: Lanes8) -> Lanes8 { Lanes8(a + b.numbers) }
  @inline(__always)
  static func - (a: Lanes8, b: Double) -> Lanes8 { Lanes8(a.numbers - b) }
  @inline(__always)
  static func - (a: Double, b: Lanes8) -> Lanes8 { Lanes8(a - b.numbers) }
  @inline(__always)
  static func * (a: Double, b: Lanes8) -> Lanes8 { Lanes8(a * b.numbers) }
  @inline(__always)
  static func * (a: Lanes8, b: Double) -> Lanes8 { Lanes8(a.numbers * b) }
  @inline(__always)
  static func / (a: Lanes8, b: Double) -> Lanes8 { Lanes8(a.numbers / b) }
  @inline(__always)
  static func / (a: Double, b: Lanes8) -> Lanes8 { Lanes8(a / b.numbers) }
}

extension Lanes8 {
  @inline(__always)
  var squared: Lanes8 { self * self }

  @inline(__always)
  func power(_ exponent: Int) -> Lanes8 {
    precondition(exponent >= 1, "a whole power of at least 1")
    var result = numbers
    for _ in 1..<exponent { result *= numbers }
    return Lanes8(result)
  }

  @inline(__always)
  var magnitude: Lanes8 { each(\.magnitude) }

  @inline(__always)
  func squareRoot() -> Lanes8 { Lanes8(numbers.squareRoot()) }

  static func sin(_ a: Lanes8) -> Lanes8 { a.each(Double.sin) }
  static func cos(_ a: Lanes8) -> Lanes8 { a.each(Double.cos) }
  static func tanh(_ a: Lanes8) -> Lanes8 { a.each(Double.tanh) }
  static func exp(_ a: Lanes8) -> Lanes8 { a.each(Double.exp) }
  static func log(_ a: Lanes8) -> Lanes8 { a.each(Double.log) }
  static func tan(_ a: Lanes8) -> Lanes8 { a.each(Double.tan) }
  static func asin(_ a: Lanes8) -> Lanes8 { a.each(Double.asin) }
  static func acos(_ a: Lanes8) -> Lanes8 { a.each(Double.acos) }
  static func atan(_ a: Lanes8) -> Lanes8 { a.each(Double.atan) }
  static func sinh(_ a: Lanes8) -> Lanes8 { a.each(Double.sinh) }
  static func cosh(_ a: Lanes8) -> Lanes8 { a.each(Double.cosh) }
  static func log10(_ a: Lanes8) -> Lanes8 { a.each(Double.log10) }
  static func log2(_ a: Lanes8) -> Lanes8 { a.each(Double.log2) }
  static func cbrt(_ a: Lanes8) -> Lanes8 { a.each(Double.cbrt) }
  static func sign(_ a: Lanes8) -> Lanes8 { a.each(Double.sign) }
  static func floor(_ a: Lanes8) -> Lanes8 { a.each(Double.floor) }
  static func ceil(_ a: Lanes8) -> Lanes8 { a.each(Double.ceil) }
  static func step(_ a: Lanes8) -> Lanes8 { a.each(Double.step) }
  static func sigmoid(_ a: Lanes8) -> Lanes8 { a.each(Double.sigmoid) }
  static func softplus(_ a: Lanes8) -> Lanes8 { a.each(Double.softplus) }
  static func relu(_ a: Lanes8) -> Lanes8 { a.each(Double.relu) }

  static func pow(_ a: Lanes8, _ b: Double) -> Lanes8 { a.each { .pow($0, b) } }
  static func pow(_ a: Double, _ b: Lanes8) -> Lanes8 { b.each { .pow(a, $0) } }
  static func pow(_ a: Lanes8, _ b: Lanes8) -> Lanes8 { a.each(b, Double.pow) }
  static func atan2(_ a: Lanes8, _ b: Lanes8) -> Lanes8 { a.each(b, Double.atan2) }
  static func hypot(_ a: Lanes8, _ b: Lanes8) -> Lanes8 { a.each(b, Double.hypot) }
  static func min(_ a: Lanes8, _ b: Lanes8) -> Lanes8 { a.each(b, Double.min) }
  static func max(_ a: Lanes8, _ b: Lanes8) -> Lanes8 { a.each(b, Double.max) }
}
