/// What became of a run, with the reason in words.
package struct RunStatus: Hashable, Sendable {
  /// The ways a run can stand.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Still moving at the horizon.
    case running
    /// At a minimum: the gradient has vanished and stays so.
    case converged
    /// Not at a minimum, yet hardly moving.
    case stalled
    /// Finite at the horizon, but driven further and further away.
    case diverging
    /// Left the finite numbers.
    case diverged
    /// Left the points where the function and its gradient are defined.
    case undefined
  }

  package let kind: Kind
  /// The step the kind speaks of: where it converged or where its numbers end, else the last step.
  package let step: Int
  /// Why, in words; empty where there is nothing to add.
  package let reason: String

  /// Makes a status.
  package init(_ kind: Kind, step: Int, reason: String = "") {
    self.kind = kind
    self.step = step
    self.reason = reason
  }
}
