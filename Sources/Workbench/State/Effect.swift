/// What an update wants done outside of the workbench.
package enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Tell the pointer's reports apart from keys, or leave the pointer to the terminal.
  case reportPointer(Bool)
  /// Send the whole picture, whatever the terminal was sent before.
  case redraw
}
