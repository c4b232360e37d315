import Optimization

/// The gradient of every function by dual numbers against that by second-order dual numbers.
struct DualCheck {
  /// The two round differently, and no more than that.
  private static let tolerance = 1e-12

  func findings() -> Findings {
    var tally = Tally()
    var points = 0
    let all = SamplePoints.all
    for (name, sample) in all {
      for point in sample.points where sample.objective.isDefined(at: point) {
        let first = sample.objective.gradient(at: point)
        guard let second = sample.objective.gradientBesideHessian(at: point) else { continue }
        points += 1
        let place = "\(name) at (\(point.x), \(point.y))"
        // What cancels in one component was as large as the other, so one scale serves both.
        let scale = max(1, second.norm)
        tally.compare(
          first.x, with: second.x, tolerance: Self.tolerance, floor: scale, "∂f/∂x of \(place)")
        tally.compare(
          first.y, with: second.y, tolerance: Self.tolerance, floor: scale, "∂f/∂y of \(place)")
      }
    }
    return tally.findings(
      "gradients of \(all.count) functions at \(points) points, first-order dual numbers against "
        + "second-order ones")
  }
}
