import Canvas
import Numbers
import Optimization

/// A map of many runs in sight: no mode is open, and the arrows move the focused run over the map.
struct MapExploring: ModeComponent {
  /// Which map it is.
  let kind: ViewKind

  var title: String? { "exploring a map" }

  var keys: [Binding] {
    let arrows =
      switch kind {
      case .sweep: "the run's rate one value down or up the axis"
      case .settings: "the run's rate; ↑ ↓ its other setting"
      default: "the start, over the map"
      }
    return [
      Binding(
        .experiment, kind == .sweep ? "← →" : "← → ↑ ↓", arrows,
        hint: kind == .basins ? "start" : kind == .sweep ? "rate" : "settings", isProminent: true,
        Self.notches.map { (Key($0.0), MapAction.move(x: $0.1, y: $0.2).action) }),
      Binding(
        .picture, "X", "the next map: rates, two settings, starts", hint: "map", isProminent: true,
        [(.character("X"), MapAction.next.action)]),
    ] + ownKeys + Self.others
  }

  /// What only one of the maps has.
  private var ownKeys: [Binding] {
    switch kind {
    case .sweep: [Self.soonest]
    case .settings:
      [
        Self.soonest,
        Binding(
          .experiment, "s S", "another setting upwards, or to the right", hint: "which",
          isProminent: true,
          [
            (.character("s"), MapAction.changeSetting(alongRows: true).action),
            (.character("S"), MapAction.changeSetting(alongRows: false).action),
          ]),
      ]
    case .basins:
      [
        Binding(
          .experiment, "m", "η rises by itself, and the basins follow; again stops it",
          hint: "play η", isProminent: true, [(.character("m"), MapAction.playRate.action)])
      ]
    default: []
    }
  }

  func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    guard action == .cancel else { return .ignored }
    session.leaveMap()
    return .stays
  }

  private static let soonest = Binding(
    .experiment, "Enter", "where the run arrives soonest", hint: "soonest", isProminent: true,
    [(Key(.enter), MapAction.goToSoonest.action)])

  private static let notches: [(Key.Code, Int, Int)] = [
    (.left, -1, 0), (.right, 1, 0), (.up, 0, 1), (.down, 0, -1),
  ]

  private static let others = [
    Binding(
      .runs, "Tab", "the next run; Shift-Tab the one before", hint: "run",
      [(Key(.tab), .focusNext), (Key(.tab, .shift), .focusPrevious)]),
    Binding(
      .picture, "v V", "the next or previous view", hint: "view",
      [(.character("v"), .changeView(by: 1)), (.character("V"), .changeView(by: -1))]),
    Binding(
      .picture, "Esc", "back to the view before", hint: "back", [(Key(.escape), .cancel)]),
    Binding(.program, "?", "the list of all keys", hint: "help", [(.character("?"), .toggleHelp)]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]
}

/// What is asked of the maps.
package enum MapAction: Hashable, Sendable {
  /// Shows the first map, then the next one.
  case next
  /// Moves the focused run by some values of the axes, or the start by some cells.
  case move(x: Int, y: Int)
  /// Moves the focused run to a place of the map, counted in values from the lowest; the start to that of a
  /// cell.
  case place(x: Double, y: Double)
  /// Moves the focused run to where it arrives soonest.
  case goToSoonest
  /// Puts the next setting along the vertical side of the map, or along the horizontal one.
  case changeSetting(alongRows: Bool)
  /// Lets the rate rise by itself under the basins, or stops it.
  case playRate
}

extension MapAction: ModeAction {
  package var change: Change {
    switch self {
    case .move: .walk("place on the map")
    case .next, .place, .goToSoonest, .changeSetting: .single("place on the map")
    case .playRate: .single("rate that rises")
    }
  }

  package func perform(in session: inout Workbench) {
    switch self {
    case .next: session.showNextMap()
    case .move(let x, let y): session.move(onMap: x, y)
    case .place(let x, let y): session.place(onMap: x, y)
    case .goToSoonest: session.goToSoonest()
    case .changeSetting(let alongRows): session.changeSetting(alongRows: alongRows)
    case .playRate: session.toggleRatePlay()
    }
  }

