import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Somebody with a mouse in front of a screen, who looks at a new picture after every event.
struct Hand {
  let width = 120
  let height = 36
  var workbench: Workbench
  /// What the mouse has asked for so far.
  var actions: [Action] = []
  private(set) var rows: [String] = []
  private var screen = Screen()
  private var pointer = Pointer()

  /// Stands before the opening experiment, stopped at its start, after some actions.
  init(_ actions: Action...) {
    self.init(.paused())
    for action in actions { workbench.act(action) }
    look()
  }

  init(_ workbench: Workbench) {
    self.workbench = workbench
    look()
  }

  mutating func send(_ action: Mouse.Action, _ place: (x: Int, y: Int)) {
    let mouse = Mouse(action, x: place.x, y: place.y)
    for action in pointer.actions(for: mouse, on: screen, workbench) {
      actions.append(action)
      workbench.act(action)
    }
    look()
  }

  mutating func click(_ place: (x: Int, y: Int)) {
    send(.press, place)
    send(.release, place)
  }

  private mutating func look() {
    rows = screen.frame(of: workbench, Size(width: width, height: height), direct).rows
  }

  /// The plane of a run's map; one without extent where it has none.
  func map(of run: Int) -> Plane {
    for case (_, .map(run, let plane)) in screen.targets { return plane }
    Issue.record("run \(run) has no map")
    return Plane(x: 0...1, y: 0...1, area: Rect(x: 0, y: 0, width: 0, height: 0))
  }

  /// The place of a line of the list that is open.
  func line(_ number: Int) -> (x: Int, y: Int)? {
    screen.targets.first { target in
      if case .action(.editing(.select(number))) = target.target { true } else { false }
    }
    .map { ($0.area.x, $0.area.y) }
  }

  /// The plane of the first chart.
  var chart: Plane {
    for case (_, .chart(let plane, _)) in screen.targets { return plane }
    Issue.record("there is no chart")
    return Plane(x: 0...1, y: 0...1, area: Rect(x: 0, y: 0, width: 0, height: 0))
  }
}

extension Plane {
  /// The cell in the middle.
  var center: (x: Int, y: Int) { (area.x + area.width / 2, area.y + area.height / 2) }
}
