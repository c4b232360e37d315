import Canvas
import Optimization
import Workbench

/// The exact values of every quantity of every run at the play-head.
struct ValuesPanel {
  /// The width of the runs' names, and the least of a number.
  private static let nameWidth = 12
  private static let smallestColumn = 12

  /// The rows it wants, borders included.
  func height(_ scene: Scene) -> Int { scene.simulations.count + 3 }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let head = [Span("step \(scene.head)", scene.style(.dim))]
    let inside = Panel("values", detail: head).draw(into: &picture.frame, at: area, scene.palette)
      .intersection(
        Rect(x: area.x + 2, y: area.y + 1, width: area.width - 4, height: area.height - 2))
    guard inside.height >= 2 else { return }
    let known = Quantity.all.filter { scene.curves[$0] != nil }
    let room = inside.width - Self.nameWidth
    let columns = known.prefix(max(0, room / Self.smallestColumn))
    guard !columns.isEmpty else { return }
    let width = min(20, room / columns.count)
    let titles = columns.map { Span($0.name.paddedLeft(to: width), scene.style(.dim)) }
    let corner = Span("".padded(to: Self.nameWidth), scene.style(.dim))
    picture.frame.write([corner] + titles, x: inside.x, y: inside.y, glyphs: scene.glyphs)

    let count = scene.simulations.count
    let shown = min(count, inside.height - 1)
    let first = min(max(0, scene.workbench.focus - shown / 2), count - shown)
    for place in 0..<shown {
      let run = first + place
      let y = inside.y + 1 + place
      picture.mark(Rect(x: inside.x, y: y, width: inside.width, height: 1), asLegendOf: run)
      picture.frame.write(
        scene.legendEntry(of: run, width: Self.nameWidth)
          + columns.flatMap { value(of: $0, run, scene, width: width) },
        x: inside.x, y: y, limit: inside.width, glyphs: scene.glyphs)
    }
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
    let value = scene.curves[quantity]?.value(simulation, scene.head) ?? .nan
    // A sign, a point and an exponent of three digits beside the digits, and a blank before all.
    let digits = scene.isPresenting ? 2 : max(2, min(10, width - 8))
    let text = scene.text.scientific(value, significantDigits: digits)
    return [Span(text.paddedLeft(to: width), style)]
  }
}
