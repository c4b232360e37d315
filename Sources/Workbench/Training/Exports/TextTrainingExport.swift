import Numbers
import Optimization

/// Trainings as a table for reading: accuracy and loss after the first, the fifth and the tenth epoch, and so
/// on.
struct TextTrainingExport: TrainingExport {
  let name = "text"
  let width: Int

  func text(of comparison: TrainingComparison) -> String {
    let experiment = comparison.experiment
    let shown = shownSteps(of: experiment)
    let isTimed = comparison.runs.contains { $0.seconds != nil }
    let header = [""] + shown.map(\.title) + (isTimed ? ["time"] : []) + ["run"]
    var table = TextTable(header: header, leading: [header.count - 1])
    for (index, run) in comparison.runs.enumerated() {
      let cells = shown.map { shown -> String in
        guard
          let judgement = run.course.marks.first(where: { $0.step == shown.step })?.judgement
        else { return "–" }
        return Self.percent(judgement.accuracy) + " / " + Self.loss(judgement.loss)
      }
      let time = isTimed ? [run.seconds.map(Self.time) ?? ""] : []
      table.rows.append([String(index + 1)] + cells + time + [run.text])
    }
    var text = introduction(experiment) + "\n" + table.text(indent: "", width: width)
    for (index, run) in comparison.runs.enumerated() {
      guard let failure = run.course.failure else { continue }
      let steps = RunStatus.count(run.course.steps.count)
      text += "run \(index + 1) ended after \(steps): \(failure)\n"
    }
    return text
  }

  private func introduction(_ experiment: TrainingExperiment) -> String {
    let rows =
      experiment.validation.map {
        "\(experiment.training.count) rows, judged by \($0.count) others"
      }
      ?? "\(experiment.training.count) rows, judged by the same"
    return """
      network: \(experiment.form.text), \(experiment.network.parameterCount) parameters
      data: \(experiment.dataText), \(rows)
      training: \(experiment.lengthText), \(experiment.batchText), seed \(experiment.seed)
      accuracy / loss

      """
  }

  /// The columns: as many of the reported epochs or steps as there is room for, the last ones.
  private func shownSteps(of experiment: TrainingExperiment) -> [(title: String, step: Int)] {
    var unit = "step"
    if case .epochs = experiment.length { unit = "epoch" }
    // A column has seventeen places; the number, the time and the beginning of a name remain.
    let room = max(1, (width - 24) / 18)
    return zip(experiment.reported, experiment.reportedSteps).suffix(room).map {
      ("\(unit) \($0)", $1)
    }
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 10_000).rounded())
    return "\(tenths / 100)." + String(String(tenths % 100 + 100).dropFirst()) + " %"
  }

  private static func loss(_ loss: Double) -> String {
    guard loss.isFinite, loss < 1000 else {
      return loss.isFinite ? DecimalText.text(of: loss, significant: 4) : "∞"
    }
    let tenThousandths = Int((loss * 10_000).rounded())
    return "\(tenThousandths / 10_000)."
      + String(String(tenThousandths % 10_000 + 10_000).dropFirst())
  }

  /// Minutes and seconds, or seconds alone.
  static func time(_ seconds: Double) -> String {
    if seconds < 10 { return DecimalText.text(of: seconds, significant: 2) + " s" }
    let whole = Int(seconds.rounded())
    guard whole >= 60 else { return "\(whole) s" }
    return "\(whole / 60):" + String(String(whole % 60 + 100).dropFirst()) + " min"
  }
}

extension TrainingExperiment {
  /// How long every run goes on, in words.
  package var lengthText: String {
    switch length {
    case .epochs(let epochs):
      "\(epochs) epoch\(epochs == 1 ? "" : "s") of \(stepsPerEpoch) step\(stepsPerEpoch == 1 ? "" : "s")"
    case .steps(let steps): "\(steps) step\(steps == 1 ? "" : "s")"
    }
  }

  /// How batches are drawn, in words.
  package var batchText: String {
    if let source = batching.source { return "batches of \(source)" }
    if isFullBatch { return "all rows at every step" }
    let size = batching.size == 1 ? "one row a step" : "batches of \(batching.size)"
    return size + (batching.order == .replacement ? ", drawn anew" : "")
  }
}
