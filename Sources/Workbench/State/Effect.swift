/// What an update wants done outside of the workbench.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
}
