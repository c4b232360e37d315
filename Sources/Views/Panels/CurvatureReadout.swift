import Canvas
import Numbers
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

  /// As much as fits of "λ₁ 0.2  λ₂ 4  κ 20  η·λmax 1.6 < 2", the least being "κ 20"; without the limit
  /// of the rate where that is said already.
  ///
  /// Where an eigenvalue is negative the ratio is left out: by itself it would read as that of a bowl.
  func curvatureText(of run: Int, width: Int, saysLimit: Bool = true) -> String {
    let curvature = curvature(of: run)
    let stability = saysLimit ? stability(of: run) : nil
    let values = eigenvalueForms(curvature)
    let long = stability.map { "  " + $0.text } ?? ""
    let short = stability.map { "  " + $0.short } ?? ""
    let forms = [values[0] + long] + values.map { $0 + short } + values
    return forms.map(fold).first { $0.columns <= width } ?? ""
  }

  /// The eigenvalues and their ratio, the longest form first.
  private func eigenvalueForms(_ curvature: Curvature) -> [String] {
    let smaller = text.short(curvature.smaller)
    let larger = text.short(curvature.larger)
    guard !isOneDimensional else { return ["λ " + larger] }
    let condition = "κ " + (curvature.conditionNumber.map { text.short($0) } ?? "–")
    let values = ["λ₁ \(smaller)  λ₂ \(larger)", "λ \(smaller) \(larger)"]
    return curvature.smaller < 0
      ? values : values.map { "\($0)  \(condition)" } + [condition]
  }
}
