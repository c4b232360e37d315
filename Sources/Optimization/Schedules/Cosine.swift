/// Half a cosine wave from the full rate down to an end value.
///
///     end + (1 − end) (½ (1 + cos πk/T))^p
///
/// After T steps the end value holds (Optax, Keras), or the wave goes on and rises again (PyTorch).
struct Cosine: Schedule {
  /// What follows after the period.
  enum Continuation: String, CaseIterable {
    /// The end value.
    case hold
    /// The rest of the wave.
    case periodic
  }

  /// The number T of steps down to the end value.
  var period = 60
  /// The multiplier at the end of the period.
  var end = 0.0
  /// The exponent p.
  var exponent = 1.0
  var continuation = Continuation.hold

  func multiplier(at step: Int) -> Double {
    let step =
      switch continuation {
      case .hold: min(step, period)
      case .periodic: step
      }
    let height = 0.5 * (1 + .cos(.pi * Double(step) / Double(period)))
    return end + (1 - end) * .pow(height, exponent)
  }
}

extension Cosine {
  static let name = "cosine"
  static let aliases = ["cosine_annealing"]
  static let title = "cosine"
  static let abbreviation = "cos"
  static let summary = "half a cosine wave from the full rate down to an end value"
  static let source =
    "I. Loshchilov, F. Hutter, SGDR: Stochastic gradient descent with warm restarts, 2017"

  static var settings: [Setting<Self>] {
    [
      .integer("period", \.period, "T", in: 1...1_000_000_000, "the steps down to the end value"),
      .number("end", \.end, "end", in: .nonnegative, "the multiplier at the end of the period"),
      .number("exponent", \.exponent, "p", in: .positive, "the exponent of the half wave"),
      .choice("after", \.continuation, "after", "what follows after the period"),
    ]
  }
}
