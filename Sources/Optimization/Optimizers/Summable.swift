/// Sums over coordinates, which a rule takes before its step.
public protocol Summable: Sendable {
  /// Sums of nothing.
  init()

  /// Adds the share of further coordinates.
  static func += (a: inout Self, b: Self)
}

/// The sums of a rule that has none.
public struct NoSums: Summable {
  public init() {}
  public static func += (a: inout NoSums, b: NoSums) {}
}

extension ElementwiseOptimizer where Sums == NoSums {
  @inline(__always)
  public func sums(
    at position: Vector, _ slots: Slots, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> NoSums { NoSums() }

  @inline(__always)
  public func advance(
    _ scalars: inout Scalars, by sums: NoSums, of problem: ProblemSummary, rate: Double
  ) {}
}

/// What a rule may ask about the problem as a whole, beside its sums.
public struct ProblemSummary: Sendable {
  /// n, the number of coordinates.
  public let dimension: Int
  /// f at the position, of the function that the step's gradient belongs to; nil where no rule asked.
  public var value: Double?
  /// The lowest known value of f; nil where none is known.
  public var lowestValue: Double?
}
