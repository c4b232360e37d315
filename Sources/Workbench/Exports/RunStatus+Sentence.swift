package import Optimization

extension RunStatus {
  /// The status as a sentence without a full stop, as in "diverged at step 9: η·λmax = 2.4 > 2".
  package var sentence: String {
    let place = kind == .running ? "after" : "at"
    let steps = kind == .running ? Self.count(step) : "step \(step)"
    return "\(kind.words) \(place) \(steps)" + (reason.isEmpty ? "" : ": " + reason)
  }

  /// A number of steps in words, as in "1 step".
  static func count(_ steps: Int) -> String {
    steps == 1 ? "1 step" : "\(steps) steps"
  }
}

extension RunStatus.Kind {
  /// The kind in words.
  package var words: String {
    switch self {
    case .running: "still moving"
    case .converged: "converged"
    case .stalled: "stalled"
    case .diverging: "diverging"
    case .diverged: "diverged"
    case .undefined: "undefined"
    }
  }
}
