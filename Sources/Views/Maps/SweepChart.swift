import Canvas
import Numbers
import Optimization
import Workbench

/// The steps to arrival over the rate, a curve a run, and below it what becomes of each run at every rate.
struct SweepChart {
  /// Draws the chart with a strip for each run, with their present rates.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard let axis = scene.workbench.rateAxis(of: scene.workbench.focus) else { return }
    let maps = scene.simulations.indices.map { scene.workbench.outcomeMap(of: $0) }
    var area = area
    let gutter = area.width >= 24 ? 6 : 0
    let strips = area.cutBottom(min(scene.simulations.count + 1, max(0, area.height - 8)))
    var chart = LineChart(
      zip(scene.simulations.indices, maps).compactMap { series(of: $0, $1, scene) },
      lastStep: axis.values.count - 1, scale: .logarithmic,
      range: range(of: maps, steps: scene.workbench.mapSteps), gutter: gutter,
      hasStepLabels: true)
    chart.entryTicks = axis.ticks(atMost: max(2, area.width / 10), scene.text)
    chart.isThick = scene.isPresenting
    chart.hasRoundRows = true
    let plane = chart.plane(in: area)
    // Behind the curves, which cross them.
    scene.rateLimits(axis, on: plane).draw(into: &picture.frame, scene.palette)
    chart.draw(into: &picture.frame, at: area, scene.palette)
    markers(axis, scene, on: plane).draw(into: &picture.frame, scene.palette)
    picture.mark(plane.area, as: .outcomes(plane: plane))
    drawStrips(axis, maps, scene, in: strips, plane, on: &picture)
  }

  /// From a little below the soonest arrival to the last step, in decimal logarithms.
  private func range(of maps: [OutcomeMap?], steps: Int) -> ClosedRange<Double> {
    let soonest = maps.compactMap { $0?.arrivals?.lowerBound }.min() ?? 1
    let high = Double.log10(Double(max(2, steps)))
    return min(Double.log10(Double(max(1, soonest))) - 0.1, high - 0.3)...high
  }

  /// The steps of a run over the entries of the axis; a gap where it does not arrive, a sign where it begins
  /// to diverge.
  private func series(of run: Int, _ map: OutcomeMap?, _ scene: Scene) -> Series? {
    guard let map, scene.workbench.emphasis(of: run) != .hidden else { return nil }
    let pen = scene.pen(of: run)
    let outcomes = map.outcomes.indices.map { map.grid.nearestKnown(map.outcomes, at: $0) }
    var series = Series(
      outcomes.map { $0?.kind == .arrived ? Double(max(1, $0?.step ?? 1)) : .nan }, ink: pen.ink,
      priority: scene.priority(of: run))
    series.pattern = pen.pattern
    let last = series.values.lastIndex(where: \.isFinite)
    if let last, last + 1 < outcomes.count, outcomes[last + 1]?.kind == .diverged {
      series.endMark = .tombstone
    }
    return series
  }

  private func markers(
    _ axis: MapAxis, _ scene: Scene, on plane: Plane
  ) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    for run in scene.simulations.indices where scene.workbench.emphasis(of: run) != .hidden {
      guard let rate = scene.simulations[run].learningRate, let place = axis.place(of: rate) else {
        continue
      }
      let outcome = scene.workbench.presentOutcome(of: run)
      let steps = outcome?.kind == .arrived ? outcome?.step ?? 1 : scene.workbench.mapSteps
      markers.place(
        .head(scene.identity(of: run)),
        at: SIMD2(place, min(plane.y.upperBound, Double.log10(Double(max(1, steps))))),
        ink: scene.identity(of: run), priority: scene.priority(of: run),
        number: scene.number(of: run))
    }
    return markers
  }

  /// A row for each run below the chart, column for column: arrives, not yet, diverges.
  private func drawStrips(
    _ axis: MapAxis, _ maps: [OutcomeMap?], _ scene: Scene, in area: Rect, _ plane: Plane,
    on picture: inout Picture
  ) {
    for (run, map) in maps.enumerated() where run < area.height {
      let y = area.y + run
      picture.frame.write(
        scene.badge(of: run), x: area.x, y: y, scene.signStyle(of: run), limit: 4)
      guard let map else { continue }
      let range = map.arrivals
      for column in plane.area.x..<plane.area.right {
        let place = plane.center(column: column, row: plane.area.y).x
        let index = min(max(0, Int(place.rounded())), axis.values.count - 1)
        guard let outcome = map.grid.nearestKnown(map.outcomes, at: index) else { continue }
        picture.frame[column, y] = cell(outcome, range, scene)
      }
      if let place = scene.simulations[run].learningRate.flatMap(axis.place),
        let column = plane.cell(of: SIMD2(place, plane.y.lowerBound))?.column
      {
        picture.frame[column, y] = Cell(
          scene.fold(scene.headGlyph(of: run)).unicodeScalars.first ?? "*",
          scene.ink(of: run).with(.bold))
      }
      picture.mark(Rect(x: area.x, y: y, width: area.width, height: 1), as: .run(run))
    }
  }

  private func cell(_ outcome: RunOutcome, _ range: ClosedRange<Int>?, _ scene: Scene) -> Cell {
    guard outcome.kind == .arrived, let range else {
      let sign = scene.fold(String(MapSign.sign(outcome.kind))).unicodeScalars.first ?? " "
      return Cell(sign, OutcomeField.style(of: outcome.kind, scene))
    }
    let palette = scene.palette
    guard palette.hasLevelColors else {
      let sign = MapSign.sign(outcome, arrivals: range)
      return Cell(scene.fold(String(sign)).unicodeScalars.first ?? " ", scene.style(.text))
    }
    let level = OutcomeMap.soonness(of: outcome.step, in: range) * Double(palette.levelCount - 1)
    return Cell(" ", Style(on: palette.level(Int(level.rounded()))))
  }
}
