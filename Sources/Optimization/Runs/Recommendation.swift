/// What a run is recommended: a rate, and the settings of its rule that go with it.
public struct Recommendation: Hashable, Sendable {
  /// η before the schedule, two significant digits.
  public let rate: Double
  /// The settings beside it, such as a momentum, by key; empty for most rules.
  public let settings: Settings

  /// Makes a recommendation.
  public init(rate: Double, settings: Settings = [:]) {
    self.rate = rate
    self.settings = settings
  }
}
