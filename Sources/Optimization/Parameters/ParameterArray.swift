/// The n parameters of a network, or a gradient over them.
///
/// They lie in memory in their order, without gaps. Rules take eight at a time; the last eight are filled
/// up with zeros, which nothing outside sees.
public struct ParameterArray<Element: ParameterScalar>: Sendable, Equatable {
  /// n.
  public let count: Int
  /// Eight parameters each.
  var lanes: [SIMD8<Element>]

  /// Makes n equal parameters.
  public init(repeating element: Element, count: Int) {
    precondition(count >= 0, "a number of parameters")
    self.count = count
    lanes = Array(repeating: SIMD8(repeating: element), count: (count + 7) / 8)
    clearPadding()
  }

  /// Makes parameters of the given numbers.
  public init(_ elements: [Element]) {
    self.init(repeating: 0, count: elements.count)
    withUnsafeMutableBufferPointer { own in
      for (index, element) in elements.enumerated() { own[index] = element }
    }
  }

  /// Takes parameters as they lie in memory; what fills up the last eight must be 0.
  init(lanes: [SIMD8<Element>], count: Int) {
    self.lanes = lanes
    self.count = count
  }

  /// The parameters as an array.
  public var elements: [Element] { (0..<count).map { self[$0] } }

  /// One parameter, counted from 0.
  public subscript(index: Int) -> Element {
    get {
      precondition(index < count, "an index below the number of parameters")
      return lanes[index / 8][index % 8]
    }
    set {
      precondition(index < count, "an index below the number of parameters")
      lanes[index / 8][index % 8] = newValue
    }
  }

  /// Gives all parameters at once, to be changed where they are.
  public mutating func withUnsafeMutableBufferPointer<Result>(
    _ body: (UnsafeMutableBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    let count = count
    return try lanes.withUnsafeMutableBytes { bytes in
      let all = bytes.bindMemory(to: Element.self)
      return try body(UnsafeMutableBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Gives all parameters at once, to be read.
  public func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    let count = count
    return try lanes.withUnsafeBytes { bytes in
      let all = bytes.bindMemory(to: Element.self)
      return try body(UnsafeBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Sets what fills up the last eight to 0, whatever a rule has made of it.
  mutating func clearPadding() {
    let rest = count % 8
    guard rest > 0 else { return }
    for index in rest..<8 { lanes[lanes.count - 1][index] = 0 }
  }

  /// ‖a‖², summed in double precision.
  var squaredNorm: Double {
    var sum = 0.0
    for lane in lanes { sum += lane.dot(lane) }
    return sum
  }
}
