/// n parameters as one vector, for rules that need it as a whole: directions, lengths, inner products.
///
/// A vector of which every element is the same needs no memory and is of any length, so that 0 is one
/// value for every n. Arithmetic writes into the memory of its left operand where nobody else holds that.
struct DenseVector<Element: ParameterScalar>: Sendable, Equatable {
  /// Eight elements each, the last ones filled up with 0; empty where all elements are `element`.
  private var lanes: [SIMD8<Element>]
  /// n; 0 where all elements are `element`.
  private var count: Int
  private var element: Element

  /// Makes a vector of parameters, or of a gradient over them.
  init(_ parameters: ParameterArray<Element>) {
    lanes = parameters.lanes
    count = parameters.count
    element = 0
  }

  private init(repeating element: Element) {
    lanes = []
    count = 0
    self.element = element
  }

  /// The elements as n parameters.
  func parameters(_ count: Int) -> ParameterArray<Element> {
    self.count == 0
      ? ParameterArray(repeating: element, count: count)
      : ParameterArray(lanes: lanes, count: self.count)
  }

  /// One element, counted from 0.
  func element(_ index: Int) -> Double {
    Double(count == 0 ? element : lanes[index / 8][index % 8])
  }

  /// The result of a function of every element.
  @inline(__always)
  private consuming func mapped(_ function: (SIMD8<Element>) -> SIMD8<Element>) -> Self {
    guard count > 0 else {
      element = function(SIMD8(repeating: element))[0]
      return self
    }
    for index in lanes.indices { lanes[index] = function(lanes[index]) }
    clearPadding()
    return self
  }

  /// The result of a function of every two elements.
  @inline(__always)
  private consuming func combined(
    with other: Self, _ function: (SIMD8<Element>, SIMD8<Element>) -> SIMD8<Element>
  ) -> Self {
    guard count > 0 else {
      let own = SIMD8(repeating: element)
      return other.mapped { function(own, $0) }
    }
    guard other.count > 0 else {
      let theirs = SIMD8(repeating: other.element)
      return mapped { function($0, theirs) }
    }
    precondition(count == other.count, "vectors of one length")
    for index in lanes.indices { lanes[index] = function(lanes[index], other.lanes[index]) }
    clearPadding()
    return self
  }

  private mutating func clearPadding() {
    for index in stride(from: count, to: 8 * lanes.count, by: 1) {
      lanes[index / 8][index % 8] = 0
    }
  }
}

extension DenseVector: ParameterVector {
  static var zero: Self { Self(repeating: 0) }
  static func uniform(_ element: Double) -> Self { Self(repeating: Element(element)) }

  static func + (a: consuming Self, b: Self) -> Self { a.combined(with: b) { $0 + $1 } }
  static func - (a: consuming Self, b: Self) -> Self { a.combined(with: b) { $0 - $1 } }
  static func * (a: consuming Self, b: Self) -> Self { a.combined(with: b) { $0 * $1 } }
  static func / (a: consuming Self, b: Self) -> Self { a.combined(with: b) { $0 / $1 } }
  static func * (a: Double, b: consuming Self) -> Self { b.mapped { a * $0 } }
  static func + (a: consuming Self, b: Double) -> Self { a.mapped { $0 + b } }
  static func / (a: consuming Self, b: Double) -> Self { a.mapped { $0 / b } }
  static prefix func - (a: consuming Self) -> Self { a.mapped { -$0 } }

  consuming func squareRoot() -> Self { mapped { $0.squareRoot() } }

  consuming func clamped(from lower: Double, to upper: Double) -> Self {
    mapped { $0.clamped(from: lower, to: upper) }
  }

  func bySign(positive: Self, zero: Self, negative: Self) -> Self {
    let count = [self, positive, zero, negative].map(\.count).max() ?? 0
    // Where all elements of all of them are the same, those of one stand for all.
    let signs = parameters(max(count, 1)).lanes
    let (positive, zero) = (positive.parameters(max(count, 1)), zero.parameters(max(count, 1)))
    let negative = negative.parameters(max(count, 1))
    var picked = positive
    for index in signs.indices {
      picked.lanes[index] = signs[index].bySign(
        positive: positive.lanes[index], zero: zero.lanes[index], negative: negative.lanes[index])
    }
    return count == 0 ? Self(repeating: picked[0]) : Self(picked)
  }
}

extension DenseVector: EuclideanVector {
  /// The sum over eight elements at a time of what a function makes of them and their counterparts.
  @inline(__always)
  private func sum(
    with other: Self, _ function: (SIMD8<Element>, SIMD8<Element>) -> Double
  ) -> Double {
    // A vector of equal elements takes the length of the other one; where both are, only 0 has a sum.
    let count = max(self.count, other.count)
    let (own, theirs) = (parameters(count).lanes, other.parameters(count).lanes)
    var sum = 0.0
    for index in own.indices { sum += function(own[index], theirs[index]) }
    return sum
  }

  func dot(_ other: Self) -> Double { sum(with: other) { $0.dot($1) } }
  var absoluteSum: Double { sum(with: self) { own, _ in own.absoluteSum } }
  var norm: Double { dot(self).squareRoot() }

  var largestMagnitude: Double {
    lanes.reduce(Double(element.magnitude)) { max($0, $1.largestMagnitude) }
  }
}
