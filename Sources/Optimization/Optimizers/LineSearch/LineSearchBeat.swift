extension StepRecord {
  /// The beat in which a line search tries its steps.
  ///
  /// - Parameters:
  ///   - condition: what an acceptable step meets, as a formula with φ(t), the value along the line.
  ///   - direction: the symbol of the direction.
  ///   - trials: what was tried, in this order.
  ///   - step: the one taken; 0 where none was acceptable.
  ///   - asksForSlopes: whether every trial took a gradient besides the value.
  /// - Returns: the beat, with the last few trials in numbers.
  func trialBeat(
    _ condition: String, along direction: String, _ trials: [LineTrial], taking step: Double,
    asksForSlopes: Bool = false
  ) -> Beat<Vector> {
    // A few trials fill the panel, and the last ones decide.
    let shown = trials.enumerated().suffix(4).filter { $0.element.value.isFinite }
    let value = oracle.value(position)
    return Beat(
      "the line search", condition, Self.caption(trials, along: direction, taking: step),
      (value.isFinite ? [.number("φ(0)", value)] : [])
        + shown.map { index, trial in
          let length = NumberText.figure(trial.step, significantDigits: 3)
          return .number("\(index + 1): φ(\(length))", trial.value)
        } + [.number("t", step)]
        + (asksForSlopes ? [.number("gradients", Double(trials.count + 1))] : []))
  }

  private static func caption(
    _ trials: [LineTrial], along direction: String, taking step: Double
  ) -> String {
    guard let first = trials.first, let last = trials.last else {
      return "no trial: the slope along \(direction) or the first step is 0"
    }
    let steps = trials.map { NumberText.figure($0.step, significantDigits: 4) }
    let list =
      steps.count > 4
      ? "\(steps.count) trials, from t = \(steps[0]) to \(NumberText.figure(last.step, significantDigits: 4))"
      : "\(steps.count) trial\(steps.count > 1 ? "s" : ""): t = \(steps.joined(separator: ", "))"
    guard step > 0 else { return list + "; none is low enough, the point rests" }
    guard step == last.step else { return list + "; the lowest of them is taken" }
    return list + (first == last ? " will do" : "; the last one will do")
  }
}
