/// Eight numbers at once: a formula over these has its values at eight places in one pass.
///
/// Arithmetic takes the processor's vector instructions; the functions of the C library are called
/// for one number after the other.
struct Octet: Operand {
  var numbers: SIMD8<Double>

  @inline(__always)
  init(_ numbers: SIMD8<Double>) { self.numbers = numbers }

  @inline(__always)
  static func constant(_ number: Double) -> Octet { Octet(SIMD8(repeating: number)) }

  @inline(__always)
  private func each(_ function: (Double) -> Double) -> Octet {
    var results = numbers
    for index in 0..<8 { results[index] = function(numbers[index]) }
    return Octet(results)
  }

  @inline(__always)
  private func each(_ other: Octet, _ function: (Double, Double) -> Double) -> Octet {
    var results = numbers
    for index in 0..<8 { results[index] = function(numbers[index], other.numbers[index]) }
    return Octet(results)
  }
}

extension Octet {
  @inline(__always)
  static func + (a: Octet, b: Octet) -> Octet { Octet(a.numbers + b.numbers) }
  @inline(__always)
  static func - (a: Octet, b: Octet) -> Octet { Octet(a.numbers - b.numbers) }
  @inline(__always)
  static func * (a: Octet, b: Octet) -> Octet { Octet(a.numbers * b.numbers) }
  @inline(__always)
  static func / (a: Octet, b: Octet) -> Octet { Octet(a.numbers / b.numbers) }
  // The minus sign of vectors is a subtraction from 0, which loses that of −0.
  @inline(__always)
  static prefix func - (a: Octet) -> Octet { Octet(a.numbers * -1) }

  @inline(__always)
  static func + (a: Octet, b: Double) -> Octet { Octet(a.numbers + b) }
  @inline(__always)
  static func + (a: Double, b: Octet) -> Octet { Octet(a + b.numbers) }
  @inline(__always)
  static func - (a: Octet, b: Double) -> Octet { Octet(a.numbers - b) }
  @inline(__always)
  static func - (a: Double, b: Octet) -> Octet { Octet(a - b.numbers) }
  @inline(__always)
  static func * (a: Double, b: Octet) -> Octet { Octet(a * b.numbers) }
  @inline(__always)
  static func * (a: Octet, b: Double) -> Octet { Octet(a.numbers * b) }
  @inline(__always)
  static func / (a: Octet, b: Double) -> Octet { Octet(a.numbers / b) }
  @inline(__always)
  static func / (a: Double, b: Octet) -> Octet { Octet(a / b.numbers) }
}

extension Octet {
  @inline(__always)
  var squared: Octet { self * self }

  @inline(__always)
  func power(_ exponent: Int) -> Octet {
    precondition(exponent >= 1, "a whole power of at least 1")
    var result = numbers
    for _ in 1..<exponent { result *= numbers }
    return Octet(result)
  }

  @inline(__always)
  var magnitude: Octet { each(\.magnitude) }

  @inline(__always)
  func squareRoot() -> Octet { Octet(numbers.squareRoot()) }

  static func sin(_ a: Octet) -> Octet { a.each(Double.sin) }
  static func cos(_ a: Octet) -> Octet { a.each(Double.cos) }
  static func tanh(_ a: Octet) -> Octet { a.each(Double.tanh) }
  static func exp(_ a: Octet) -> Octet { a.each(Double.exp) }
  static func log(_ a: Octet) -> Octet { a.each(Double.log) }
  static func tan(_ a: Octet) -> Octet { a.each(Double.tan) }
  static func asin(_ a: Octet) -> Octet { a.each(Double.asin) }
  static func acos(_ a: Octet) -> Octet { a.each(Double.acos) }
  static func atan(_ a: Octet) -> Octet { a.each(Double.atan) }
  static func sinh(_ a: Octet) -> Octet { a.each(Double.sinh) }
  static func cosh(_ a: Octet) -> Octet { a.each(Double.cosh) }
  static func log10(_ a: Octet) -> Octet { a.each(Double.log10) }
  static func log2(_ a: Octet) -> Octet { a.each(Double.log2) }
  static func cbrt(_ a: Octet) -> Octet { a.each(Double.cbrt) }
  static func sign(_ a: Octet) -> Octet { a.each(Double.sign) }
  static func floor(_ a: Octet) -> Octet { a.each(Double.floor) }
  static func ceil(_ a: Octet) -> Octet { a.each(Double.ceil) }
  static func step(_ a: Octet) -> Octet { a.each(Double.step) }
  static func sigmoid(_ a: Octet) -> Octet { a.each(Double.sigmoid) }
  static func softplus(_ a: Octet) -> Octet { a.each(Double.softplus) }
  static func relu(_ a: Octet) -> Octet { a.each(Double.relu) }

  static func pow(_ a: Octet, _ b: Double) -> Octet { a.each { .pow($0, b) } }
  static func pow(_ a: Double, _ b: Octet) -> Octet { b.each { .pow(a, $0) } }
  static func pow(_ a: Octet, _ b: Octet) -> Octet { a.each(b, Double.pow) }
  static func atan2(_ a: Octet, _ b: Octet) -> Octet { a.each(b, Double.atan2) }
  static func hypot(_ a: Octet, _ b: Octet) -> Octet { a.each(b, Double.hypot) }
  static func min(_ a: Octet, _ b: Octet) -> Octet { a.each(b, Double.min) }
  static func max(_ a: Octet, _ b: Octet) -> Octet { a.each(b, Double.max) }
}
