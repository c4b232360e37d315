import Optimization

/// The modes that lie on top of each other, and what they remember from one time to the next.
package struct ModeStack: Sendable {
  /// The mode whose keys act.
  package internal(set) var current = Mode.normal {
    didSet { if current == .normal { waiting = [] } }
  }
  /// The modes that leaving the present one returns to, the next one last.
  package internal(set) var waiting: [Mode] = []
  /// The typed function that the experiment minimized last, to be had again.
  var lastFunction: TypedFunction?
  /// How often each command was run by its name.
  var commandUses: [Action: Int] = [:]

  /// The most modes that wait behind the present one; beyond, the first is forgotten.
  private static let mostWaiting = 8

  /// Enters a mode; leaving it returns to the present one.
  mutating func open(_ mode: Mode) {
    waiting = (waiting + [current]).suffix(Self.mostWaiting)
    current = mode
  }

  /// Returns to the mode that was left for the present one.
  mutating func close() {
    current = waiting.popLast() ?? .normal
  }

  /// Leaves the modes that would put back a start or a window of another function.
  mutating func leavePlaces() {
    waiting.removeAll(where: \.isPlacing)
    if current.isPlacing { close() }
  }
}