  /// The action as those of all kinds.
  package var action: Action { .mode(AnyModeAction(self)) }
}

extension Workbench {
  private static let maps = ViewKind.allCases.filter(\.isMap)

  fileprivate mutating func showNextMap() {
    let index = Self.maps.firstIndex(of: view.kind).map { ($0 + 1) % Self.maps.count } ?? 0
    let before = view.kind.isMap ? view.before : view.kind
    show(Self.maps[index])
    view.before = before
  }

  /// Goes back to the view from which the maps were opened.
  fileprivate mutating func leaveMap() {
    move(to: view.before.isMap ? .compare : view.before)
  }

  fileprivate mutating func move(onMap x: Int, _ y: Int) {
    guard view.kind != .basins else {
      guard let map = basinMap(of: focus) else { return }
      let start = experiment.resolvedStart
      let notch = Point(
        map.window.width / Double(map.grid.columns), map.window.height / Double(map.grid.rows))
      setStart(start + Point(Double(x), Double(y)) * notch)
      return
    }
    let axes = mapAxes
    if x != 0, let axis = axes.columns { move(along: axis, by: x) }
    if y != 0, let axis = axes.rows { move(along: axis, by: y) }
  }

  /// The settings of the focused run along the sides of the present map; outside the maps the rate has the
  /// horizontal one.
  private var mapAxes: (columns: MapAxis?, rows: MapAxis?) {
    guard view.kind == .settings else { return (rateAxis(of: focus), nil) }
    let axes = settingsAxes(of: focus)
    return (axes?.columns, axes?.rows)
  }

  private mutating func move(along axis: MapAxis, by notches: Int) {
    guard let place = value(of: axis, of: focus).flatMap(axis.place) else { return }
    set(axis, to: axis.values[clamped(place, by: notches, axis.values.count)])
  }

  fileprivate mutating func place(onMap x: Double, _ y: Double) {
    guard view.kind != .basins else {
      setStart(Point(x, y))
      return
    }
    for (axis, place) in [(mapAxes.columns, x), (mapAxes.rows, y)] {
      guard let axis else { continue }
      set(axis, to: axis.values[min(max(0, Int(place.rounded())), axis.values.count - 1)])
    }
  }

  fileprivate mutating func goToSoonest() {
    guard view.kind != .basins else {
      notice = "here each start has its minimum; X leads to the rates"
      return
    }
    guard let map = outcomeMap(of: focus), let best = map.best else {
      notice = "the run arrives nowhere on this map"
      return
    }
    let values = map.values(at: best)
    set(map.columns, to: values.column)
    if let axis = map.rows, let value = values.row { set(axis, to: value) }
  }

  /// The index some places on from one, kept within the axis.
  private func clamped(_ place: Double, by notches: Int, _ count: Int) -> Int {
    // From between two values a notch leads to the next one.
    let start = notches > 0 ? (place + 1e-6).rounded(.down) : (place - 1e-6).rounded(.up)
    return min(max(0, Int(min(max(start, -1), Double(count))) + notches), count - 1)
  }

  mutating func setRate(_ rate: Double) {
    experiment.runs[focus].learningRate = .chosen(rate.rounded(significant: 3))
  }

  private mutating func set(_ axis: MapAxis, to value: Double) {
    guard axis.key != MapAxis.rateKey else {
      setRate(value)
      return
    }
    var run = experiment.runs[focus]
    run.optimizer.settings[axis.key] = .number(value.rounded(significant: 6))
    guard run.optimizerEntry.conflict(in: run.optimizer.settings) == nil else {
      notice =
        "\(axis.label) \(DecimalText.text(of: value, significant: 3)) does not go with the rest"
      return
    }
    experiment.runs[focus] = run
  }

  /// Puts the start at a point, rounded to what can be typed.
  private mutating func setStart(_ point: Point) {
    let isLine = experiment.dimension == 1
    let start = Point(point.x.rounded(significant: 4), isLine ? 0 : point.y.rounded(significant: 4))
    guard experiment.resolvedObjective.value(at: start).isFinite else {
      notice = "the function is not defined there"
      return
    }
    experiment.start = start
  }
}
