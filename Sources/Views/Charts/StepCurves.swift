import Canvas
import Optimization
import Workbench

/// The values of every quantity of every run over the steps, ready to be drawn.
///
/// They depend on the results only, so they are computed when those change and kept while the
/// play-head moves.
struct StepCurves {
  /// One quantity of every run.
  struct Curve {
    /// What is drawn, with its axis where that is not linear.
    let formula: String
    private let brief: String
    let scale: ChartScale
    /// The values of each run, `stride` steps apart.
    var values: [[Double]]
    /// The values before they were smoothed; empty for those that are drawn as they are.
    var raw: [[Double]]
    /// The same of the runs that forked ones left, where these are not among the runs.
    var ghosts: [[Double]?]
    /// The same at the second points, of the runs whose rules keep one; empty for the others.
    var auxiliaries: [[Double]]
    /// Where the values of many seeds lie, of the runs whose seeds are summed up.
    var bands: [Quantiles?]
    /// The heights that show those of the runs that are not hidden well, as a whole.
    private let range: ClosedRange<Double>
    /// The heights that show what was walked so far; nil where the whole is known beforehand.
    private let growth: GrowingRange?
    /// The value of a run at any step.
    let value: @Sendable (Simulation, Int) -> Double

    /// The heights that show the values well up to an entry, which the axis grows with.
    func range(upTo entry: Int) -> ClosedRange<Double> {
      growth?.range(upTo: entry) ?? range
    }

    /// As much as fits of what is drawn: the formula with the axis, both in brief, the formula alone.
    func title(_ width: Int, _ scene: Scene) -> Span {
      let axis = formula.hasSuffix(Self.logarithm) ? Self.logarithm : ""
      let forms = [formula, brief + axis, brief].map(scene.fold)
      return Span(forms.first { $0.columns <= width } ?? "", scene.style(.dim))
    }

    /// What is said of an axis of decades.
    private static let logarithm = ", log₁₀"
  }

  /// What the curves depend on: the experiment, how far its runs have been computed, and which of
  /// them are looked at how.
  struct Key: Hashable {
    private let experiment: Experiment
    private let lastSteps: [Int]
    private let rates: [Double?]
    private let lastGhostSteps: [Int?]
    private let haveEnsembles: [Bool]
    private let hidden: Set<Int>
    private let isLinear: Bool
    private let finishLine: FinishLine

    init(_ workbench: Workbench) {
      experiment = workbench.experiment
      lastSteps = workbench.simulations.map(\.trajectory.lastStep)
      rates = workbench.simulations.map(\.learningRate)
      lastGhostSteps = workbench.simulations.indices.map {
        workbench.absentParent(of: $0)?.trajectory.lastStep
      }
      haveEnsembles = workbench.simulations.indices.map { workbench.ensemble(of: $0) != nil }
      hidden = workbench.hiddenRuns
      isLinear = workbench.appearance.hasLinearCharts
      finishLine = workbench.finishLine
    }
  }

  let key: Key
  /// The steps between two values.
  let stride: Int
  /// The first step at which each run is within the tolerance; nil for those that never are.
  let finishes: [Int?]

  /// The rows of the batch that each step of each run takes its gradient of, as far as they are kept; none
  /// without batches.
  let batches: [[[Int]]]

  private let curves: [String: Curve]

  /// The most values of a run; more would not show on any screen.
  private static let resolution = 4096

  /// The most rows of batches that are kept.
  static let mostRows = 200_000

  init(_ workbench: Workbench) {
    key = Key(workbench)
    batches = workbench.experiment.runs.map {
      workbench.experiment.batches(of: $0, atMost: Self.mostRows)
    }
    let stride = max(1, (workbench.horizon + Self.resolution - 1) / Self.resolution)
    self.stride = stride
    finishes = workbench.simulations.map(workbench.finishLine.firstStep)
    curves = Dictionary(
      uniqueKeysWithValues: Quantity.all.compactMap { quantity in
        Curve(quantity, of: workbench, stride: stride).map { (quantity.name, $0) }
      })
  }

  /// The curves of a quantity; nil where the experiment's function does not have it.
  subscript(quantity: Quantity) -> Curve? { curves[quantity.name] }
}

