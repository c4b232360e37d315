import Canvas
import Optimization
import Views

@testable import Workbench

extension Workbench {
  /// Opens an experiment that stands still at a step.
  static func paused(
    _ experiment: Experiment = .opening, at step: Int = 0, _ actions: Action...
  ) -> Workbench {
    var workbench = Workbench(experiment)
    workbench.computeEverything()
    workbench.act(.step(by: step))
    for action in actions { workbench.act(action) }
    return workbench
  }

  /// The opening as the program shows it first.
  static var playing: Workbench {
    var workbench = Workbench()
    workbench.computeEverything()
    return workbench
  }

  /// Acts, and computes what is wanted then.
  mutating func act(_ action: Action) {
    _ = update(action)
    computeEverything()
  }

  /// The opening, standing still in a mode.
  static func paused(in mode: Mode) -> Workbench {
    var workbench = Workbench.paused()
    if mode == .explaining {
      workbench.act(.explain(.toggle))
    } else if mode != .normal {
      workbench.modes.open(mode)
    }
    return workbench
  }

  /// The state after some keys.
  func typing(_ keys: [Key]) -> Workbench {
    var workbench = self
    for key in keys {
      guard let action = Bindings.action(for: key, in: workbench.keyMode) else { continue }
      workbench.act(action)
    }
    return workbench
  }

  /// Two forks of the focused run, at steps 5 and 9, each with another rate, seen at step 30.
  static func forked(_ experiment: Experiment, _ actions: Action...) -> Workbench {
    let edits: [Action] = [
      .duplicateRun, .changeRateCoarsely(by: 1), .step(by: 4), .duplicateRun,
      .changeRateCoarsely(by: -2), .step(by: 21),
    ]
    var workbench = Workbench.paused(experiment, at: 5)
    for action in edits + actions { workbench.act(action) }
    return workbench
  }

  /// The picture of the state on a screen that has drawn nothing before.
  func picture(_ width: Int, _ height: Int, _ terminal: Capabilities = direct) -> Frame {
    var screen = Screen()
    return screen.frame(of: self, Size(width: width, height: height), terminal)
  }
}

extension Experiment {
  /// One run or several of a function, at the recommended rates where nothing else is said.
  init(_ objective: String, _ runs: RunSpecification...) {
    self.init(
      objective: Selection(objective),
      runs: runs.isEmpty ? [RunSpecification(Selection("gradient_descent"))] : runs)
  }

  /// Nine runs, one of each optimizer.
  static func nineRuns(on objective: String) -> Experiment {
    Experiment(
      objective: Selection(objective),
      runs: Catalog.optimizers.prefix(9).map { RunSpecification(Selection($0.name)) })
  }

  /// The same comparison over another number of steps.
  func lasting(_ steps: Int) -> Experiment {
    var experiment = self
    experiment.steps = steps
    return experiment
  }
}
