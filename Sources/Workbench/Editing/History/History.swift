/// The experiments before each change and, once changes are undone, those after.
struct History: Sendable {
  /// What undoing and redoing put back.
  struct Moment: Sendable {
    let experiment: Experiment
    let focus: Int
  }

  private struct Step: Sendable {
    let title: String
    let moment: Moment
  }

  /// What stood before each change, the latest last.
  private var past: [Step] = []
  /// What stood after each undone change, the latest undone last.
  private var future: [Step] = []
  /// The undone changes that the latest change made unreachable; its taking back restores them.
  private var abandoned: [Step] = []
  /// The latest change as long as more of its kind belong to it.
  private var open: Change?

  /// What a reset returns to.
  let opened: Experiment

  /// The most changes that can be undone.
  static let capacity = 200

  /// Begins with an experiment that was not changed yet.
  init(opened: Experiment) {
    self.opened = opened
  }

  /// The number of changes that can be undone.
  var undoCount: Int { past.count }
  /// The number of changes that can be redone.
  var redoCount: Int { future.count }

  /// Notes a change; one that leads back to where the latest began takes that one back.
  ///
  /// When it takes back, as Escape does, that may be whatever the latest was about.
  mutating func record(
    _ change: Change, from before: Moment, to now: Experiment, isTakingBack: Bool
  ) {
    let isContinued = change.isWalk && change == open
    if isContinued || isTakingBack, past.last?.moment.experiment == now {
      past.removeLast()
      future = abandoned
      abandoned = []
      open = nil
      return
    }
    guard !isContinued else { return }
    abandoned = future
    future = []
    past = (past + [Step(title: change.title, moment: before)]).suffix(Self.capacity)
    open = change
  }

  /// Notes an action that changed nothing: a walk of another kind has ended.
  mutating func pause(unless change: Change) {
    if change != open { open = nil }
  }

  /// Goes back by one change; nil at the beginning.
  mutating func undo(from now: Moment) -> (title: String, moment: Moment)? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(title: step.title, moment: now))
    abandoned = []
    open = nil
    return (step.title, step.moment)
  }

  /// Goes forward by one undone change; nil where none is left.
  mutating func redo(from now: Moment) -> (title: String, moment: Moment)? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(title: step.title, moment: now))
    abandoned = []
    open = nil
    return (step.title, step.moment)
  }
}
