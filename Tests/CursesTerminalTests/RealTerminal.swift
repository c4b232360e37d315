import Testing
import TerminalHarness

/// Tests with a real program in a real terminal, one after the other, for they share the machine.
@Suite(.serialized) enum RealTerminal {
  /// The probe in a pseudo-terminal, once it shows its first frame.
  static func probe(
    _ arguments: [String] = [], environment: [String: String] = ["TERM": "xterm-256color"]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProduct.path("TerminalProbe")] + arguments, environment: environment)
    try terminal.wait(forText: "ready")
    return terminal
  }

  /// The probe in tmux, once it shows its first frame.
  static func tmuxProbe(
    _ arguments: [String] = [], environment: [String: String] = [:], removing: [String] = []
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProduct.path("TerminalProbe")] + arguments, environment: environment,
      removing: removing)
    try session.wait(forText: "ready")
    return session
  }
}
