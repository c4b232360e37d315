@testable import Optimization

extension Oracle where Vector == Double {
  /// The straight line of the given slope through 0, for rules that look no further.
  static func slope(_ slope: Double) -> Oracle {
    Oracle(
      dimension: 1, lowest: { nil }, value: { slope * $0 }, gradient: { _ in slope },
      curvature: { _, _ in 0 }, matrix: nil)
  }
}
