import Canvas
import Optimization
import Testing
import Workbench

/// Long random sessions: nothing traps, and what must always hold holds after every action.
@Suite struct ActionStormTests {
  @Test(arguments: ActionStormTests.sessions.indices)
  func nothingAUserDoesBreaksTheWorkbench(_ session: Int) throws {
    var actions = RandomActions(seed: UInt64(session))
    var workbench = Workbench.computed(Self.sessions[session])
    var faults: [String] = []
    for count in 1...2500 {
      let action = actions.next()
      let before = workbench.experiment
      let effects = workbench.update(action)
      #expect(effects.isEmpty)
      // Some actions meet a state that is not computed yet.
      guard count % 5 > 0 else { continue }
      workbench.computeEverything()
      faults += Self.faults(in: workbench).map { "\($0) after \(count) actions, \(action)" }
      // A third of all experiments is enough, and reading takes most of the time.
      if workbench.experiment != before, count % 3 == 0 {
        try expectRoundTrip(of: workbench.experiment)
      }
      guard faults.isEmpty else { break }
    }

    #expect(faults == [])
  }

  /// What is wrong with the state.
  private static func faults(in workbench: Workbench) -> [String] {
    let experiment = workbench.experiment
    let window = experiment.resolvedWindow
    let facts: [(String, Bool)] = [
      ("run count", Experiment.allowedRuns.contains(experiment.runs.count)),
      ("focus", experiment.runs.indices.contains(workbench.focus)),
      ("results", workbench.simulations.map(\.specification) == experiment.runs),
      ("head", (0...workbench.horizon).contains(workbench.playback.head)),
      ("wake interval", workbench.wakeInterval.map { $0 > 0 && $0 <= 2.5 } ?? true),
      (
        "sleep",
        (workbench.wakeInterval == nil)
          == !(workbench.playback.isPlaying && workbench.playback.isAttended)
      ),
      (
        "rates",
        workbench.simulations.allSatisfy {
          ($0.learningRate ?? 0) > 0 && $0.plan.learningRate.isFinite
        }
      ),
      ("window", window.width > 0 && window.height > 0 && (window.width + window.height).isFinite),
      ("noise", experiment.noise >= 0 && experiment.noise <= 3),
      ("completeness", workbench.wanted.isEmpty),
      (
        "numbers",
        workbench.simulations.allSatisfy { simulation in
          let trajectory = simulation.trajectory
          return trajectory.points[0] == experiment.resolvedStart
            && trajectory.losses.count == trajectory.points.count
            && trajectory.losses.allSatisfy(\.isFinite)
            && (trajectory.lastStep == workbench.horizon || trajectory.hasDiverged)
        }
      ),
    ]
    return facts.filter { !$0.1 }.map(\.0)
  }

  /// Reads the experiment's own arguments and compares what they mean.
  private func expectRoundTrip(of experiment: Experiment) throws {
    let read = try Experiment(ExperimentArguments(words: experiment.arguments))

    #expect(read.objective == experiment.objective)
    #expect(read.resolvedStart == experiment.resolvedStart)
    #expect(read.resolvedWindow == experiment.resolvedWindow)
    #expect(read.steps == experiment.steps)
    #expect(read.noise == experiment.noise)
    #expect(experiment.noise == 0 || read.seed == experiment.seed)
    #expect(read.runs.map(\.optimizer) == experiment.runs.map(\.optimizer))
    #expect(read.runs.map(\.schedule) == experiment.runs.map(\.schedule))
    #expect(
      read.runs.map { read.learningRate(of: $0) }
        == experiment.runs.map { experiment.learningRate(of: $0) })
    #expect(read.arguments == experiment.arguments)
  }

  /// Small experiments to begin with, as they are typed.
  private static let sessions: [Experiment] = [
    [],
    ["--objective", "trough:a=0.5", "--steps", "1", "gd:lr=9"],
    ["--objective", "square", "--start=-3", "--window=-4,4,-1,9", "gd:lr=1", "adam"],
    ["--objective", "cosine", "--noise", "0.5", "--seed", "18446744073709551615", "momentum"],
    ["--objective", "beale", "gd:lr=0.05,clip=norm,clip.threshold=1", "adamw:wd=0.1"],
    [
      "--objective", "rosenbrock",
      "adam:lr=0.1,schedule=warmup,schedule.warmup_steps=4,schedule.then=cosine",
      "rmsprop:lr=0.01,schedule=piecewise_constant",
    ],
    ["--objective", "monkey_saddle", "gd:lr=1e9", "gd:lr=1e-9", "rprop"],
    ["--objective", "rastrigin", "nesterov", "adadelta:lr=1", "adagrad:lr=0.5"],
  ].map { words in
    do {
      var arguments = try ExperimentArguments(words: words)
      if arguments.steps == nil { arguments.steps = "9" }
      return try Experiment(arguments)
    } catch {
      preconditionFailure("\(words): \(error)")
    }
  }
}
