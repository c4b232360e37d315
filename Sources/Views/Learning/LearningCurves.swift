import Canvas
import Optimization
import Workbench

/// The curves of a training: loss, accuracy and rate over the steps, all on the same axis.
struct LearningCurves {
  let learning: Learning
  let pen: LearningPen

  /// What is drawn.
  enum Kind: String {
    case loss, accuracy, rate
  }

  /// The most values of a curve: more than any screen has columns of dots.
  private static let mostEntries = 1000

  /// The steps between two entries of the axis.
  private var stride: Int {
    max(1, (learning.experiment.steps + Self.mostEntries - 1) / Self.mostEntries)
  }

  private var entryCount: Int { learning.experiment.steps / stride + 1 }

  /// Whether any run has another rate at some step than at the first.
  var ratesChange: Bool {
    learning.experiment.runs.contains { !$0.past.isEmpty || $0.schedule != .constantRate }
  }

  func draw(
    _ kind: Kind, hasStepLabels: Bool, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    let panel = Panel(
      kind.rawValue,
      detail: [
        Span(
          scene.fitting(details(of: kind), area.width - kind.rawValue.columns - 9),
          scene.style(.dim))
      ])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    let series = series(of: kind)
    let scale: ChartScale = kind == .accuracy ? .linear : .logarithmic
    let range: ClosedRange<Double>? = kind == .accuracy ? accuracyRange(series) : nil
    var chart = LineChart(
      series, lastStep: entryCount - 1, scale: scale, range: range,
      revealedStep: learning.head / stride, future: learning.hidesFuture ? .hidden : .faint,
      gutter: inside.width >= 20 ? 6 : 0,
      hasStepLabels: hasStepLabels && inside.height >= 4)
    chart.stepsPerEntry = stride
    chart.stepsPerEpoch =
      learning.experiment.stepsPerEpoch > 1 ? Double(learning.experiment.stepsPerEpoch) : nil
    // Rows of round shares would reach far below the lowest one, with labels at the ends alone.
    chart.hasRoundRows = kind != .accuracy
    chart.draw(into: &picture.frame, at: inside, scene.palette)
  }

  /// What a line is, from the longest text to the shortest.
  private func details(of kind: Kind) -> [String] {
    let experiment = learning.experiment
    guard kind != .rate else { return ["η of the step"] }
    let line =
      kind == .accuracy
      ? "share told right"
      : experiment.isJudgedWhole ? "cross-entropy of all rows" : "of the batches, smoothed"
    return experiment.validation == nil
      ? [line] : ["\(line); dots: held back", "dots: held back", "dots held back"]
  }

  /// From the lowest accuracy shown up to 1.
  private func accuracyRange(_ series: [Series]) -> ClosedRange<Double> {
    let lowest = series.lowest
    return max(0, min(lowest, 0.9))...1
  }

  /// A line for each run, and dots for what is held back; the focused run last, so that it lies on top.
  private func series(of kind: Kind) -> [Series] {
    learning.experiment.runs.indices.flatMap { run -> [Series] in
      guard let course = learning.survey.course(of: run) else { return [] }
      let priority = run == learning.focus ? 1 : 0
      var main = Series(values(of: kind, course), ink: pen.identity(of: run), priority: priority)
      main.pattern = pen.pattern(of: run)
      main.headMark = .head(pen.identity(of: run))
      main.hasSignsAlong = pen.needsSignsAlong(run)
      main.number = learning.experiment.runs[run].number
      // Of one that ended, the sign stands beside the end; a second one would hide it.
      if course.failure != nil, learning.head >= course.steps.count { main.headMark = .tombstone }
      guard kind != .rate, learning.experiment.validation != nil else { return [main] }
      var dots = Series(
        interpolated(course) { kind == .loss ? $0.heldBack?.loss : $0.heldBack?.accuracy },
        ink: pen.identity(of: run), priority: priority - 2)
      dots.isDotted = true
      return [main, dots]
    }
  }

  private func values(of kind: Kind, _ course: TrainingCourse) -> [Double] {
    switch kind {
    case .rate: sampled(course.steps.map(\.rate))
    case .loss where !learning.experiment.isJudgedWhole:
      sampled(Self.smoothed(course.steps.map(\.batchLoss)))
    case .loss: interpolated(course) { $0.training?.loss }
    case .accuracy: interpolated(course) { $0.training?.accuracy }
    }
  }

  /// Every so many of the values of the steps.
  private func sampled(_ values: [Double]) -> [Double] {
    Swift.stride(from: 0, to: values.count, by: stride).map { values[$0] }
  }

  /// The average of the values so far, older ones counting less and less: 0.95 of each for the next.
  private static func smoothed(_ values: [Double]) -> [Double] {
    var (sum, weight) = (0.0, 0.0)
    return values.map { value in
      sum = 0.95 * sum + value
      weight = 0.95 * weight + 1
      return sum / weight
    }
  }

  /// The values of marks, and between two of them what lies on the line that joins them.
  private func interpolated(
    _ course: TrainingCourse, _ value: (TrainingMark) -> Double?
  ) -> [Double] {
    let marks = course.marks.compactMap { mark in value(mark).map { (step: mark.step, value: $0) } }
    guard let first = marks.first, let last = marks.last else { return [] }
    var values: [Double] = []
    var next = 0
    for entry in 0...(last.step / stride) {
      let step = entry * stride
      while next < marks.count - 1, marks[next].step < step { next += 1 }
      let (after, before) = (marks[next], next > 0 ? marks[next - 1] : first)
      guard step >= first.step else {
        values.append(.nan)
        continue
      }
      let span = Double(after.step - before.step)
      let part = span > 0 ? min(1, max(0, Double(step - before.step) / span)) : 1
      // Beside a far larger value before it the difference would lose the one after it.
      values.append((1 - part) * before.value + part * after.value)
    }
    return values
  }
}

extension [Series] {
  /// The lowest finite value of all; 1 where there is none.
  fileprivate var lowest: Double {
    flatMap(\.values).filter(\.isFinite).min() ?? 1
  }
}
