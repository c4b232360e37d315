extension Behavior {
  /// In a word or two with the figure that matters, as in "zigzag ×0.64".
  package var label: String {
    switch self {
    case .starting: "starting"
    case .converging(let convergence): "converging ×\(NumberText.factor(convergence.factor))"
    case .descending: "descending"
    case .zigzag(let convergence): "zigzag ×\(NumberText.factor(convergence.factor))"
    case .damped(let convergence): "damped ×\(NumberText.factor(convergence.factor))"
    case .overshoot: "overshoot"
    case .cycle(_, let size): "limit cycle \(NumberText.figure(size))"
    case .wandering(let radius): "wandering ±\(NumberText.figure(radius))"
    case .growing(let convergence): "growing ×\(NumberText.figure(convergence.factor))"
    case .diverging(let convergence, _): "diverging ×\(NumberText.figure(convergence.factor))"
    case .plateau: "on a plateau"
    case .crawling: "crawling"
    case .stuck(let rate): "stuck: rate fell to \(NumberText.figure(rate))"
    case .saddle: "at a saddle"
    case .maximum: "at a maximum"
    case .atMinimum: "at a minimum"
    case .besideJump: "beside a jump"
    case .overflowed: "diverged"
    case .undefined: "undefined"
    case .moving: "moving"
    }
  }

  /// The same without its figure, for places too narrow for both.
  package var word: String {
    switch self {
    case .converging: "converging"
    case .zigzag: "zigzag"
    case .damped: "damped"
    case .cycle: "limit cycle"
    case .wandering: "wandering"
    case .growing: "growing"
    case .diverging: "diverging"
    case .stuck: "stuck"
    default: label
    }
  }

  /// In words and numbers without a full stop, as in "zigzag of period 2, (f − f*) × 0.64 a step".
  package var sentence: String {
    switch self {
    case .converging(let convergence): "converging, \(convergence.sentence)"
    case .zigzag(let convergence): "zigzag of period 2, \(convergence.sentence)"
    case .damped(let convergence): "damped oscillation, \(convergence.sentence)"
    case .overshoot: "overshoot: past the lowest point of its way"
    case .cycle(let period, let size):
      "limit cycle of period \(period), \(NumberText.figure(size)) across"
    case .wandering(let radius): "wandering within \(NumberText.figure(radius)), no nearer"
    case .growing(let convergence): "growing zigzag, \(convergence.sentence)"
    case .diverging(let convergence, let margin):
      "diverging, \(convergence.sentence)" + (margin.map { ": " + $0.sentence } ?? "")
    case .plateau(let norm): "on a plateau, ‖∇f‖ = \(NumberText.figure(norm))"
    case .crawling(let length):
      "crawling, steps of \(NumberText.figure(length))"
    case .saddle(let curvature):
      "at a saddle, curvature \(NumberText.figure(curvature)) in one direction"
    case .maximum(let curvature): "at a maximum, curvature \(NumberText.figure(curvature))"
    case .besideJump: "beside a jump, over which f is lower"
    case .overflowed(let margin): "diverged" + (margin.map { ": " + $0.sentence } ?? "")
    case .undefined: "undefined where the next step leads"
    default: label
    }
  }
}
