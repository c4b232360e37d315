internal import CNcurses
package import Canvas

/// The question for the terminal's own background.
///
/// It is sent before the first picture, which wipes away what a terminal may have printed of it, and nobody
/// waits for the answer: until it comes the picture has the ground that the variables suggest. A second
/// question follows that every terminal answers, so that an answer that never comes is known not to.
package struct BackgroundQuestion {
  /// The seconds after which an answer no longer changes a picture that somebody is looking at.
  static let answerLimit = 1.0
  /// The seconds after the question within which leaving waits for the answer, which would otherwise be
  /// typed at the shell's prompt.
  static let leaveLimit = 0.25

  private let start = ContinuousClock.now

  /// Whether less than so many seconds have passed since the question.
  func isYounger(than seconds: Double) -> Bool {
    ContinuousClock.now - start < .seconds(seconds)
  }

  /// The time until leaving waits no longer, in milliseconds.
  var leavePatience: Int32 {
    let rest = start + .seconds(Self.leaveLimit) - .now
    return Int32(max(0, rest / .milliseconds(1)).rounded(.up))
  }

  /// Asks without a screen and waits for the answer; nil where none comes within a quarter of a second.
  package static func ask() -> RGB? {
    guard cn_begin_question() else { return nil }
    defer { cn_end_question() }
    let question = BackgroundQuestion()
    var reader = InputReader()
    var ignored = EventQueue()
    while !reader.reports.hasAttributes, question.isYounger(than: leaveLimit) {
      let readiness = cn_wait(question.leavePatience)
      guard readiness == Int32(CN_INPUT.rawValue), reader.read(into: &ignored) else { break }
    }
    return reader.reports.background
  }
}
