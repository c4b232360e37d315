/// The second derivatives of a function at a point as two curvatures and their directions.
///
/// A function of one variable has one curvature, so both eigenvalues are that one.
package struct Curvature: Hashable, Sendable {
  /// λ₁, the smaller eigenvalue of the Hessian.
  package let smaller: Double
  /// λ₂, the larger one.
  package let larger: Double
  /// The unit vector along which the function curves with the larger eigenvalue.
  package let direction: Point

  /// Takes a Hessian apart.
  ///
  /// The angle φ of the direction has tan φ = (λ₂ − xx)/xy; of the two forms of that vector the longer
  /// one is taken, which loses no digits.
  package init(_ hessian: Hessian, dimension: Int = 2) {
    guard dimension > 1 else {
      smaller = hessian.xx
      larger = hessian.xx
      direction = Point(1, 0)
      return
    }
    (smaller, larger) = hessian.eigenvalues
    let vector =
      hessian.xx >= hessian.yy
      ? Point(larger - hessian.yy, hessian.xy) : Point(hessian.xy, larger - hessian.xx)
    let length = vector.norm
    direction = length > 0 && length.isFinite ? vector / length : Point(1, 0)
  }

  /// κ = max|λ| / min|λ|, at least 1; infinite where the function is flat in one direction, nil where
  /// it is in both.
  package var conditionNumber: Double? {
    let sizes = [abs(smaller), abs(larger)].sorted()
    return sizes[1] == 0 ? nil : sizes[1] / sizes[0]
  }

  /// The step −H⁻¹g to where the quadratic model has no slope; nil where it has no such point.
  func newtonStep(gradient: Point) -> Point? {
    let across = Point(-direction.y, direction.x)
    let along = (gradient * direction).sum() / larger
    let aside = (gradient * across).sum()
    // A function of one variable has no slope across.
    let step = -along * direction - (aside == 0 ? 0 : aside / smaller) * across
    return step.isFinite ? step : nil
  }
}
