import Optimization

/// A place in an experiment that holds an entry of the catalog; that of a run means the focused one.
public enum Slot: Hashable, Sendable {
  case objective
  case optimizer
  /// The schedule of the rate, or one inside it, as the one after a warm-up is within "then".
  case schedule(within: [String])

  /// What the place holds.
  public var title: String {
    switch self {
    case .objective: "function"
    case .optimizer: "optimizer"
    case .schedule(let keys): keys.last ?? "schedule"
    }
  }

  /// The names that fit the place, in the catalog's order.
  var names: [String] {
    switch self {
    case .objective: Catalog.objectives.map(\.name)
    case .optimizer: Catalog.optimizers.map(\.name)
    case .schedule: Catalog.schedules.map(\.name)
    }
  }
}

extension Experiment {
  /// What a place holds; that of a run is the one with the given index.
  subscript(slot: Slot, run: Int) -> Selection {
    get {
      switch slot {
      case .objective: objective
      case .optimizer: runs[run].optimizer
      case .schedule(let keys): keys.reduce(runs[run].schedule) { $0[inner: $1] }
      }
    }
    set {
      switch slot {
      case .objective: objective = newValue
      case .optimizer: runs[run].optimizer = newValue
      case .schedule(let keys): runs[run].schedule.set(newValue, within: keys[...])
      }
    }
  }

  /// Fills a place with an entry of the catalog at its defaults.
  ///
  /// A rate that was not chosen by the user follows; a function brings its own start and window.
  mutating func choose(_ name: String, for slot: Slot, run: Int) {
    switch slot {
    case .objective:
      minimize(Selection(name))
    case .optimizer:
      // Clipping and weight decay belong to any run, so they stay when the rule changes.
      let kept = runs[run].optimizer.settings.filter {
        RunSpecification.sharedKeys.contains($0.key)
      }
      runs[run].optimizer = Selection(name, kept)
      runs[run].learningRate = runs[run].learningRate.carriedOver
    case .schedule:
      self[slot, run] = Selection(name)
    }
  }

  /// Minimizes another function, with its own start and window.
  mutating func minimize(_ objective: Selection) {
    self.objective = objective
    start = nil
    window = nil
    for index in runs.indices { runs[index].carryRatesOver() }
  }
}

extension Selection {
  /// The schedule in a setting, the default one where none is set.
  fileprivate subscript(inner key: String) -> Selection {
    get {
      if case .selection(let inner)? = settings[key] ?? standard(of: key) { inner } else { self }
    }
    set {
      let value = SettingValue.selection(newValue)
      settings[key] = value == standard(of: key) ? nil : value
    }
  }

  private func standard(of key: String) -> SettingValue? {
    Catalog.schedule(named: name)?.knob(named: key)?.defaultValue
  }

  fileprivate mutating func set(_ selection: Selection, within keys: ArraySlice<String>) {
    guard let key = keys.first else {
      self = selection
      return
    }
    self[inner: key].set(selection, within: keys.dropFirst())
  }
}
