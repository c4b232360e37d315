/// The numbers a setting allows, with ends that may belong to it or not.
public struct Interval: Hashable, Sendable {
  /// The lower end; −∞ where there is none.
  public let lowerBound: Double
  /// The upper end; ∞ where there is none.
  public let upperBound: Double
  /// Whether the lower end itself is allowed.
  public let includesLower: Bool
  /// Whether the upper end itself is allowed; an infinite end never is.
  public let includesUpper: Bool

  /// Makes an interval with the given ends.
  public init(
    from lowerBound: Double, to upperBound: Double,
    includesLower: Bool = true, includesUpper: Bool = true
  ) {
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.includesLower = includesLower && lowerBound.isFinite
    self.includesUpper = includesUpper && upperBound.isFinite
  }

  /// Every finite number.
  public static let all = Interval(from: -.infinity, to: .infinity)
  /// The numbers above 0.
  public static let positive = Interval(from: 0, to: .infinity, includesLower: false)
  /// The numbers from 0.
  public static let nonnegative = Interval(from: 0, to: .infinity)
  /// The numbers from 0 to below 1, as for every averaging factor.
  public static let belowOne = Interval(from: 0, to: 1, includesUpper: false)
  /// The numbers from 0 to 1.
  public static let unit = Interval(from: 0, to: 1)

  /// Whether the interval holds the number; a number that is not finite never is in it.
  public func contains(_ number: Double) -> Bool {
    guard number.isFinite else { return false }
    let isAbove = includesLower ? number >= lowerBound : number > lowerBound
    let isBelow = includesUpper ? number <= upperBound : number < upperBound
    return isAbove && isBelow
  }
}

extension Interval: CustomStringConvertible {
  /// The interval in words, as in "a number above 0" or "a number from 0 to below 1".
  public var description: String {
    let lower = (includesLower ? "from " : "above ") + DecimalText.text(of: lowerBound)
    let upper = DecimalText.text(of: upperBound)
    switch (lowerBound.isFinite, upperBound.isFinite) {
    case (false, false): return "a number"
    case (true, false): return "a number " + lower
    case (false, true): return "a number " + (includesUpper ? "up to " : "below ") + upper
    case (true, true): return "a number \(lower) to " + (includesUpper ? "" : "below ") + upper
    }
  }
}
