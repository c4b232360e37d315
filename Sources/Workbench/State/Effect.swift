/// What an update wants done outside of the workbench.
package enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Tell the pointer's reports apart from keys, or leave the pointer to the terminal.
  case reportPointer(Bool)
  /// Put the command that shows this picture again on the clipboard.
  case copyCommand
  /// Write what the ending of a file's name says, unless there is one already that is not to be replaced.
  case write(String, replaces: Bool)
  /// Send the whole picture, whatever the terminal was sent before.
  case redraw
}
