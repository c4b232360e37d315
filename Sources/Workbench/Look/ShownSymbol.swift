import Optimization

/// A symbol or a word on the screen that can be explained in a line.
package enum ShownSymbol: Hashable, Sendable {
  /// What a run is doing or what became of it.
  case verdict
  case stability, factor, steepness, loss, curvatures, condition
  case rate, rateInForce, recommended
  case start, lowest, localMinimum, saddle, maximum, ending
  case meanAtEnd, meanPoint, quantiles
  /// A setting of the rule, by its label.
  case setting(String)

  /// What stands on the screen for symbols that are written in texts.
  package static let signs: [(sign: String, symbol: ShownSymbol)] = [
    ("η·λmax", .stability), ("η·λ", .stability), ("×", .factor), ("‖∇f‖", .steepness),
    ("|f′|", .steepness), ("f", .loss),
    ("λ₁", .curvatures), ("λ₂", .curvatures), ("κ", .condition), ("η", .rate), ("ηₜ", .rateInForce),
    ("rec.", .recommended), ("recommended", .recommended), ("✓", .verdict),
    ("†", .ending), ("end", .meanAtEnd),
  ]

  /// What stands on a map for a place.
  package static let places: [ShownSymbol] = [
    .start, .lowest, .localMinimum, .saddle, .maximum, .ending, .meanPoint,
  ]

  /// What is shown of many seeds.
  static let ofEnsembles: [ShownSymbol] = [.meanAtEnd, .meanPoint, .quantiles]
}

extension Workbench {
  /// What a symbol means that is shown of a run; nil where the run has no such thing.
  package func gloss(of symbol: ShownSymbol, run: Int) -> String? {
    let simulation = simulations[run]
    switch symbol {
    case .verdict:
      let status = shownStatus(of: run)
      guard status.kind == .running || status.kind == .stalled || status.kind == .diverging else {
        return status.sentence
      }
      let behavior = simulation.diagnosis.behavior(at: playback.head)
      return "\(behavior.label): \(behavior.sentence)"
    case .stability:
      return "η·λmax: rate times largest curvature; stable while below the limit after <"
    case .factor: return "×0.83: what each step multiplies the height above the minimum by"
    case .steepness:
      return experiment.dimension == 1
        ? "|f′|: how steep the curve is, 0 where it is level"
        : "‖∇f‖: the length of the gradient, 0 where the function is level"
    case .loss: return "f: the loss, the value of the function where the run is"
    case .curvatures: return "λ₁, λ₂: the smallest and the largest curvature where the run is"
    case .condition: return "κ: largest curvature over smallest; the larger, the slower is descent"
    case .rate: return "η: the learning rate, what the rule scales its steps by"
    case .rateInForce: return "ηₜ: the rate in force at this step, after the schedule"
    case .recommended:
      return "rec.: the recommended rate, found by trying this rule on this function"
    case .start: return "○ the start"
    case .lowest: return "✕ the lowest point that is known"
    case .localMinimum: return "∨ a local minimum: lower than its neighbours, not the lowest"
    case .saddle: return "≍ a saddle, or a level spot where the curvature vanishes"
    case .maximum: return "∧ a maximum"
    case .ending: return "† the run ends here: its numbers overflow or f is undefined"
    case .meanAtEnd:
      return "end 0.06 ± 0.01: mean of f over the seeds at the end, and its standard error"
    case .meanPoint:
      return "⊕ the mean of many seeds; thin lines: some of them, dots: where they are now"
    case .quantiles:
      return "dotted lines in charts: 5 % of the seeds are below, 5 % above; the line: half"
    case .setting(let label):
      let specification = simulation.specification
      let settings = specification.optimizerEntry.settings + specification.scheduleEntry.settings
      return settings.first { $0.label == label }.map { "\(label): \($0.summary)" }
    }
  }

  /// The status of a run as far as the play-head has come.
  private func shownStatus(of run: Int) -> RunStatus {
    let status = simulations[run].status
    return playback.head >= status.step ? status : RunStatus(.running, step: playback.head)
  }

  /// The symbols that the screen shows of a run, the verdict first.
  package func shownSymbols(of run: Int) -> [ShownSymbol] {
    let specification = simulations[run].specification
    let isStable = simulations[run].diagnosis.margin(at: playback.head) != nil
    return [.verdict] + (isStable ? [.stability] : []) + [.steepness]
      + (experiment.dimension > 1 ? [.condition] : []) + [.factor]
      + (specification.schedule != .constantRate ? [.rateInForce] : [])
      + (specification.learningRate == .recommended ? [.recommended] : [])
  }

  /// The words of a verdict, without its numbers.
  package func verdictWords(of run: Int) -> String {
    let status = shownStatus(of: run)
    guard status.kind == .running || status.kind == .stalled || status.kind == .diverging else {
      return status.kind.words
    }
    return simulations[run].diagnosis.behavior(at: playback.head).label
      .split(separator: " ").prefix { $0.allSatisfy { $0.isLetter || $0 == ":" } }
      .joined(separator: " ")
  }
}
