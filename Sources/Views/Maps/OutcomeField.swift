import Canvas
import Numbers
import Optimization
import Workbench

/// What becomes of a run over two of its settings: bright where it arrives soon, with signs where it does
/// not.
struct OutcomeField {
  let run: Int
  let map: OutcomeMap
  let rows: MapAxis

  init?(of run: Int, _ scene: Scene) {
    guard let map = scene.workbench.outcomeMap(of: run), let rows = map.rows else { return nil }
    self.run = run
    self.map = map
    self.rows = rows
  }

  /// Draws the field with its axes, the theory's limit, and where the run is now.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let gutter = area.width >= 24 ? 6 : 0
    let plot = Axes.plotArea(in: area, gutter: gutter, hasLabels: true)
    let plane = MapAxis.plane(map.columns, rows, in: plot)
    guard !plot.isEmpty else { return }
    Axes(
      plane, horizontal: map.columns.ticks(atMost: max(2, plot.width / 9), scene.text),
      vertical: rows.ticks(atMost: max(2, plot.height / 3), scene.text)
    ).draw(into: &picture.frame, scene.palette, gutter: gutter, hasLabels: true)
    let range = map.arrivals
    for row in 0..<plot.height {
      for column in 0..<plot.width {
        picture.frame[plot.x + column, plot.y + row] = cell(column, row, plane, range, scene)
      }
    }
    limit(scene, on: plane).draw(into: &picture.frame, scene.palette)
    markers(scene, on: plane).draw(into: &picture.frame, scene.palette)
    picture.mark(plot, as: .outcomes(plane: plane))
  }

  private func outcome(at point: SIMD2<Double>) -> RunOutcome? {
    let column = min(max(0, Int(point.x.rounded())), map.grid.columns - 1)
    let row = min(max(0, Int(point.y.rounded())), map.grid.rows - 1)
    return map.grid.nearestKnown(map.outcomes, at: row * map.grid.columns + column)
  }

  private func cell(
    _ column: Int, _ row: Int, _ plane: Plane, _ range: ClosedRange<Int>?, _ scene: Scene
  ) -> Cell {
    let palette = scene.palette
    let outcomes = [2 * row, 2 * row + 1].map { outcome(at: plane.center(pixel: column, $0)) }
    guard let range, let upper = outcomes[0], let lower = outcomes[1], upper.kind == .arrived,
      lower.kind == .arrived
    else {
      let shown = outcomes.compactMap(\.self).first { $0.kind != .arrived }
      return Self.sign(shown?.kind, column, row, scene)
    }
    guard palette.hasLevelColors else {
      let sign = MapSign.sign(lower, arrivals: range)
      return Cell(scene.fold(String(sign)).unicodeScalars.first ?? " ", scene.style(.text))
    }
    func color(_ outcome: RunOutcome) -> Color {
      let soonness = OutcomeMap.soonness(of: outcome.step, in: range)
      return palette.level(Int((soonness * Double(palette.levelCount - 1)).rounded()))
    }
    return scene.glyphs == .ascii
      ? Cell(" ", Style(on: color(lower))) : .halves(upper: color(upper), lower: color(lower))
  }

  /// The sign of what does not arrive, in every third cell, so that the ground stays calm.
  static func sign(
    _ kind: RunOutcome.Kind?, _ column: Int, _ row: Int, _ scene: Scene
  ) -> Cell {
    guard let kind, (column + 2 * row) % 3 == 0 else {
      return Cell(" ", scene.palette.style(.panel))
    }
    let sign = scene.fold(String(MapSign.sign(kind))).unicodeScalars.first ?? " "
    return Cell(sign, style(of: kind, scene))
  }

  /// The style of the sign of a kind.
  static func style(of kind: RunOutcome.Kind, _ scene: Scene) -> Style {
    switch kind {
    case .diverged: scene.style(.bad)
    case .otherMinimum, .limitCycle: scene.style(.warning)
    case .arrived: scene.style(.good)
    case .moving: scene.style(.dim)
    }
  }

  /// The largest rate that theory allows at each value of the other setting.
  private func limit(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    dots.polyline(
      map.rateLimits { scene.workbench.rateLimit(of: run, $0, at: $1) }[...],
      Pen(ink: Pen.contrast))
    return dots
  }

  private func markers(_ scene: Scene, on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    if let best = map.best {
      markers.place(
        .custom("★", ascii: "*"),
        at: SIMD2(Double(map.grid.column(of: best)), Double(map.grid.row(of: best))))
    }
    // A value beyond the last one, as 0.999 of a share, is marked at the edge.
    if let x = scene.workbench.value(of: map.columns, of: run).flatMap(map.columns.place),
      let y = scene.workbench.value(of: rows, of: run).flatMap(rows.place)
    {
      markers.place(
        .head(scene.identity(of: run)), at: plane.nearest(to: SIMD2(x, y)),
        ink: scene.identity(of: run), priority: 1)
    }
    return markers
  }
}
