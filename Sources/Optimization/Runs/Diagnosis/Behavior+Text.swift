extension Behavior {
  /// In a word or two with the figure that matters, as in "zigzag ×0.64".
  package var label: String {
    switch self {
    case .starting: "starting"
    case .converging(let pace): "converging ×\(FigureText.factor(pace.factor))"
    case .descending: "descending"
    case .zigzag(let pace): "zigzag ×\(FigureText.factor(pace.factor))"
    case .damped(let pace): "damped ×\(FigureText.factor(pace.factor))"
    case .overshoot: "overshoot"
    case .cycle(_, let size): "limit cycle \(FigureText.short(size))"
    case .wandering(let radius): "wandering ±\(FigureText.short(radius))"
    case .growing(let pace): "growing ×\(FigureText.short(pace.factor))"
    case .diverging(let pace, _): "diverging ×\(FigureText.short(pace.factor))"
    case .plateau: "on a plateau"
    case .crawling: "crawling"
    case .stuck(let rate): "stuck: rate fell to \(FigureText.short(rate))"
    case .saddle: "at a saddle"
    case .maximum: "at a maximum"
    case .atMinimum: "at a minimum"
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
    case .converging(let pace): "converging, \(pace.sentence)"
    case .zigzag(let pace): "zigzag of period 2, \(pace.sentence)"
    case .damped(let pace): "damped oscillation, \(pace.sentence)"
    case .overshoot: "overshoot: past the lowest point of its way"
    case .cycle(let period, let size):
      "limit cycle of period \(period), \(FigureText.short(size)) across"
    case .wandering(let radius): "wandering within \(FigureText.short(radius)), no nearer"
    case .growing(let pace): "growing zigzag, \(pace.sentence)"
    case .diverging(let pace, let margin):
      "diverging, \(pace.sentence)" + (margin.map { ": " + $0.sentence } ?? "")
    case .plateau(let norm): "on a plateau, ‖∇f‖ = \(FigureText.short(norm))"
    case .crawling(let length):
      "crawling, steps of \(FigureText.short(length))"
    case .saddle(let curvature):
      "at a saddle, curvature \(FigureText.short(curvature)) in one direction"
    case .maximum(let curvature): "at a maximum, curvature \(FigureText.short(curvature))"
    case .overflowed(let margin): "diverged" + (margin.map { ": " + $0.sentence } ?? "")
    case .undefined: "undefined where the next step leads"
    default: label
    }
  }
}
