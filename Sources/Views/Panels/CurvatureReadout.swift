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

  /// As much as fits of "λ₁ 0.2  λ₂ 4  κ 20  η·λmax 1.6 < 2", the least being "κ 20".
  func curvatureText(of run: Int, width: Int) -> String {
    let curvature = curvature(of: run)
    let stability = stability(of: run)
    let smaller = text.short(curvature.smaller)
    let larger = text.short(curvature.larger)
    let condition = "κ " + (curvature.conditionNumber.map { text.short($0) } ?? "–")
    let values =
      isOneDimensional
      ? ["λ " + larger]
      : [
        "λ₁ \(smaller)  λ₂ \(larger)  " + condition, "λ \(smaller) \(larger)  " + condition,
        condition,
      ]
    let long = stability.map { "  " + $0.text } ?? ""
    let short = stability.map { "  " + $0.short } ?? ""
    let forms = ([values[0] + long] + values.map { $0 + short } + values).map(fold)
    return forms.first { $0.columns <= width } ?? ""
  }
}
