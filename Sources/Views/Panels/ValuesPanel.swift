import Canvas
import Numbers
import Optimization
import Workbench

/// The exact values of every quantity of every run at the play-head.
struct ValuesPanel {
  /// The least width of a number.
  private static let smallestColumn = 12

  /// The rows it wants, borders included.
  func height(_ scene: Scene) -> Int { scene.simulations.count + 3 }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let inside = area.inset(by: 1).intersection(
      Rect(x: area.x + 2, y: area.y, width: area.width - 4, height: area.height))
    let known = Quantity.all.filter { scene.curves[$0] != nil }
    // The names may take what the numbers leave, and more where they are then told apart.
    let least = inside.width - known.count * Self.smallestColumn
    let nameWidth = max(12, scene.names.width(atMost: max(inside.width / 3, least) - 4) + 4)
    let room = inside.width - nameWidth
    let fitting = min(known.count, max(0, room / Self.smallestColumn))
    // The columns follow the charts.
    let left = min(scene.workbench.view.chartScroll, known.count - fitting)
    let columns = known[left..<left + fitting]
    let count = scene.simulations.count
    let window = LineWindow(
      count, around: scene.workbench.focus, height: max(0, inside.height - 1))
    Panel(
      "values", detail: [Span(scene.fold(detail(scene)), scene.style(.dim))],
      bottomLeft: scene.extract(left..<left + fitting, of: known.count, "columns", keys: "↑ ↓"),
      bottomRight: scene.extract(window.shown, of: count, "runs", keys: "Tab")
    ).draw(into: &picture.frame, at: area, scene.palette)
    guard inside.height >= 2, !columns.isEmpty else { return }
    let width = min(20, room / columns.count)
    let titles = columns.map { Span($0.name.paddedLeft(to: width), scene.style(.dim)) }
    let corner = Span("".padded(to: nameWidth), scene.style(.dim))
    picture.frame.write([corner] + titles, x: inside.x, y: inside.y, glyphs: scene.glyphs)

    for (place, run) in window.shown.enumerated() {
      let y = inside.y + 1 + place
      picture.mark(Rect(x: inside.x, y: y, width: inside.width, height: 1), asLegendOf: run)
      picture.frame.write(
        scene.legendEntry(of: run, width: nameWidth)
          + columns.flatMap { value(of: $0, run, scene, width: width) },
        x: inside.x, y: y, limit: inside.width, glyphs: scene.glyphs)
    }
  }

  /// The step; of many seeds the middle ones are shown, and along epochs the charts are of other moments.
  private func detail(_ scene: Scene) -> String {
    let seeds = scene.simulations.indices.contains { scene.workbench.ensemble(of: $0) != nil }
    let step = "step \(scene.head)" + (EpochAxis(scene) == nil ? "" : " of every run")
    return seeds ? "medians of \(scene.experiment.ensembleSeeds) seeds at \(step)" : step
  }

  /// The value, or the mark of a run whose numbers are over, with blanks before it.
  private func value(of quantity: Quantity, _ run: Int, _ scene: Scene, width: Int) -> [Span] {
    let simulation = scene.simulations[run]
    let isHidden = scene.workbench.emphasis(of: run) == .hidden
    let style = scene.style(isHidden ? .dim : .text)
    let trajectory = simulation.trajectory
    let isOver = scene.head > trajectory.lastStep
    guard !isOver || quantity.reachesHorizon || !trajectory.hasDiverged else {
      return [
        Span("".padded(to: width - 1), style),
        Span(String(Character(Marker.tombstone.glyph(scene.glyphs))), scene.style(.bad)),
      ]
    }
    let curve = scene.curves[quantity]
    let median = curve?.bands[run]?.median
    let entry = scene.head / scene.curves.stride
    let value =
      median.map { $0.indices.contains(entry) ? $0[entry] : .nan }
      ?? curve?.value(simulation, scene.head) ?? .nan
    // A sign, a point and an exponent of three digits beside the digits, and a blank before all.
    let digits = scene.isPresenting ? 2 : max(2, min(3, width - 8))
    // An exact zero is told from what only rounds to it.
    let text =
      value == 0
      ? "0"
      : value.isNaN ? scene.fold("…") : scene.text.padded(value, significantDigits: digits)
    return [Span(text.paddedLeft(to: width), style)]
  }
}
