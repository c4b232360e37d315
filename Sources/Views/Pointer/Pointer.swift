package import Canvas
import Optimization
package import Workbench

/// Turns what the mouse does over the last picture into actions.
///
/// What a drag does is decided where the button goes down, and stays the same until it goes up.
package struct Pointer: Sendable {
  private var gesture: Gesture?

  /// What goes on while the button is down.
  private enum Gesture {
    /// In a map: a click unless the pointer moves, and then it takes the window along.
    case map(MapGrip, hasMoved: Bool)
    /// The start follows the pointer over a map.
    case start(Plane)
    /// The play-head follows the pointer over a chart.
    case chart(Plane, stepsPerEntry: Int)
  }

  /// Makes a pointer whose button is up.
  package init() {}

  /// The actions a mouse event asks for, in their order.
  package mutating func actions(
    for mouse: Mouse, on screen: Screen, _ workbench: Workbench
  ) -> [Action] {
    guard workbench.pointer.isUsed else { return [] }
    let target = screen.target(x: mouse.x, y: mouse.y)
    let actions =
      switch mouse.action {
      case .press: press(mouse, target, workbench)
      case .drag: drag(mouse)
      case .release: release(mouse)
      case .move: move(mouse, target, on: screen, workbench)
      case .wheelUp: wheel(1, mouse, target, workbench)
      case .wheelDown: wheel(-1, mouse, target, workbench)
      }
    return actions.map { screen.bounded($0, in: workbench) }
  }

  private mutating func press(
    _ mouse: Mouse, _ target: Target?, _ workbench: Workbench
  ) -> [Action] {
    gesture = nil
    switch target {
    case .action(.editing(.select(let line))) where line == workbench.mode.component.selectedLine:
      return [.confirm]
    case .action(let action):
      return [action]
    case .run(let run) where workbench.reachesMaps:
      return [.focus(run: run)]
    case .sign(let run) where workbench.reachesMaps:
      return [.race(.toggleRun(run))]
    case .name(let run) where workbench.reachesMaps:
      return [run == workbench.focus ? .race(.toggleSolo) : .focus(run: run)]
    case .chart(let plane, let stepsPerEntry) where workbench.reachesMaps:
      gesture = .chart(plane, stepsPerEntry: stepsPerEntry)
      return [plane.scrubbing(to: mouse, stepsPerEntry)]
    case .outcomes(let plane) where workbench.reachesMaps:
      let place = plane.center(column: mouse.x, row: mouse.y)
      return [MapAction.place(x: place.x, y: place.y).action]
    case .map(let run, let plane) where workbench.reachesMaps:
      return press(mouse, run, plane, workbench)
    default:
      return []
    }
  }

  private mutating func press(
    _ mouse: Mouse, _ run: Int?, _ plane: Plane, _ workbench: Workbench
  ) -> [Action] {
    if workbench.isPlacingStart {
      gesture = .start(plane)
      return [.pointer(.placeStart(plane.point(under: mouse)))]
    }
    let focusing = run.map { $0 != workbench.focus } ?? false
    let focus = run.map { focusing ? [Action.focus(run: $0)] : [] } ?? []
    if plane.isMark(of: workbench.experiment.resolvedStart, under: mouse) {
      gesture = .start(plane)
    } else {
      let grip = MapGrip(
        plane: plane, window: workbench.shownWindow(of: run), x: mouse.x, y: mouse.y,
        isFocusing: focusing)
      gesture = .map(grip, hasMoved: false)
    }
    return focus
  }

  private mutating func drag(_ mouse: Mouse) -> [Action] {
    switch gesture {
    case .map(let grip, let hasMoved):
      guard hasMoved || !grip.isAt(mouse) else { return [] }
      gesture = .map(grip, hasMoved: true)
      return grip.window(draggedTo: mouse).map { [.pointer(.showWindow($0))] } ?? []
    case .start(let plane):
      return [.pointer(.placeStart(plane.point(under: mouse)))]
    case .chart(let plane, let stepsPerEntry):
      return [plane.scrubbing(to: mouse, stepsPerEntry)]
    case nil:
      return []
    }
  }

  private mutating func release(_ mouse: Mouse) -> [Action] {
    defer { gesture = nil }
    switch gesture {
    case .map(let grip, false):
      guard !grip.isFocusing, grip.isAt(mouse) else { return [] }
      return [.pointer(.placeStart(grip.plane.point(under: mouse))), .pointer(.release)]
    case .map, .start, .chart:
      return [.pointer(.release)]
    case nil:
      return []
    }
  }

  private func move(
    _ mouse: Mouse, _ target: Target?, on screen: Screen, _ workbench: Workbench
  ) -> [Action] {
    let point: Point? =
      switch target {
      case .map(_, let plane), .closeUp(let plane):
        workbench.reachesMaps ? plane.point(under: mouse) : nil
      default: nil
      }
    let symbol = symbol(under: mouse, target, on: screen, workbench)
    return (point == workbench.pointer.point ? [] : [.pointer(.hover(point))])
      + (symbol == workbench.pointer.symbol ? [] : [.pointer(.explain(symbol))])
  }

  /// The symbol under the pointer: a mark of a map, or what is written elsewhere of a run.
  private func symbol(
    under mouse: Mouse, _ target: Target?, on screen: Screen, _ workbench: Workbench
  ) -> PointedSymbol? {
    guard workbench.reachesMaps, let reading = screen.reading else { return nil }
    let (x, y) = (mouse.x, mouse.y)
    func word(of run: Int) -> PointedSymbol? {
      reading.word(x: x, y: y, of: run, workbench).map { PointedSymbol($0, run: run) }
    }
    switch target {
    case .map(let run, _):
      return reading.place(x: x, y: y).map { PointedSymbol($0, run: run ?? workbench.focus) }
    case .run(let run), .sign(let run), .name(let run): return word(of: run)
    case .chart, .outcomes, nil: return word(of: workbench.focus)
    case .closeUp, .cover, .action: return nil
    }
  }

  private func wheel(
    _ direction: Int, _ mouse: Mouse, _ target: Target?, _ workbench: Workbench
  ) -> [Action] {
    switch target {
    case .map(_, let plane) where workbench.reachesMaps:
      return [.pointer(.zoom(by: direction, at: plane.point(under: mouse)))]
    case .chart(_, let stepsPerEntry) where workbench.reachesMaps:
      return [.step(by: -direction * stepsPerEntry)]
    case .closeUp where workbench.reachesMaps:
      return [.explain(.beat(by: -direction))]
    default:
      // Lists scroll by the keys that scroll them.
      let key = Key(direction > 0 ? .up : .down)
      guard let action = workbench.keyMode.component.keys.action(for: key) else { return [] }
      switch action {
      case .explain(.beat): return [action]
      case .scroll, .editing(.moveSelection):
        return workbench.mode == .normal ? [] : Array(repeating: action, count: 3)
      default: return []
      }
    }
  }
}

extension Workbench {
  /// Whether the pointer reaches the maps and charts; what covers them keeps it for itself.
  fileprivate var reachesMaps: Bool { mode.component.otherKeys == .keepTheirMeaning }
}
