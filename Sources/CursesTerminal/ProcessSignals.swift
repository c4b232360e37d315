internal import CNcurses

/// What signals do to the process before and after it has a screen.
package enum ProcessSignals {
  /// Makes signals that end a process end this one at once, whoever started it.
  ///
  /// Swift's runtime answers a fault, and the quit key, by a debugger that keeps the terminal for half a
  /// minute; a parent may have left signals blocked. A signal that the parent ignores stays ignored.
  package static func useDefaults() {
    cn_use_default_signals()
  }

  /// Ends the process by the signal that a status above 128 stands for, as a shell counts them, so that the
  /// parent sees the true reason: a shell's loop ends with the program that was interrupted in it.
  ///
  /// Returns for another status, and for a signal that the parent ignores.
  package static func end(for status: Int32) {
    if status > 128 { cn_end_by_signal(status - 128) }
  }
}
