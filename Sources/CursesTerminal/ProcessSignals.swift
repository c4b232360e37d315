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
}
