import TerminalHarness
import Testing

/// Tests of the program on a real terminal, one after the other, for they share the machine.
@Suite(.serialized) enum Interactive {
  /// The command that the program prints after it was left as it had opened.
  static let openingCommand =
    "descent --objective trough --start=-5,-2 --steps 60 gd:lr=0.4 momentum:lr=0.6,beta=0.5"

  /// The program in tmux, once it shows its first picture.
  static func window(
    _ arguments: [String] = [], environment: [String: String] = [:], removing: [String] = [],
    width: Int = 120, height: Int = 36
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProduct.path("descent")] + arguments, environment: environment, removing: removing,
      width: width, height: height)
    // The last row is written last.
    try session.wait(forText: "quit")
    return session
  }

  /// The program in a pseudo-terminal, once it has written its first picture.
  static func terminal(
    _ arguments: [String] = [], environment: [String: String] = ["TERM": "xterm-256color"],
    width: Int = 80, height: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProduct.path("descent")] + arguments, environment: environment, width: width,
      height: height)
    try terminal.wait(forText: "quit")
    return terminal
  }

  /// A shell with job control in tmux that has the program on its screen.
  static func shell(_ arguments: String = "", width: Int = 120) throws -> TmuxSession {
    let session = try TmuxSession(
      ["bash", "--norc", "--noprofile", "-i"], width: width, height: 36)
    try session.type("PS1='prompt>'\n")
    try session.wait(for: "the prompt") { $0.contains("prompt>") }
    try session.type("\(BuiltProduct.path("descent")) \(arguments)\n")
    try session.wait(forText: "quit")
    return session
  }
}
