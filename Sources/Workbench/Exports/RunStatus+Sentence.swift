public import Optimization

extension RunStatus {
  /// The status as a sentence without a full stop, as in "diverged at step 9: η·λmax = 2.4 > 2".
  public var sentence: String {
    let place = kind == .running ? "after" : "at"
    let steps = kind == .running ? (step == 1 ? "1 step" : "\(step) steps") : "step \(step)"
    return "\(kind.words) \(place) \(steps)" + (reason.isEmpty ? "" : ": " + reason)
  }
}

extension RunStatus.Kind {
  /// The kind in words.
  public var words: String {
    switch self {
    case .running: "still moving"
    case .converged: "converged"
    case .stalled: "stalled"
    case .leftWindow: "left the window"
    case .diverged: "diverged"
    }
  }
}
