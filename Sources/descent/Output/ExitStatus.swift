/// What the program tells its caller when it ends.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  /// The arguments or the place the program was started in do not allow what was asked for.
  case usage = 2
  /// The terminal went away.
  case hungUp = 129
  /// Control-C.
  case interrupted = 130
  /// Another program asked this one to end.
  case terminated = 143
}

/// An error that knows the status the program ends with; its description is the message, if any.
protocol EndingError: Error {
  var status: ExitStatus { get }
}
