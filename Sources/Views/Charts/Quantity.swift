import Canvas
import Optimization
import Workbench

/// Something of a run that can be drawn over the steps.
///
/// Adding one is a file with its description and a line in `all`.
struct Quantity: Sendable {
  /// The title of its chart; no two quantities share one.
  let name: String
  /// How a chart shows the steps after the play-head.
  let future: LineChart.Future
  /// Whether it goes on to the horizon where a run ends early.
  let reachesHorizon: Bool
  /// Whether a diverging run may drive it beyond all bounds.
  let isUnbounded: Bool
  /// How it is measured for an experiment: its formula, its axis, its value at a step.
  ///
  /// Nil where the experiment's function does not have it.
  let measure: @Sendable (Experiment) -> Measure?

  /// A quantity for one experiment.
  struct Measure {
    /// What is drawn, in the terms of the field.
    let formula: String
    /// The same for a title with little room.
    let brief: String
    /// Nil where the values decide: logarithmic when they differ threefold or more.
    let scale: ChartScale?
    /// The value of a run at a step.
    let value: @Sendable (Simulation, Int) -> Double
    /// The same at the second point of a run whose rule keeps one; nil otherwise.
    let auxiliary: @Sendable (Simulation, Int) -> Double?
    /// Where the values of many seeds lie; nil where they are not summed up.
    let band: @Sendable (Ensemble) -> Quantiles?
    /// The steps of a run that each of its values drawn is the mean of; 1 for values as they are.
    let window: @Sendable (Simulation) -> Int

    init(
      formula: String, brief: String? = nil, scale: ChartScale?,
      value: @escaping @Sendable (Simulation, Int) -> Double,
      auxiliary: @escaping @Sendable (Simulation, Int) -> Double? = { _, _ in nil },
      band: @escaping @Sendable (Ensemble) -> Quantiles? = { _ in nil },
      smoothedOver window: @escaping @Sendable (Simulation) -> Int = { _ in 1 }
    ) {
      self.formula = formula
      self.brief = brief ?? formula
      self.scale = scale
      self.value = value
      self.auxiliary = auxiliary
      self.band = band
      self.window = window
    }
  }

  /// The quantities there are.
  static let all: [Quantity] = [.loss, .batchLoss, .distance, .gradientNorm, .rate, .stepLength]
}

extension Experiment {
  /// What a point of a path is called: x, or θ where the data have an x of their own.
  var pointSymbol: String { sampledRows == nil ? "x" : "θ" }
}
