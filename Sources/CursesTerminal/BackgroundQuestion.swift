internal import CNcurses
package import Canvas

/// The question for the terminal's own background.
///
/// It is sent before the first picture, which wipes away what a terminal may have printed of it, and nobody
/// waits for the answer: until it comes the picture has the ground that the variables suggest. A second
/// question follows that every terminal answers, so that an answer that never comes is known not to.
package struct BackgroundQuestion {
  /// How long answers count, in seconds from the question on.
  package struct Patience: Hashable, Sendable {
    /// The time after which an answer no longer changes a picture that somebody is looking at.
    package var picture = 1.0
    /// The time within which leaving waits for the answer, which would otherwise be typed at the
    /// shell's prompt.
    package var leaving = 0.25

    /// Makes the usual patience.
    package init() {}
  }

  private let patience: Patience
  private let start = ContinuousClock.now

  init(_ patience: Patience = Patience()) {
    self.patience = patience
  }

  /// Whether an answer may still change the picture.
  var changesPicture: Bool { isYounger(than: patience.picture) }

  /// Whether leaving waits for the answer.
  var holdsUpLeaving: Bool { isYounger(than: patience.leaving) }

  /// Whether fewer than the given seconds have passed since the question.
  private func isYounger(than seconds: Double) -> Bool {
    ContinuousClock.now - start < .seconds(seconds)
  }

  /// The time until leaving waits no longer, in milliseconds.
  var leavePatience: Int32 {
    let rest = start + .seconds(patience.leaving) - .now
    return Int32(max(0, rest / .milliseconds(1)).rounded(.up))
  }

  /// Asks without a screen and waits for the answer; nil where none comes within a quarter of a second.
  package static func ask() -> RGB? {
    guard cn_begin_question() else { return nil }
    defer { cn_end_question() }
    let question = BackgroundQuestion()
    var reader = InputReader()
    var ignored = EventQueue()
    while !reader.reports.hasAttributes, question.holdsUpLeaving {
      let readiness = cn_wait(question.leavePatience)
      guard readiness == Int32(CN_INPUT.rawValue), reader.read(into: &ignored) else { break }
    }
    return reader.reports.background
  }
}
