import Optimization
import Testing
import Workbench

extension Workbench {
  /// Opens an experiment and stops the clock at its start.
  static func paused(_ experiment: Experiment = .opening) -> Workbench {
    var workbench = Workbench.computed(experiment)
    workbench.send(.goToFirst)
    return workbench
  }

  /// Opens an experiment and computes it.
  static func computed(
    _ experiment: Experiment = .opening, viewState: ViewState = ViewState()
  ) -> Workbench {
    var workbench = Workbench(experiment, viewState: viewState)
    workbench.computeEverything()
    return workbench
  }

  /// Sends actions, and computes after each what is wanted then.
  mutating func send(_ actions: Action...) {
    for action in actions {
      _ = update(action)
      computeEverything()
    }
  }

  /// Sends actions one after another and compares a fact after each with the expected one.
  mutating func play<Fact: Equatable>(
    _ script: [(action: Action, fact: Fact)], _ name: String, _ fact: (Workbench) -> Fact,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (number, line) in script.enumerated() {
      send(line.action)
      #expect(
        fact(self) == line.fact, "\(name) after action \(number + 1), \(line.action)",
        sourceLocation: sourceLocation)
    }
  }

  /// The learning rate of every run as a number.
  var rates: [Double] { experiment.runs.map { experiment.learningRate(of: $0) } }

  /// The catalog names of the runs' optimizers.
  var optimizers: [String] { experiment.runs.map(\.optimizer.name) }

  /// The points of every run.
  var paths: [[SIMD2<Double>]] { simulations.map(\.trajectory.points) }
}
