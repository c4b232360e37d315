import Workbench

/// How far a computation has come, on standard error where somebody may be looking at that.
///
/// One line that is written over and taken away at the end; what takes less than half a second is not
/// worth one.
struct ProgressLine {
  private let stream = StandardStream.error
  private let start = ContinuousClock.now
  private var width = 0

  /// Shows the steps done of a run.
  mutating func show(run: Int, of count: Int, _ progress: WorkProgress?) {
    if let progress { show("run \(run) of \(count)", progress.share) }
  }

  /// Shows the share that is done of something.
  mutating func show(_ what: String, _ share: Double) {
    guard stream.isTerminal, .now - start > .milliseconds(500) else { return }
    write("\(what): \(Int(100 * share)) %")
  }

  /// Shows the share that is done of something, and about how long the rest will take.
  mutating func show(_ what: String, _ share: Double, timeLeft: Bool) {
    guard timeLeft, share > 0.01 else { return show(what, share) }
    let passed = start.duration(to: .now) / .seconds(1)
    let left = Int((passed * (1 - share) / share).rounded())
    let text = left < 60 ? "\(left) s" : "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) min"
    guard stream.isTerminal, passed > 0.5 else { return }
    write("\(what): \(Int(100 * share)) %, about \(text) left")
  }

  /// Takes the line away.
  mutating func clear() {
    guard width > 0 else { return }
    write("")
    width = 0
  }

  private mutating func write(_ text: String) {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    width = text.count
    // What cannot be written there is no reason to stop.
    try? stream.write(Array("\r\(text)\(blanks)\r\(text)".utf8))
  }
}
