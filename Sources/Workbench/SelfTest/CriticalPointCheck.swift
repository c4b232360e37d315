import Optimization

/// The gradient at every known critical point against 0, and the signs of the curvatures there against
/// the point's kind.
struct CriticalPointCheck {
  /// The functions with their names.
  let objectives: [(name: String, objective: any Objective)]

  /// What is left of a gradient by the rounding of the coordinates.
  private static let tolerance = 1e-13

  func findings() -> Findings {
    var tally = Tally()
    var points = 0
    for (name, objective) in objectives {
      for critical in objective.criticalPoints {
        points += 1
        let point = critical.point
        let place = "\(name) at (\(point.x), \(point.y))"
        tally.compare(
          objective.inwardGradient(at: point).norm, with: 0, tolerance: Self.tolerance,
          floor: objective.gradientScale(at: point), "‖∇f‖ of \(place)")
        let hessian = objective.hessian(at: point)
        if !critical.kind.fits(hessian, dimension: type(of: objective).dimension) {
          let (smaller, larger) = hessian.eigenvalues
          tally.fail(
            "\(place) is called \(critical.kind.rawValue), but has the curvatures \(smaller) and \(larger)"
          )
        }
      }
    }
    return tally.findings(
      "zero gradients and the curvatures of their kind at \(points) critical points of "
        + "\(objectives.count) functions")
  }
}
