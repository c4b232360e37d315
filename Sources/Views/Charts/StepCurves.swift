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
    let formula: String
    let scale: ChartScale
    /// The values of each run, `stride` steps apart.
    let values: [[Double]]
    /// The heights that show them well.
    let range: ClosedRange<Double>
  }

  /// What the curves depend on: the experiment, and how far its runs have been computed.
  struct Key: Hashable {
    private let experiment: Experiment
    private let lastSteps: [Int]

    init(_ workbench: Workbench) {
      experiment = workbench.experiment
      lastSteps = workbench.simulations.map(\.trajectory.lastStep)
    }
  }

  let key: Key
  /// The steps between two values.
  let stride: Int

  private let curves: [String: Curve]

  /// The most values of a run; more would not show on any screen.
  private static let resolution = 4096

  init(_ workbench: Workbench) {
    key = Key(workbench)
    let stride = max(1, (workbench.horizon + Self.resolution - 1) / Self.resolution)
    self.stride = stride
    curves = Dictionary(
      uniqueKeysWithValues: Quantity.all.map { quantity in
        (quantity.name, Curve(quantity, of: workbench, stride: stride))
      })
  }

  /// The curves of a quantity.
  subscript(quantity: Quantity) -> Curve? { curves[quantity.name] }
}

extension StepCurves.Curve {
  fileprivate init(_ quantity: Quantity, of workbench: Workbench, stride: Int) {
    let measure = quantity.measure(workbench.experiment)
    formula = measure.formula
    scale = measure.scale
    values = workbench.simulations.map { simulation in
      let last =
        quantity.reachesHorizon
        ? max(0, workbench.horizon - 1) : simulation.trajectory.lastStep
      return Swift.stride(from: 0, through: last, by: stride).map { measure.value(simulation, $0) }
    }
    range = scale.range(of: values, leavesOutliersOut: quantity.isUnbounded)
  }
}
