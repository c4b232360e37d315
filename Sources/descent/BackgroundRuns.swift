import Dispatch
import Workbench

/// Computes the runs of an experiment on all cores, whole and in their order, while somebody waits.
struct BackgroundRuns {
  private let experiment: Experiment
  private var pool: WorkPool
  private let news: DispatchSemaphore
  private var results: SimulationSet
  private var progress = ProgressLine()

  /// Takes up an experiment of which nothing is computed.
  init(of experiment: Experiment) {
    self.experiment = experiment
    let news = DispatchSemaphore(value: 0)
    self.news = news
    pool = WorkPool(wake: { news.signal() })
    results = SimulationSet(of: Self.part(of: experiment, from: 0), pathCapacity: nil)
  }

  /// Computes a run to its end; those before it are forgotten.
  mutating func simulation(of index: Int) -> Simulation {
    results.follow(Self.part(of: experiment, from: index))
    while !results.runs[0].isComplete {
      if pool.follow(results.wanted) { pool.compute(while: { true }) }
      pool.startBackgroundWork()
      // Nobody looks at a run before it is whole, so no answer is asked for on the way.
      let answers = pool.withQueue { $0.takeAnswers() }
      results.receive(answers)
      guard answers.isEmpty else { continue }
      _ = news.wait(timeout: .now() + .milliseconds(100))
      progress.show(run: index + 1, of: experiment.runs.count, pool.withQueue { $0.progress.first })
    }
    progress.clear()
    return results.runs[0]
  }

  /// The runs from one on that are computed at a time: as each keeps all of its points, no more than
  /// there are cores.
  private static func part(of experiment: Experiment, from index: Int) -> Experiment {
    var part = experiment
    part.runs = Array(experiment.runs[index...].prefix(Machine.coreCount))
    return part
  }
}
