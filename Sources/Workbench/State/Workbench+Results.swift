package import Optimization

/// What was computed of the experiment, and what follows once it changes.
extension Workbench {
  /// The results, one for each run of the experiment, in its order.
  package var simulations: [Simulation] { results.runs }

  /// The focused run's results.
  package var focusedSimulation: Simulation { simulations[focus] }

  /// What many seeds of a run have in common; nil where that is not known yet, or not asked for.
  package func ensemble(of run: Int) -> Ensemble? { results.ensembles[run] }

  /// The share of the seeds of all runs that are computed, from 0 to 1; nil where no ensemble is asked for.
  package var ensembleShare: Double? {
    experiment.ensembleSeeds == 0 ? nil : results.ensembleShare
  }

  /// The run that a forked one left, as it would have gone on.
  package func ghost(of run: Int) -> Simulation? {
    experiment.runs[run].parent.flatMap { parent in
      (simulations + results.ghosts).first { $0.specification == parent }
    }
  }

  /// The same where that one is not compared itself, so that nothing else shows it.
  package func absentParent(of run: Int) -> Simulation? {
    experiment.runs[run].parent.flatMap { parent in
      experiment.runs.contains(parent)
        ? nil : results.ghosts.first { $0.specification == parent }
    }
  }

  /// Lets everything follow that depends on the experiment.
  mutating func follow(_ old: Experiment) {
    guard experiment != old else { return }
    results.follow(experiment)
    runFocus.follow(old.runs, to: experiment.runs)
    playback.keep(within: horizon)
    // Another part of another plane is under the pointer now.
    if experiment.objective != old.objective || experiment.window != old.window {
      pointer.point = nil
    }
    if experiment.objective != old.objective {
      modes.leavePlaces()
      if view.kind == .data, !hasData { move(to: .compare) }
    }
    if modes.top == nil, let function = old.objective.function { modes.lastFunction = function }
  }
}
