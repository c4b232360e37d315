import Optimization

/// Compares calculated derivatives with central differences, wherever these can be trusted.
struct DerivativeCheck {
  private(set) var tally = Tally()
  /// The points at which a derivative could be measured.
  private(set) var points = 0

  /// The relative difference that is allowed beside the uncertainty of the measurement.
  private static let tolerance = 1e-8
  /// The relative uncertainty from which on a measurement says nothing, as on a crease.
  private static let unsettled = 1e-6

  /// Compares at one point the derivatives along the directions with the slopes there.
  ///
  /// - Parameters:
  ///   - place: the point, for messages.
  ///   - derivatives: each with its name, its calculated value, the width of the differences, and the
  ///     function it is the derivative of, over the way along its direction.
  /// - Returns: whether all of them could be measured.
  @discardableResult
  mutating func compare(
    _ place: String,
    _ derivatives: [(name: String, value: Double, width: Double, along: (Double) -> Double)]
  ) -> Bool {
    let measured = derivatives.map { CentralDifference(width: $0.width, of: $0.along) }
    let isSettled = measured.allSatisfy {
      $0.uncertainty <= Self.unsettled * max(1, abs($0.slope))
    }
    guard isSettled else { return false }
    points += 1
    for (derivative, measured) in zip(derivatives, measured) {
      let scale = max(1, abs(measured.slope))
      tally.compare(
        derivative.value, with: measured.slope,
        tolerance: Self.tolerance + 10 * measured.uncertainty / scale,
        "\(derivative.name) of \(place)")
    }
    return true
  }

  /// Notes a function whose derivatives could be measured at too few points to prove anything.
  mutating func note(_ name: String, measured: Int) {
    guard measured < SamplePoints.count / 2 else { return }
    tally.fail("\(name) could be measured at only \(measured) of \(SamplePoints.count) points")
  }
}
