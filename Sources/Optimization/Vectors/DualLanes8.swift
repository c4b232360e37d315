/// Eight dual numbers at once: a formula over these has its gradients at eight places in one pass.
///
/// Every lane is what a `Dual` there would be, to the last bit: sums and products are the same text over
/// vectors, and the elementary functions are taken of one lane after the other.
struct DualLanes8: DualNumber {
  var value: Lanes8
  var dx: Lanes8
  var dy: Lanes8

  @inline(__always)
  init(_ value: Lanes8, _ dx: Lanes8, _ dy: Lanes8) {
    self.value = value
    self.dx = dx
    self.dy = dy
  }

  /// One of the eight, from 0 to 7.
  @inline(__always)
  subscript(lane: Int) -> Dual {
    get { Dual(value.numbers[lane], dx.numbers[lane], dy.numbers[lane]) }
    set {
      value.numbers[lane] = newValue.value
      dx.numbers[lane] = newValue.dx
      dy.numbers[lane] = newValue.dy
    }
  }

  @inline(__always)
  func choose(
    where isFirst: (Double) -> Bool, _ first: @autoclosure () -> DualLanes8,
    else second: @autoclosure () -> DualLanes8
  ) -> DualLanes8 {
    let lanes = (0..<8).filter { isFirst(value.numbers[$0]) }
    guard !lanes.isEmpty else { return second() }
    guard lanes.count < 8 else { return first() }
    var result = second()
    let chosen = first()
    for lane in lanes { result[lane] = chosen[lane] }
    return result
  }

  private func each(_ function: (Dual) -> Dual) -> DualLanes8 {
    var results = self
    for lane in 0..<8 { results[lane] = function(self[lane]) }
    return results
  }

  private func each(_ other: DualLanes8, _ function: (Dual, Dual) -> Dual) -> DualLanes8 {
    var results = self
    for lane in 0..<8 { results[lane] = function(self[lane], other[lane]) }
    return results
  }
}

extension DualLanes8 {
  static func / (a: Double, b: DualLanes8) -> DualLanes8 { b.each { a / $0 } }

  func power(_ exponent: Int) -> DualLanes8 { each { $0.power(exponent) } }
  var magnitude: DualLanes8 { each(\.magnitude) }
  func squareRoot() -> DualLanes8 { each { $0.squareRoot() } }

  static func sin(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.sin) }
  static func cos(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.cos) }
  static func tanh(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.tanh) }
  static func exp(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.exp) }
  static func log(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.log) }
  static func tan(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.tan) }
  static func asin(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.asin) }
  static func acos(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.acos) }
  static func atan(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.atan) }
  static func sinh(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.sinh) }
  static func cosh(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.cosh) }
  static func log10(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.log10) }
  static func log2(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.log2) }
  static func cbrt(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.cbrt) }
  static func sign(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.sign) }
  static func floor(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.floor) }
  static func ceil(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.ceil) }
  static func step(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.step) }
  static func sigmoid(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.sigmoid) }
  static func softplus(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.softplus) }
  static func relu(_ a: DualLanes8) -> DualLanes8 { a.each(Dual.relu) }

  static func pow(_ a: DualLanes8, _ b: Double) -> DualLanes8 { a.each { .pow($0, b) } }
  static func pow(_ a: Double, _ b: DualLanes8) -> DualLanes8 { b.each { .pow(a, $0) } }
  static func pow(_ a: DualLanes8, _ b: DualLanes8) -> DualLanes8 { a.each(b, Dual.pow) }
  static func atan2(_ a: DualLanes8, _ b: DualLanes8) -> DualLanes8 { a.each(b, Dual.atan2) }
  static func hypot(_ a: DualLanes8, _ b: DualLanes8) -> DualLanes8 { a.each(b, Dual.hypot) }
  static func min(_ a: DualLanes8, _ b: DualLanes8) -> DualLanes8 { a.each(b, Dual.min) }
  static func max(_ a: DualLanes8, _ b: DualLanes8) -> DualLanes8 { a.each(b, Dual.max) }
}