extension StepCurves.Curve {
  fileprivate init?(_ quantity: Quantity, of workbench: Workbench, stride: Int) {
    guard let measure = quantity.measure(workbench.experiment) else { return nil }
    value = measure.value
    brief = measure.brief
    let samples = { (simulation: Simulation) in
      let last =
        quantity.reachesHorizon
        ? max(0, workbench.horizon - 1) : simulation.trajectory.lastStep
      return Swift.stride(from: 0, through: last, by: stride).map { measure.value(simulation, $0) }
    }
    let windows = workbench.simulations.map(measure.window)
    if windows.contains(where: { $0 > 1 }) {
      let all = workbench.simulations.map { simulation in
        (0...simulation.trajectory.lastStep).map { measure.value(simulation, $0) }
      }
      let entries = { (values: [Double]) in
        Swift.stride(from: 0, to: values.count, by: stride).map { values[$0] }
      }
      raw = all.map(entries)
      values = zip(all, windows).map { entries($0.movingMeans(over: $1)) }
    } else {
      raw = []
      values = workbench.simulations.map(samples)
    }
    ghosts = workbench.simulations.indices.map { workbench.absentParent(of: $0).map(samples) }
    auxiliaries = workbench.simulations.map { simulation in
      guard simulation.auxiliaryIterateName != nil else { return [] }
      return Swift.stride(from: 0, through: simulation.trajectory.lastStep, by: stride).compactMap {
        measure.auxiliary(simulation, $0)
      }
    }
    bands = workbench.simulations.indices.map { run in
      workbench.ensemble(of: run).flatMap { ensemble in
        measure.band(ensemble)?.spread(
          over: ensemble.recorded, upTo: workbench.horizon, stride: stride)
      }
    }
    let hidden = workbench.hiddenRuns
    var shown = values.enumerated().filter { !hidden.contains($0.offset) }.map(\.element)
    shown += bands.enumerated().filter { !hidden.contains($0.offset) }.compactMap(\.element)
      .flatMap { [$0.low, $0.high] }
    if shown.isEmpty { shown = values }
    let natural = measure.scale ?? Self.scale(of: shown)
    if natural == .logarithmic, workbench.appearance.hasLinearCharts {
      scale = .linear
      growth = nil
      formula = measure.formula
      range = ChartScale.linear.range(of: Self.withoutOutliers(shown))
    } else {
      scale = natural
      formula = measure.formula + (natural == .logarithmic ? Self.logarithm : "")
      range = natural.range(of: shown, leavesOutliersOut: quantity.isUnbounded)
      growth =
        natural == .logarithmic && quantity.future == .hidden ? GrowingRange(shown) : nil
    }
  }

  /// Logarithmic when values differ threefold or more, of several runs or of one over the steps.
  ///
  /// Of those that end at zero only the largest counts, for a logarithm makes a cliff of their way there.
  private static func scale(of values: [[Double]]) -> ChartScale {
    let peaks = values.compactMap { $0.positive.max() }
    let lows = values.compactMap { $0.endsAtZero ? $0.positive.max() : $0.positive.min() }
    guard let low = lows.min(), let high = peaks.max() else { return .linear }
    return high >= 3 * low ? .logarithmic : .linear
  }

  /// The values cut off at twice the largest one that a run begins with, so that a divergence does not
  /// flatten everything else.
  private static func withoutOutliers(_ values: [[Double]]) -> [[Double]] {
    let beginnings = values.compactMap { $0.first(where: \.isFinite) }
    guard let first = beginnings.max(), first > 0 else { return values }
    return values.map { $0.map { min($0, 2 * first) } }
  }
}

extension [Double] {
  /// Those that have a logarithm.
  fileprivate var positive: [Double] { filter { $0 > 0 && $0.isFinite } }

  /// Whether they run into zero: the last one is next to nothing, and much less than the one before.
  fileprivate var endsAtZero: Bool {
    guard let last, let peak = positive.max() else { return false }
    return last < 0.05 * peak && last <= 0.6 * self[Swift.max(0, count - 2)]
  }

  /// The mean of each value and those before it, `count` in all where there are as many.
  func movingMeans(over count: Int) -> [Double] {
    guard count > 1 else { return self }
    var sum = 0.0
    return indices.map { index in
      sum += self[index]
      if index >= count { sum -= self[index - count] }
      return sum / Double(Swift.min(index + 1, count))
    }
  }
}
