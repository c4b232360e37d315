import Optimization

/// Changes of the runs and of the focus among them.
extension Workbench {
  mutating func moveFocus(_ action: Action) {
    let count = experiment.runs.count
    switch action {
    case .focus(let run):
      focus = max(0, min(run, count - 1))
    case .focusNumber(let number):
      if let run = experiment.place(ofRunNumbered: number) {
        focus = run
      } else {
        notice = "there is no run \(number); press a to add one"
      }
    case .focusNext:
      focus = (focus + 1) % count
    case .focusPrevious:
      focus = (focus + count - 1) % count
    case .toggleExpanded:
      runFocus.isExpanded.toggle()
    default:
      break
    }
    if runFocus.visibility.isSolo, emphasis(of: focus) == .hidden {
      notice = "run \(experiment.runs[focus].number) is hidden; h shows it"
    }
  }

  mutating func changeOptimizer(by places: Int) {
    walk(along: .optimizer, by: places)
  }

  mutating func changeSchedule(by places: Int) {
    walk(along: .schedule(within: []), by: places)
  }

  /// Fills a place with the catalog's entry some places after the one it holds.
  mutating func walk(along catalogField: CatalogField, by places: Int) {
    let name = catalogField.names.entry(places, after: experiment[catalogField, focus].name)
    experiment.choose(name, for: catalogField, run: focus)
    announceKeptRate(after: catalogField)
  }

  /// Lets be said that the user's own rate holds on where it may not suit what was chosen.
  private mutating func announceKeptRate(after catalogField: CatalogField) {
    guard catalogField == .optimizer || catalogField == .objective,
      case .chosen(let rate) = experiment.runs[focus].learningRate
    else { return }
    let optimizer = experiment.runs[focus].optimizer
    results.keptRate = KeptRate(
      rate: rate,
      request: RateRequest(optimizer: optimizer, objective: experiment.objective))
    announceKeptRate()
  }

  mutating func changeRate(by notches: Notches) {
    guard let rate = focusedSimulation.learningRate else {
      notice = RunSpecification.rateIsSought
      return
    }
    // One quantity changes at a time: what was recommended with the rate stays as it is.
    let recommended = focusedSimulation.recommendedSettings
    experiment.runs[focus].learningRate = .chosen(ValueLadder.rate(notches, from: rate))
    experiment.runs[focus].optimizer.settings.merge(recommended) { own, _ in own }
  }

  /// Goes back to the recommended rate, and to the settings recommended with it where they were kept.
  mutating func recommendRate() {
    experiment.runs[focus].learningRate = .recommended
    let own = experiment.runs[focus].optimizer
    let tuned = Set(experiment.runs[focus].optimizerEntry.settings.filter(\.isTuned).map(\.key))
    var free = own
    free.settings = own.settings.filter { !tuned.contains($0.key) }
    guard let known = results.rates[free, on: experiment.objective],
      known.settings == own.settings.filter({ tuned.contains($0.key) })
    else { return }
    experiment.runs[focus].optimizer = free
  }

  /// Adds a copy of the focused run beside it, to be changed from there.
  mutating func addRun() {
    insert(experiment.runs[focus], at: focus + 1)
  }

  mutating func removeRun() {
    guard experiment.runs.count > 1 else {
      notice = "the only run cannot be removed"
      return
    }
    experiment.runs.remove(at: focus)
  }

  mutating func insert(_ run: RunSpecification, at index: Int) {
    guard experiment.runs.count < Experiment.allowedRuns.upperBound else {
      notice = "\(Experiment.allowedRuns.upperBound) runs are the most that can be compared"
      return
    }
    experiment.runs.insert(run, at: index)
    focus = index
  }
}

extension [String] {
  /// The entry some places after another, starting over at the ends.
  func entry(_ places: Int, after name: String) -> String {
    // From what is in no list, as a typed function, the way leads to the ends.
    let index = firstIndex(of: name) ?? (places > 0 ? -1 : 0)
    return self[((index + places) % count + count) % count]
  }
}

/// Copies that go on from the play-head.
extension Workbench {
  /// Copies the focused run; from the play-head on the copy has settings of its own.
  ///
  /// At the start and at the end there is no path to share or none left, so the copy is a plain one.
  mutating func duplicateRun() {
    let run = experiment.runs[focus]
    let step = min(playback.head, focusedSimulation.trajectory.lastStep)
    let isFork = step > 0 && step < horizon
    let count = experiment.runs.count
    insert(isFork ? run.forked(at: step) : run, at: focus + 1)
    guard experiment.runs.count > count else { return }
    notice =
      isFork
      ? "forked at step \(step): what you change holds from there on"
      : "a plain copy: d forks where the play-head is, and there is no path to share at step \(step)"
  }
}
