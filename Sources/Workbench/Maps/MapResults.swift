import Optimization

/// What was computed for the maps that are looked at; what no map needs any more is forgotten.
struct MapResults: Sendable {
  private var answers: [AnyWorkRequest: WorkAnswer] = [:]

  /// Takes what belongs to the maps that are wanted, and forgets the others.
  mutating func receive(_ news: [WorkAnswer], wanted: [AnyWorkRequest]) {
    let wanted = Set(wanted)
    if answers.contains(where: { !wanted.contains($0.key) }) {
      answers = answers.filter { wanted.contains($0.key) }
    }
    for answer in news where wanted.contains(answer.request) { answers[answer.request] = answer }
  }

  /// What is known of the answer to a request, and how far it has come.
  func answer(to request: AnyWorkRequest) -> WorkAnswer? { answers[request] }

  /// Whether a request is answered in full.
  func isAnswered(_ request: AnyWorkRequest) -> Bool {
    answers[request]?.progress.isComplete ?? false
  }
}
