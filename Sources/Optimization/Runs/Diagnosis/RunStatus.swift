/// What became of a run, with the reason in words.
public struct RunStatus: Hashable, Sendable {
  /// The ways a run can stand.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Still moving at the horizon.
    case running
    /// At a minimum: the gradient has vanished and stays so.
    case converged
    /// Not at a minimum, yet hardly moving.
    case stalled
    /// Finite, but outside the drawn region at the end.
    case leftWindow = "left_window"
    /// Left the finite numbers, or the points where the function is defined.
    case diverged
  }

  public let kind: Kind
  /// The step the kind speaks of: where it converged, left or diverged, else the last step.
  public let step: Int
  /// Why, in words; empty where there is nothing to add.
  public let reason: String

  /// Makes a status.
  public init(_ kind: Kind, step: Int, reason: String = "") {
    self.kind = kind
    self.step = step
    self.reason = reason
  }
}
