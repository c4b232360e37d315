import Optimization

/// The Hessian of every function against central differences of its gradient.
struct HessianCheck {
  func findings() -> Findings {
    var check = DerivativeCheck()
    let all = SamplePoints.all
    for (name, sample) in all {
      let objective = sample.objective
      let isCurve = type(of: objective).dimension == 1
      let measured = sample.points.count { point in
        let hessian = objective.hessian(at: point)
        let derivatives = sample.directions.flatMap { axis, direction, width in
          let column = (
            x: hessian.xx * direction.x + hessian.xy * direction.y,
            y: hessian.xy * direction.x + hessian.yy * direction.y
          )
          func gradient(_ way: Double) -> Point {
            objective.gradient(at: point + way * direction)
          }
          let first = ("∂²f/∂x∂\(axis)", column.x, width, { gradient($0).x })
          let second = ("∂²f/∂y∂\(axis)", column.y, width, { gradient($0).y })
          return isCurve ? [first] : [first, second]
        }
        return check.compare("\(name) at (\(point.x), \(point.y))", derivatives)
      }
      check.note(name, measured: measured)
    }
    return check.tally.findings(
      "Hessians of \(all.count) functions at \(check.points) points against central differences")
  }
}
