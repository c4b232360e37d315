import Canvas
import Numbers
import Optimization
import Workbench

/// Ensembles in words.
extension Scene {
  /// The seeds that are summed up, as in "100 seeds from 3"; with the share that is computed as long as that
  /// is not all of it.
  ///
  /// Nil where no ensemble is asked for.
  var seedsText: String? {
    guard let share = workbench.ensembleShare else { return nil }
    let seeds = "\(experiment.ensembleSeeds) seeds from \(experiment.seed)"
    return share < 1 ? "\(seeds): \(Int(100 * share)) %" : seeds
  }

  /// How good the seeds of a run are at the end, in a text of at most the given width: the mean of f with
  /// its standard error, and the spread; nil where no ensemble is asked for.
  func ensembleText(of run: Int, width: Int) -> String? {
    guard let share = workbench.ensembleShare else { return nil }
    let forms = workbench.ensemble(of: run).map(ensembleForms) ?? ["seeds \(Int(100 * share)) %"]
    return forms.map(fold).first { $0.columns <= width } ?? ""
  }

  private func ensembleForms(_ ensemble: Ensemble) -> [String] {
    let last = ensemble.recorded.steps.count - 1
    let lost = ensemble.count - ensemble.remaining[last]
    guard lost < ensemble.count else { return ["all seeds diverged", "† all"] }
    let (mean, error) = (ensemble.meanLosses[last], ensemble.standardError(at: last))
    func form(_ digits: Int) -> String {
      text.short(mean, significantDigits: digits) + " ± "
        + text.short(error, significantDigits: digits - 1)
    }
    func spread(_ digits: Int) -> String {
      "spread " + text.short(ensemble.deviations[last], significantDigits: digits)
    }
    let loss = lost == 0 ? "" : ", †\(lost)"
    return [
      "end: mean f \(form(3)), \(spread(3))\(loss)", "end: f \(form(3)), \(spread(2))\(loss)",
      "end: \(form(3)), \(spread(2))\(loss)", "end \(form(2)), \(spread(1))\(loss)",
      "\(form(2)), \(spread(1))\(loss)",
      "\(form(2))\(loss)", form(2), text.short(mean, significantDigits: 2),
    ]
  }
}
