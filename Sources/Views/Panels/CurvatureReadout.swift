import Canvas
import Optimization
import Workbench

/// The curvature at the head of a run in numbers: eigenvalues, condition number, η·λmax.
extension Scene {
  /// The curvature of the function where the run is.
  func curvature(of run: Int) -> Curvature {
    let point = simulations[run].trajectory.point(at: head)
    return Curvature(
      simulations[run].plan.objective.hessian(at: point), dimension: experiment.dimension)
  }

  /// As much as fits of "λ₁ 0.2  λ₂ 4  κ 20", the least being "κ 20".
  ///
  /// Where an eigenvalue is negative the ratio is left out: by itself it would read as that of a bowl.
  /// The margin η·λmax stands in the run's row of the outcome.
  func curvatureText(of run: Int, width: Int) -> String {
    let curvature = curvature(of: run)
    let smaller = text.short(curvature.smaller)
    let larger = text.short(curvature.larger)
    guard !isOneDimensional else {
      let form = fold("λ " + larger)
      return form.columns <= width ? form : ""
    }
    let condition = "κ " + text.short(curvature.conditionNumber)
    let values = ["λ₁ \(smaller)  λ₂ \(larger)", "λ \(smaller) \(larger)"]
    let forms =
      curvature.smaller < 0
      ? values : values.flatMap { ["\($0)  \(condition)", $0] } + [condition]
    return forms.map(fold).first { $0.columns <= width } ?? ""
  }
}
