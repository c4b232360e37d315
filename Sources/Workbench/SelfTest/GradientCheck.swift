import Optimization

/// The gradient of every function against central differences of its values.
struct GradientCheck {
  func findings() -> Findings {
    var check = DerivativeCheck()
    let all = SamplePoints.all
    for (name, sample) in all {
      let objective = sample.objective
      let measured = sample.points.count { point in
        let gradient = objective.gradient(at: point)
        return check.compare(
          "\(name) at (\(point.x), \(point.y))",
          sample.directions.map { axis, direction, width in
            (
              "∂f/∂\(axis)", gradient.x * direction.x + gradient.y * direction.y, width,
              { objective.value(at: point + $0 * direction) }
            )
          })
      }
      check.note(name, measured: measured)
    }
    return check.tally.findings(
      "gradients of \(all.count) functions at \(check.points) points against central differences")
  }
}
