package import Optimization

/// An experiment with what many seeds of each of its runs have in common.
package struct EnsembleComparison: Sendable {
  package let experiment: Experiment
  /// The ensembles, one a run.
  package let runs: [Run]

  /// A run with its ensemble.
  package struct Run: Sendable {
    /// The run as it is typed, with every rate as a number.
    package let text: String
    /// The short name of its optimizer.
    package let optimizer: String
    package let ensemble: Ensemble
  }

  /// Takes the ensembles from where they were computed; nil until all are.
  package init?(_ results: SimulationSet, of experiment: Experiment) {
    let known = zip(results.runs, results.ensembles).compactMap { simulation, ensemble in
      ensemble.map {
        Run(
          text: simulation.text, optimizer: simulation.specification.optimizerEntry.shortName,
          ensemble: $0)
      }
    }
    guard known.count == experiment.runs.count else { return nil }
    self.experiment = experiment
    runs = known
  }

  /// Why an experiment has no ensembles to compare, where it asks for them; nil where it has.
  package static func obstacle(to experiment: Experiment) -> ArgumentProblem? {
    guard experiment.ensemble > 0, experiment.ensembleSeeds == 0 else { return nil }
    return ArgumentProblem(
      "--ensemble \(experiment.ensemble)", "nothing is left to chance, so all seeds give one run",
      allowed: "together with --noise, or --batch or a run's batch on a function of data")
  }

  /// The seeds in words, as in "1000 seeds from 0".
  var seeds: String { "\(experiment.ensemble) seeds from \(experiment.seed)" }
}
