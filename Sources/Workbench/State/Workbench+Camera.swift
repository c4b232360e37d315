package import Optimization

/// What part of the plane is in sight, and how it follows the runs.
extension Workbench {
  /// The part of the plane that the map or the curve of a run shows, or that of all runs for nil.
  ///
  /// That is the experiment's window, but on a curve whose window nobody has set it follows the run.
  package func shownWindow(of run: Int?) -> Region {
    guard experiment.dimension == 1, experiment.window == nil else {
      return experiment.resolvedWindow
    }
    return CurveCamera(objective: experiment.resolvedObjective, own: experiment.resolvedWindow)
      .window(showing: placesOnGraph(of: run.map { [$0] } ?? drawnRuns))
  }

  /// The part of the plane that the keys act on: what the focused run's map or that of all runs shows.
  var shownWindow: Region { shownWindow(of: view.kind == .race ? nil : focus) }

  /// Shows all that the runs have walked so far, or what was shown before where that is shown already.
  mutating func fitWindow() {
    if let fit = view.fit, fit.window == experiment.window {
      experiment.window = fit.before
      view.fit = nil
      return
    }
    do {
      let before = experiment.window
      let window = try fittedWindow()
      experiment.window = window
      view.fit = ViewSelection.Fit(window: window, before: before)
      notice = "the paths so far fill the window; A goes back"
    } catch {
      notice = error.complaint
    }
  }

  /// Zooms at the head of the focused run by a quarter for each notch; at the middle where the head is
  /// out of sight.
  mutating func zoom(by notches: Int) {
    let window = shownWindow
    let trajectory = focusedSimulation.trajectory
    var head = trajectory.point(at: playback.head)
    if experiment.dimension == 1 { head.y = trajectory.loss(at: playback.head) }
    do {
      experiment.window = try Experiment.window(
        window, zoomedBy: notches, at: window.contains(head) ? head : window.center)
    } catch {
      notice = error.complaint
    }
  }

  /// The smallest window with the start and the paths of the runs that are drawn, and a margin.
  private func fittedWindow() throws(ArgumentProblem) -> Region {
    let isCurve = experiment.dimension == 1
    let places = isCurve ? placesOnGraph(of: drawnRuns).map { Point($0.x, $0.value) } : walkedPoints
    let own = experiment.resolvedObjective.region
    // What is further away than any window goes is an arrow on its edge.
    let near = places.filter { max(abs($0.x), abs($0.y)) < 1e8 }
    func range(_ values: [Double], of own: ClosedRange<Double>) -> (Double, Double) {
      let (low, high) = (values.min() ?? own.lowerBound, values.max() ?? own.upperBound)
      // Runs that stand in one place are shown with something of what is around them.
      let least = (own.upperBound - own.lowerBound) / 100
      let margin = max((high - low) / 10, (least - (high - low)) / 2)
      return (low - margin, high + margin)
    }
    let x = range(near.map(\.x), of: own.x)
    guard isCurve else { return try Experiment.window(x: x, y: range(near.map(\.y), of: own.y)) }
    // The curve between the places belongs to the picture, as its valley does.
    let curve = Experiment.values(of: experiment.resolvedObjective, over: x.0...x.1) ?? own.y
    let y = range(near.map(\.y), of: own.y)
    return try Experiment.window(x: x, y: (min(y.0, max(curve.lowerBound, own.y.lowerBound)), y.1))
  }

  private var drawnRuns: [Int] { simulations.indices.filter { !hiddenRuns.contains($0) } }

  /// The points of the runs that are drawn, from the start to the play-head.
  private var walkedPoints: [Point] {
    [experiment.resolvedStart]
      + drawnRuns.flatMap { run -> ArraySlice<Point> in
        let trajectory = simulations[run].trajectory
        return trajectory.points[...trajectory.index(at: playback.head)]
      }
  }

  private func placesOnGraph(of runs: [Int]) -> [(x: Double, value: Double)] {
    runs.flatMap { run -> [(x: Double, value: Double)] in
      let trajectory = simulations[run].trajectory
      return (0...trajectory.index(at: playback.head)).map {
        (x: trajectory.points[$0].x, value: trajectory.losses[$0])
      }
    }
  }
}
