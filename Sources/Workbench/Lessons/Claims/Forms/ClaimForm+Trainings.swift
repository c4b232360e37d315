/// How a network does at the end of an epoch: on the rows held back, without any on those it is trained on.
extension ClaimForm {
  static let trainings: [ClaimForm] =
    forms(of: "accuracy", { $0.accuracy }) + forms(of: "loss", { $0.loss })

  private static func forms(
    of name: String, _ value: @escaping @Sendable (TrainingMark.Judgement) -> Double
  ) -> [ClaimForm] {
    [
      ClaimForm("after epoch COUNT the \(name) [of-RUN] is above NUMBER", isOfTraining: true) {
        parts, runs in
        runs.judge(parts, value) { $0 > parts.numbers[0].value }
      },
      ClaimForm("after epoch COUNT the \(name) [of-RUN] is below NUMBER", isOfTraining: true) {
        parts, runs in
        runs.judge(parts, value) { $0 < parts.numbers[0].value }
      },
      ClaimForm(
        "after epoch COUNT the \(name) [of-RUN] lies between NUMBER and NUMBER",
        isOfTraining: true
      ) { parts, runs in
        runs.judge(parts, value) { parts.numbers[0].value <= $0 && $0 <= parts.numbers[1].value }
      },
    ]
  }
}

extension SceneRuns {
  /// Judges a score of a run at the end of an epoch.
  fileprivate mutating func judge(
    _ parts: ClaimParts, _ value: (TrainingMark.Judgement) -> Double, _ holds: (Double) -> Bool
  ) -> ClaimFinding {
    let epoch = parts.counts[0]
    guard let judgement = judgement(of: parts.runs[0], afterEpoch: epoch) else {
      return ClaimFinding(false, "the training does not come to the end of epoch \(epoch)")
    }
    return ClaimFinding(holds(value(judgement)), ClaimFinding.text(of: value(judgement)))
  }
}
