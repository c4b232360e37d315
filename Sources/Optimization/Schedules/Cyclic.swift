/// A triangle wave between a low multiplier and the full rate.
///
///     base + (1 − base) h s        h from 0 up to 1 and down again in each cycle
///
/// The scale s is 1, halves from cycle to cycle (triangular2), or is γᵏ (exp_range). With
/// `movesMomentum` the momentum of the rule is high − (high − low) h s, against the rate.
struct Cyclic: Schedule {
  /// How the height of the triangles changes.
  enum Mode: String, CaseIterable {
    case triangular
    /// Half as high in each cycle as in the one before.
    case halving = "triangular2"
    /// By a factor in each step.
    case exponential = "exp_range"
  }

  /// The multiplier between two triangles.
  var base = 0.1
  /// The number of steps from the base up to the top.
  var stepsUp = 10
  /// The number of steps from the top down to the base.
  var stepsDown = 10
  var mode = Mode.triangular
  /// The factor γ of each step with the mode exp_range.
  var gamma = 0.99
  /// Whether the momentum moves against the rate.
  var movesMomentum = false
  /// The momentum at the top, and between two triangles.
  var lowestMomentum = 0.8
  var highestMomentum = 0.9

  func multiplier(at step: Int) -> Double { base + (1 - base) * height(at: step) }

  func momentum(at step: Int) -> Double? {
    guard movesMomentum else { return nil }
    return highestMomentum - (highestMomentum - lowestMomentum) * height(at: step)
  }

  /// The height of the triangles at a step, 1 at the top of the first.
  private func height(at step: Int) -> Double {
    let (cycle, place) = step.quotientAndRemainder(dividingBy: stepsUp + stepsDown)
    let height =
      place <= stepsUp
      ? Double(place) / Double(stepsUp)
      : Double(stepsUp + stepsDown - place) / Double(stepsDown)
    let scale: Double =
      switch mode {
      case .triangular: 1
      case .halving: .pow(0.5, Double(cycle))
      case .exponential: .pow(gamma, Double(step))
      }
    return height * scale
  }
}

extension Cyclic {
  static let name = "cyclic"
  static let aliases = ["triangular", "clr"]
  static let title = "cyclic"
  static let summary = "a triangle wave between a low multiplier and the full rate"
  static let source =
    "L. N. Smith, Cyclical learning rates for training neural networks, 2017; PyTorch 2.13.0, "
    + "CyclicLR"

  static var settings: [Setting<Self>] {
    [
      .number("base", \.base, "base", in: .nonnegative, "the multiplier between two triangles"),
      .integer("steps_up", \.stepsUp, "up", in: 1...1_000_000_000, "the steps up to the top"),
      .integer(
        "steps_down", \.stepsDown, "down", in: 1...1_000_000_000, "the steps down to the base"),
      .choice("mode", \.mode, "mode", "how the height of the triangles changes"),
      .number(
        "gamma", \.gamma, "γ", in: .unit, "the factor of each step; only with mode=exp_range"),
    ] + Setting.momentumCycle(\.movesMomentum, \.lowestMomentum, \.highestMomentum)
  }
}
