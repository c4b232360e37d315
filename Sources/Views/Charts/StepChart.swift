import Canvas
import Optimization
import Workbench

/// A quantity of every run over the steps, as it is drawn wherever it stands.
///
/// All such charts use the same columns for the same steps, so they can be read together.
struct StepChart {
  let quantity: Quantity
  let hasStepLabels: Bool

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard var curve = scene.curves[quantity] else { return }
    let epochs = EpochAxis(scene)
    if let epochs { curve.lay(along: epochs) }
    let stride = scene.curves.stride
    var chart = LineChart(
      ghosts(of: curve, scene) + raw(of: curve, scene) + band(of: curve, scene)
        + series(of: curve, epochs, scene),
      lastStep: scene.workbench.horizon / stride, scale: curve.scale,
      range: epochs == nil ? curve.range(upTo: scene.head / stride) : nil,
      revealedStep: epochs == nil ? scene.head / stride : nil,
      future: quantity.future,
      gutter: area.width >= 18 ? 6 : 0, hasStepLabels: hasStepLabels)
    chart.stepsPerEntry = stride
    if scene.workbench.appearance.countsEpochs {
      chart.stepsPerEpoch = epochs?.stepsPerEpoch ?? scene.experiment.stepsPerEpoch
    }
    chart.isThick = scene.isPresenting
    chart.hasRoundRows = true
    let plane = chart.plane(in: area)
    picture.mark(plane.area, as: .chart(plane: plane, stepsPerEntry: stride))
    chart.draw(into: &picture.frame, at: area, scene.palette)
  }

  /// The values at the focused run's second point, in dots under its line; nil where it has none.
  ///
  /// Those of all runs would be more dots than can be told apart.
  private func auxiliary(of run: Int, _ curve: StepCurves.Curve, _ scene: Scene) -> Series? {
    guard run == scene.workbench.focus, scene.workbench.emphasis(of: run) == .bright,
      !curve.auxiliaries[run].isEmpty
    else { return nil }
    var series = Series(curve.auxiliaries[run], ink: scene.identity(of: run), priority: -1)
    series.age = .older
    series.isDotted = true
    return series
  }

  /// Where 90 % of the focused run's seeds lie: two dotted lines; and the seed that is played, barely there.
  ///
  /// Those of all runs would be more dots than can be told apart.
  private func band(of curve: StepCurves.Curve, _ scene: Scene) -> [Series] {
    let run = scene.workbench.focus
    guard scene.workbench.emphasis(of: run) == .bright, let band = curve.bands[run] else {
      return []
    }
    var played = Series(curve.values[run], ink: scene.identity(of: run), priority: -3)
    played.age = .faint
    return [played]
      + [band.low, band.high].map { values in
        var series = Series(values, ink: scene.identity(of: run), priority: -1)
        series.age = .older
        series.isDotted = true
        return series
      }
  }

  /// What the focused run's line was smoothed from, barely there.
  private func raw(of curve: StepCurves.Curve, _ scene: Scene) -> [Series] {
    let run = scene.workbench.focus
    guard scene.workbench.emphasis(of: run) == .bright, curve.raw.indices.contains(run) else {
      return []
    }
    var series = Series(curve.raw[run], ink: scene.identity(of: run), priority: -3)
    series.age = .old
    return [series]
  }

  /// The values of the runs that forked ones left, behind all others.
  private func ghosts(of curve: StepCurves.Curve, _ scene: Scene) -> [Series] {
    curve.ghosts.indices.compactMap { run in
      guard let values = curve.ghosts[run], scene.workbench.emphasis(of: run) != .hidden else {
        return nil
      }
      var series = Series(values, ink: scene.identity(of: run), priority: -2)
      series.age = .faint
      return series
    }
  }

  /// The values of the runs that are not hidden; a run that diverged ends with a mark.
  private func series(
    of curve: StepCurves.Curve, _ epochs: EpochAxis?, _ scene: Scene
  ) -> [Series] {
    curve.auxiliaries.indices.compactMap { auxiliary(of: $0, curve, scene) }
      + curve.values.indices.compactMap { run in
        let emphasis = scene.workbench.emphasis(of: run)
        guard emphasis != .hidden else { return nil }
        let pen = scene.pen(of: run)
        // Of many seeds the middle one counts; the one that is played is no more than one of them.
        let band = curve.bands[run]
        var series = Series(
          band?.median ?? curve.values[run], ink: pen.ink, priority: pen.priority)
        series.pattern = pen.pattern
        if emphasis == .faint {
          series.age = .faint
        } else {
          series.headMark = .head(pen.ink)
          series.hasSignsAlong = scene.needsSignsAlong(run)
          series.number = scene.number(of: run)
        }
        let trajectory = scene.simulations[run].trajectory
        if trajectory.hasDiverged, trajectory.lastStep <= scene.head || epochs == nil {
          if quantity.reachesHorizon {
            let entry = trajectory.lastStep / scene.curves.stride
            series.lastEntry = epochs?.entry(of: entry, run) ?? entry
          } else {
            series.endMark = .tombstone
          }
        }
        return series
      }
  }
}
