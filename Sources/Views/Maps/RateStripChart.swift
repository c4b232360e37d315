import Canvas
import Numbers
import Optimization
import Workbench

/// Losses after the same number of steps over the rate, a curve a run, with the present rates.
struct RateStripChart {
  private let axis: MapAxis
  private let sweeps: [LossSweep?]
  private let step: Int
  /// What the losses are measured from: f* where it is known.
  private let floor: Double?

  /// The chart at the play-head; nil while nothing is known.
  init?(_ scene: Scene) {
    let workbench = scene.workbench
    sweeps = scene.simulations.indices.map(workbench.lossSweep)
    guard let first = sweeps.compactMap(\.self).first else { return nil }
    axis = first.axis
    step = first.shownStep(scene.head)
    floor = scene.experiment.resolvedObjective.lowestValue
  }

  private var scale: ChartScale { floor == nil ? .linear : .logarithmic }

  /// What is drawn, from the longest text to the shortest.
  func details(_ scene: Scene) -> [String] {
    let after = "at step \(step)"
    let focus = scene.workbench.focus
    guard let best = sweeps[focus]?.best(after: step) else { return [after] }
    let rate = scene.text.short(axis.values[best])
    return ["\(after), lowest at \(rate)", "\(after), best \(rate)", after]
  }

  /// Draws the curves, the limits that theory knows, and the present rates.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    var chart = LineChart(
      scene.simulations.indices.compactMap { series(of: $0, scene) },
      lastStep: axis.values.count - 1, scale: scale, range: range(scene),
      gutter: area.width >= 20 ? 6 : 0, hasStepLabels: area.height >= 5)
    chart.entryTicks = axis.ticks(atMost: max(2, area.width / 9), scene.text)
    chart.isThick = scene.isPresenting
    chart.hasRoundRows = true
    let plane = chart.plane(in: area)
    guard !plane.area.isEmpty else { return }
    // Behind the curves, which cross them.
    scene.rateLimits(axis, on: plane).draw(into: &picture.frame, scene.palette)
    chart.draw(into: &picture.frame, at: area, scene.palette)
    markers(scene, on: plane).draw(into: &picture.frame, scene.palette)
    picture.mark(plane.area, as: .outcomes(plane: plane))
  }

  /// The losses of a run; where it explodes the line leaves through the ceiling.
  private func series(of run: Int, _ scene: Scene) -> Series? {
    guard let sweep = sweeps[run], scene.workbench.emphasis(of: run) != .hidden else { return nil }
    let pen = scene.pen(of: run)
    var series = Series(
      axis.values.indices.map { height(sweep.loss(at: $0, after: step)) }, ink: pen.ink,
      priority: scene.priority(of: run))
    series.pattern = pen.pattern
    return series
  }

  private func height(_ loss: Double?) -> Double {
    guard let loss else { return .nan }
    // Without a lowest value nobody knows whether it went up or down.
    guard loss.isFinite else { return floor == nil ? .nan : Self.sky }
    // An arrival to the last digit is drawn at the foot.
    return floor.map { max(loss - $0, Self.foot) } ?? loss
  }

  /// What stands for a loss beyond all bounds.
  private static let sky = 1e300
  /// The decades below the start that are shown: what lies lower has arrived.
  private static let mostDecades = 8.0
  /// The smallest difference that is drawn.
  private static let foot = 1e-12

  /// From the lowest loss of all steps, so that the axis stands while it is played, to somewhat above the
  /// start.
  private func range(_ scene: Scene) -> ClosedRange<Double> {
    let lowest = height(sweeps.compactMap { $0?.lowest }.min())
    let first = height(scene.simulations[scene.workbench.focus].trajectory.losses.first)
    guard floor != nil else {
      let low = max(lowest.isFinite ? lowest : first - 1, first - 10 * max(1, abs(first)))
      let extent = max(first - low, 1e-6 * max(1, abs(first)))
      return low - 0.05 * extent...first + 0.6 * extent
    }
    let start = Double.log10(max(first, 10 * Self.foot))
    let foot = Double.log10(lowest.isFinite ? lowest : Self.foot) - 0.2
    return min(max(foot, start - Self.mostDecades), start - 1)...start + 1.5
  }

  private func markers(_ scene: Scene, on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    for run in scene.simulations.indices where scene.workbench.emphasis(of: run) != .hidden {
      guard let rate = scene.simulations[run].learningRate, let place = axis.place(of: rate) else {
        continue
      }
      let trajectory = scene.simulations[run].trajectory
      let isLost = trajectory.hasDiverged && step > trajectory.lastStep
      let loss = height(isLost ? .infinity : trajectory.loss(at: step))
      let height = loss < Self.sky ? scale.height(of: loss) : plane.y.upperBound
      markers.place(
        .head(scene.identity(of: run)),
        at: SIMD2(place, min(max(height, plane.y.lowerBound), plane.y.upperBound)),
        ink: scene.identity(of: run), priority: scene.priority(of: run),
        number: scene.number(of: run))
    }
    return markers
  }
}

extension Scene {
  /// The largest rates that theory allows, as lines over an axis of rates.
  func rateLimits(_ axis: MapAxis, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    for run in simulations.indices where workbench.emphasis(of: run) != .hidden {
      guard let rate = workbench.rateLimit(of: run), let x = axis.place(of: rate) else { continue }
      dots.polyline(
        [SIMD2(x, plane.y.lowerBound), SIMD2(x, plane.y.upperBound)][...], pen(of: run, .faint))
    }
    return dots
  }
}
