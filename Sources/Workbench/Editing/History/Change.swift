/// What a change of the experiment is about, in the words of the notice that it was undone.
package struct Change: Hashable {
  let title: String
  /// Whether several in a row are undone together, as the notches of a walk.
  let isWalk: Bool

  package static func walk(_ title: String) -> Change { Change(title: title, isWalk: true) }
  package static func single(_ title: String) -> Change { Change(title: title, isWalk: false) }
}

extension Action {
  /// What the action changes, where that does not depend on the mode.
  var change: Change {
    switch self {
    case .changeOptimizer, .editing(.choose(.optimizer, _)): .walk("optimizer")
    case .changeSchedule, .editing(.choose(.schedule, _)): .walk("schedule")
    case .editing(.choose(.innerRule, _)): .walk("inner rule")
    case .changeObjective, .editing(.choose(.objective, _)): .walk("function")
    case .changeRateFinely, .changeRateCoarsely: .walk("learning rate")
    case .recommendRate: .single("recommended rate")
    case .addRun: .single("copied run")
    case .duplicateRun: .single("forked run")
    case .removeRun: .single("removed run")
    case .editing(.openFormula): .walk(CatalogField.objective.title)
    case .nudge, .zoom, .pointer(.zoom), .pointer(.showWindow): .walk("window")
    case .pointer(.placeStart): .walk("start")
    case .resetWindow, .fitWindow: .single("window")
    case .changeNoise: .walk(Experiment.settings.noise.key)
    case .changeEnsemble: .walk(Experiment.settings.ensemble.key)
    case .newSeed: .walk(Experiment.settings.seed.key)
    case .resetExperiment: .single("reset")
    case .mode(let action): action.content.change
    default: .single("change")
    }
  }
}
