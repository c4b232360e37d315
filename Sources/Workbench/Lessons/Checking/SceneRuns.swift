import Optimization

/// The runs of a scene, computed as far as its statements ask for them.
struct SceneRuns {
  let experiment: Experiment
  /// The training of a scene that has one, computed to its end once a statement asks for it.
  private var training: TrainingSurvey?
  private var simulations: [Int: Simulation] = [:]
  private var seeds: [SeedRuns: [[Point]]] = [:]

  /// A run under a number of seeds.
  private struct SeedRuns: Hashable {
    let run: Int
    let count: Int
  }

  init(of experiment: Experiment) {
    self.experiment = experiment
  }

  init(of command: SceneCommand) {
    experiment = command.experiment
    training = command.training.map { TrainingSurvey(of: $0) }
  }

  /// How a run did on the rows that count at the end of an epoch; nil where it has not come so far.
  mutating func judgement(of run: Int, afterEpoch epoch: Int) -> TrainingMark.Judgement? {
    training?.computeEverything()
    guard let training else { return nil }
    let step = epoch * training.experiment.stepsPerEpoch
    return training.course(of: run)?.marks.last { $0.step == step }?.judgement
  }

  /// A run to its end, with all of its points.
  mutating func simulation(_ run: Int) -> Simulation {
    if let simulation = simulations[run] { return simulation }
    let simulation = Simulation(experiment.runs[run], in: experiment)
    simulations[run] = simulation
    return simulation
  }

  /// A quantity of a run at every step up to its last one.
  mutating func values(_ quantity: ClaimQuantity, of run: Int) -> [Double] {
    let simulation = simulation(run)
    return simulation.trajectory.points.enumerated().map { step, point in
      quantity.value(point, step, simulation.plan) ?? .nan
    }
  }

  /// The points of a run at every step under each of some seeds, the experiment's first.
  ///
  /// A run that diverges ends early.
  mutating func paths(of run: Int, seeds count: Int) -> [[Point]] {
    let key = SeedRuns(run: run, count: count)
    if let known = seeds[key] { return known }
    let specification = experiment.runs[run].searchingRates(in: experiment)
    let paths = (0..<UInt64(count)).map { offset in
      var experiment = experiment
      experiment.seed &+= offset
      let course = RunCourse(of: specification, in: experiment)
      var run = course.start
      run.advance()
      for next in course.segments.dropFirst() where !run.hasDiverged {
        run = next.optimizer.run(next.plan, continuing: run)
        run.advance()
      }
      return run.path.points
    }
    seeds[key] = paths
    return paths
  }
}
