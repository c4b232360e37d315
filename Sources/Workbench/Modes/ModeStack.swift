import Optimization

/// The modes that lie on top of each other, and what they remember from one time to the next.
package struct ModeStack: Sendable {
  /// The modes that are open, the one whose keys act last.
  package private(set) var open: [Mode] = []
  /// The lesson on whose picture they lie; nil where none is played.
  var lesson: LessonPlayer?
  /// The typed function that the experiment minimized last, to be had again.
  var lastFunction: TypedFunction?
  /// Each kind of mode as it was when it was left.
  private var left: [ObjectIdentifier: Mode] = [:]

  /// The most modes that wait behind the present one; beyond, the first is forgotten.
  private static let mostWaiting = 8

  /// The mode whose keys act; nil while none is open.
  package var top: Mode? { open.last }

  /// The modes that leaving the present one returns to, the next one last.
  package var waiting: [Mode] { open.dropLast() }

  /// A kind of mode as it was when it was left last; nil where that has not happened.
  func last<Component: ModeComponent>(_ kind: Component.Type) -> Component? {
    left[ObjectIdentifier(kind)]?.component as? Component
  }

  /// Enters a mode; leaving it returns to the present one.
  mutating func open(_ mode: Mode) {
    open = (open + [mode]).suffix(Self.mostWaiting + 1)
  }

  /// Keeps the state of the top mode after an update, unless that made an end to the mode.
  mutating func replaceTop(with mode: Mode) {
    guard let top, type(of: top.component) == type(of: mode.component) else { return }
    open[open.count - 1] = mode
  }

  /// Keeps the state of a mode that waits, unless others have taken its place meanwhile.
  mutating func replace(at place: Int, with mode: Mode) {
    guard open.indices.contains(place), type(of: open[place].component) == type(of: mode.component)
    else { return }
    open[place] = mode
  }

  /// Returns to the mode that was left for the present one.
  mutating func close() {
    guard let mode = open.popLast() else { return }
    left[ObjectIdentifier(type(of: mode.component))] = mode
  }

  /// Leaves all modes.
  mutating func closeAll() {
    open = []
  }

  /// Leaves the modes that would put back a start or a window of another function.
  mutating func leavePlaces() {
    open.removeAll(where: \.component.isPlacing)
  }
}
