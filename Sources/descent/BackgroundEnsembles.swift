import Dispatch
import Workbench

/// Computes the ensembles of an experiment on all cores while somebody waits.
struct BackgroundEnsembles {
  private let experiment: Experiment

  /// Takes up an experiment whose gradients leave something to chance.
  init(of experiment: Experiment) {
    self.experiment = experiment
  }

  /// Computes all of them to their ends.
  func comparison() -> EnsembleComparison {
    let news = DispatchSemaphore(value: 0)
    var pool = WorkPool(wake: { news.signal() })
    var results = SimulationSet(of: experiment)
    var progress = ProgressLine()
    defer { progress.clear() }
    while true {
      if let comparison = EnsembleComparison(results, of: experiment) { return comparison }
      if pool.follow(results.wanted) { pool.compute(while: { true }) }
      pool.startBackgroundWork()
      let answers = pool.takeAnswers()
      results.receive(answers)
      guard answers.isEmpty else { continue }
      _ = news.wait(timeout: .now() + .milliseconds(100))
      progress.show("\(experiment.ensemble) seeds", results.ensembleShare)
    }
  }
}
