/// What the program tells its caller when it ends.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case failed = 1
  /// The arguments or the place the program was started in do not allow what was asked for.
  case usage = 2
  // By these statuses a shell tells of a program that a signal has ended, as it has this one.

  /// The terminal went away.
  case hungUp = 129
  /// Control-C.
  case interrupted = 130
  /// Another program asked this one to end.
  case terminated = 143

  /// When the program ends with it, in a few words.
  var meaning: String {
    switch self {
    case .done: "done"
    case .failed: "something failed, or the self-test found a failure"
    case .usage: "the arguments or the terminal do not allow what was asked for"
    case .hungUp: "the terminal went away"
    case .interrupted: "interrupted"
    case .terminated: "terminated by another program"
    }
  }
}

/// An error that knows the status the program ends with; its description is the message, if any.
protocol EndingError: Error {
  var status: ExitStatus { get }
}
