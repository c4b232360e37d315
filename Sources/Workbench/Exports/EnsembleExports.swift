import Numbers
import Optimization

/// Ensembles as tables for reading: each by itself at well-chosen steps, then the last steps of all.
extension TextExport {
  func export<Failure: Error>(
    _ comparison: EnsembleComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(introduction(comparison.experiment, seeds: comparison.seeds))
    let counts = comparison.runs.map { $0.ensemble.count - ($0.ensemble.remaining.last ?? 0) }
    // Where none is lost the names of the runs need the room.
    let lostTitle = counts.allSatisfy { $0 == 0 } ? [] : ["diverged"]
    var summary = TextTable(
      header: ["", "mean f", "± error", "spread", "5 %", "median", "95 %"] + lostTitle + ["run"],
      leading: [7 + lostTitle.count])
    for (index, run) in comparison.runs.enumerated() {
      let ensemble = run.ensemble
      try write("\n\(index + 1)  \(run.text)\n")
      var table = TextTable(header: [
        "step", "mean f", "± error", "spread", "5 %", "median", "95 %",
      ])
      let shown = Set(
        Self.shownSteps(upTo: comparison.experiment.steps).map(ensemble.recorded.index))
      for place in shown.sorted() {
        table.rows.append(
          [String(ensemble.recorded.steps[place])]
            + means(ensemble, place) + quantiles(ensemble, place))
      }
      try write(table.text(indent: "   ", width: width))
      let last = ensemble.recorded.steps.count - 1
      summary.rows.append(
        [String(index + 1)] + means(ensemble, last) + quantiles(ensemble, last)
          + lostTitle.map { _ in String(counts[index]) } + [run.text])
    }
    try write("\nafter \(RunStatus.count(comparison.experiment.steps))\n")
    try write(summary.text(indent: "", width: width))
  }

  private func means(_ ensemble: Ensemble, _ place: Int) -> [String] {
    [ensemble.meanLosses[place], ensemble.standardError(at: place), ensemble.deviations[place]]
      .map(number)
  }

  private func quantiles(_ ensemble: Ensemble, _ place: Int) -> [String] {
    let losses = ensemble.losses
    return [losses.low[place], losses.median[place], losses.high[place]].map(number)
  }

  private func number(_ number: Double) -> String {
    number.isFinite ? DecimalText.text(of: number, significant: 3) : "∞"
  }
}

/// Ensembles as comma-separated values, one line a run and step; what is not finite is left empty.
extension CSVExport {
  func export<Failure: Error>(
    _ comparison: EnsembleComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(
      "run,step,seeds,mean,standard_deviation,standard_error,q05,median,q95,mean_x,mean_y\n")
    for run in comparison.runs {
      let (name, ensemble) = (Self.field(run.text), run.ensemble)
      for (place, step) in ensemble.recorded.steps.enumerated() {
        let point = ensemble.meanPoint(at: place)
        let isLine = comparison.experiment.dimension == 1
        let numbers =
          [
            ensemble.meanLosses[place], ensemble.deviations[place],
            ensemble.standardError(at: place), ensemble.losses.low[place],
            ensemble.losses.median[place], ensemble.losses.high[place], point?.x ?? .nan,
          ] + (isLine ? [] : [point?.y ?? .nan])
        let fields =
          [name, String(step), String(ensemble.remaining[place])]
          + numbers.map { $0.finite.map(DecimalText.text(of:)) ?? "" } + (isLine ? [""] : [])
        try write(fields.joined(separator: ",") + "\n")
      }
    }
  }
}

/// The last steps of ensembles, a sentence a run.
extension LinesExport {
  func export<Failure: Error>(
    _ comparison: EnsembleComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let experiment = comparison.experiment
    try write(
      "function: \(experiment.objectiveText), \(RunStatus.count(experiment.steps)), "
        + "\(comparison.seeds)\n")
    for (index, run) in comparison.runs.enumerated() {
      let ensemble = run.ensemble
      let last = ensemble.recorded.steps.count - 1
      let lost = ensemble.count - ensemble.remaining[last]
      try write("run \(index + 1): \(run.text)\n")
      if lost > 0 { try write("run \(index + 1): \(lost) of \(ensemble.count) diverged\n") }
      guard lost < ensemble.count else { continue }
      try write(
        "run \(index + 1), step \(experiment.steps): mean f = \(text(ensemble.meanLosses[last])), "
          + "standard error \(text(ensemble.standardError(at: last))), "
          + "spread \(text(ensemble.deviations[last]))\n")
      try write(
        "run \(index + 1), step \(experiment.steps): "
          + "5 % of the seeds are below f = \(words(ensemble.losses.low[last])), "
          + "half below \(words(ensemble.losses.median[last])), "
          + "95 % below \(words(ensemble.losses.high[last]))\n")
    }
  }

  private func words(_ number: Double) -> String {
    number.isFinite ? text(number) : "no finite number"
  }
}

/// Ensembles as one JSON object; what is not finite is null.
extension JSONExport {
  func export<Failure: Error>(
    _ comparison: EnsembleComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("{")
    for (key, value) in Self.members(of: comparison.experiment) {
      try write(Self.member(key, value) + ",")
    }
    try write("\"runs\":[")
    for (index, run) in comparison.runs.enumerated() {
      if index > 0 { try write(",") }
      try write("{" + Self.member("run", run.text) + "," + Self.member("optimizer", run.optimizer))
      try write(",")
      try export(run.ensemble, comparison.experiment.dimension, write)
      try write("}")
    }
    try write("]}\n")
  }

  private func export<Failure: Error>(
    _ ensemble: Ensemble, _ dimension: Int, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let steps = ensemble.recorded.steps
    try list("steps", steps.count, write) { steps[$0] }
    try write(",")
    try list("seeds", steps.count, write) { ensemble.remaining[$0] }
    let columns: [(name: String, value: (Int) -> Double)] = [
      ("mean", { ensemble.meanLosses[$0] }), ("standard_deviation", { ensemble.deviations[$0] }),
      ("standard_error", { ensemble.standardError(at: $0) }), ("q05", { ensemble.losses.low[$0] }),
      ("median", { ensemble.losses.median[$0] }), ("q95", { ensemble.losses.high[$0] }),
    ]
    for column in columns {
      try write(",")
      try list(column.name, steps.count, write) { column.value($0).finite }
    }
    try write(",")
    try list("mean_points", steps.count, write) {
      ensemble.meanPoint(at: $0)?.coordinates(dimension)
    }
  }
}
