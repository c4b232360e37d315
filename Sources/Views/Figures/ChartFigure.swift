import Canvas
import Numbers
import Optimization
import Workbench

/// A quantity of every run over the steps, as a part of a figure.
struct ChartFigure {
  let quantity: Quantity
  let motion: FigureMotion?

  func elements(_ scene: Scene, _ colors: FigureColors, in area: Rect, id: String) -> [SVGElement] {
    guard var curve = scene.curves[quantity] else { return [] }
    // What moves has one clock for all runs.
    let epochs = motion == nil ? EpochAxis(scene) : nil
    if let epochs { curve.lay(along: epochs) }
    let stride = scene.curves.stride
    // What plays a part of the steps has an axis of these.
    let last = max(1, motion?.steps.upperBound ?? scene.workbench.horizon)
    let shownStep = motion?.steps.upperBound ?? scene.head
    let heights =
      epochs == nil
      ? curve.range(upTo: shownStep / stride) : curve.scale.range(of: curve.values)
    var plot = area
    _ = plot.cutTop(22)
    _ = plot.cutLeft(FigureAxes.left)
    _ = plot.cutBottom(FigureAxes.below)
    guard plot.width > 20, plot.height > 20 else { return [] }
    let plane = Plane(x: 0...Double(last), y: heights, area: plot)
    let count = max(2, plot.height / 40)
    let vertical =
      curve.scale == .logarithmic
      ? Ticks.decades(heights, atMost: count, scene.text)
      : Ticks.linear(heights, atMost: count, scene.text)
    let shared = scene.workbench.appearance.countsEpochs ? scene.experiment.stepsPerEpoch : nil
    let axes = FigureAxes(
      plane,
      Ticks.steps(
        through: last, perEpoch: epochs?.stepsPerEpoch ?? shared, atMost: max(2, plot.width / 60)),
      vertical)
    let title = FigureLabel(
      text: "\(quantity.name)  \(curve.formula)",
      place: SIMD2(Double(plot.x), Double(area.y + 14)), color: colors.text, size: 13)
    let clip = SVGElement(
      "clipPath", ["id": id],
      [
        SVGElement(
          "rect",
          [
            "x": String(plot.x), "y": String(plot.y - 6), "width": String(plot.width + 6),
            "height": String(plot.height + 12),
          ])
      ])
    let lines = scene.simulations.indices
      .filter { scene.workbench.emphasis(of: $0) != .hidden }
      .flatMap { run in
        line(
          of: run, curve, plane, upTo: epochs == nil ? shownStep : .max, stride, scene, colors)
      }
    return [title.element, clip] + axes.elements(colors, hasGrid: true)
      + [SVGElement("g", ["clip-path": "url(#\(id))"], lines)]
  }

  private func line(
    of run: Int, _ curve: StepCurves.Curve, _ plane: Plane, upTo step: Int, _ stride: Int,
    _ scene: Scene, _ colors: FigureColors
  ) -> [SVGElement] {
    // Of many seeds the middle one counts, with the band round it.
    let band = motion == nil ? curve.bands[run] : nil
    let values = band?.median ?? curve.values[run]
    // Along epochs the values end where the run has walked.
    let end =
      step == .max
      ? values.count - 1
      : min(
        values.count - 1,
        min(step, scene.simulations[run].trajectory.lastStep, scene.workbench.horizon) / stride)
    let beginning = (motion?.steps.lowerBound ?? 0) / stride
    // A quantity of a step has no value before the first one.
    guard beginning <= end,
      let first = (beginning...end).first(where: { !values[$0].isNaN })
    else { return [] }
    // What has fallen out of the chart for good ends at its lower edge.
    let seen = (first...end).last { curve.scale.height(of: values[$0]) >= plane.y.lowerBound }
    let points = (first...min(end, (seen ?? first) + 1)).map { entry in
      plane.position(
        of: SIMD2(
          Double(entry * stride),
          max(curve.scale.height(of: values[entry]), plane.y.lowerBound)))
    }
    let identity = scene.identity(of: run)
    var trace = FigureTrace(points: points, ink: colors.ink(identity), identity: identity)
    trace.dashes = FigureTrace.dashes(scene.pen(of: run).pattern)
    if let motion { trace.motion = (motion, { $0 / stride - first }) }
    let area = band.map {
      EnsembleFigure.band(
        $0, upTo: end, stride: stride, curve.scale, on: plane, colors.ink(identity))
    }
    return [area].compactMap(\.self) + trace.elements
  }
}
