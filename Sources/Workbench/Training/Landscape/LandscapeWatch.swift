/// Which landscape of a training is looked at, and what is known of it.
package struct LandscapeWatch: Sendable {
  /// The plane; nil while none is looked at.
  package private(set) var kind: LandscapeKind?
  /// What is known, of the same plane as it was laid before where it has just been laid anew.
  package private(set) var landscape: Landscape?
  /// The share that is calculated, from 0 to 1.
  package private(set) var share = 0.0
  private var request: LandscapeRequest?

  /// Goes on to the next plane, and from the last one back to none.
  mutating func goOn() {
    let next = kind.map { LandscapeKind.allCases.firstIndex(of: $0).map { $0 + 1 } ?? 0 } ?? 0
    close()
    kind = LandscapeKind.allCases.dropFirst(next).first
  }

  /// Looks at none.
  mutating func close() { self = LandscapeWatch() }

  /// Lays the plane, or lays it anew: where runs have gone twice as far since, where all have come to
  /// their ends, or where others are trained or looked at.
  mutating func follow(_ survey: TrainingSurvey, focus: Int) {
    guard let kind, let next = LandscapeRequest(kind, of: survey, focus: focus) else { return }
    guard let request else { return ask(next) }
    guard request.hasSameRuns(as: next) else {
      landscape = nil
      return ask(next)
    }
    let isDue = survey.wanted.isEmpty || next.front >= 2 * request.front
    if isDue, next != request { ask(next) }
  }

  private mutating func ask(_ next: LandscapeRequest) {
    request = next
    share = 0
  }

  /// What is still to be calculated.
  var wanted: [AnyWorkRequest] {
    share < 1 ? request.map { [AnyWorkRequest($0)] } ?? [] : []
  }

  /// Takes what was calculated.
  ///
  /// - Returns: whether any of it belongs here.
  mutating func receive(_ answers: [WorkAnswer]) -> Bool {
    var hasNews = false
    for answer in answers {
      guard let (request, landscape) = answer.answer(to: LandscapeRequest.self),
        request == self.request
      else { continue }
      // What was laid before stays until the new one shows more than paths.
      if landscape.field != nil || self.landscape?.field == nil { self.landscape = landscape }
      share = answer.progress.share
      hasNews = true
    }
    return hasNews
  }
}
