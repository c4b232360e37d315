/// The three sequences of a schedule-free rule: the base z, its average x, and y between them.
///
///     γ = η · min(1, t / warm-up)        w = t^r · (max γ)^p        c = w / Σw
///     z ← z − γ u        x ← (1 − c) x + c z        y ← β x + (1 − β) z
///
/// y is the point of the run, where gradients are taken; x is the one to be used in the end. u is
/// the gradient, or what a rule makes of it.
/// Source: A. Defazio, X. Yang, H. Mehta, K. Mishchenko, A. Khaled, A. Cutkosky, The road less
/// scheduled, 2024.
struct AveragedIterates<Vector: ParameterVector>: Sendable {
  /// How the average weighs the steps.
  struct Weighting: Sendable {
    var warmUpSteps = 0
    var timePower = 0.0
    var ratePower = 2.0

    /// γ over η at a step, counted from 1.
    func warmUp(at step: Double) -> Double {
      step < Double(warmUpSteps) ? step / Double(warmUpSteps) : 1
    }

    /// The settings of a schedule-free rule, whatever it makes of the gradient.
    static var settings: [Setting<Self>] {
      [
        .integer(
          "warmup_steps", \.warmUpSteps, "warm-up", in: 0...Int.max,
          "the steps over which the rate grows to its full size"),
        .number(
          "r", \.timePower, "r", in: .nonnegative,
          "the power of the step number in the weights of the average"),
        .number(
          "weight_lr_power", \.ratePower, "p", in: .nonnegative,
          "the power of the largest rate so far in the weights of the average"),
      ]
    }
  }

  /// What all coordinates of one step share.
  struct Step: Sendable {
    private(set) var count = 0.0
    /// c.
    private(set) var share = 0.0
    /// γ.
    private(set) var rate = 0.0
    private var largestRate = 0.0
    private var weightSum = 0.0

    init() {}

    /// Begins the next step.
    mutating func advance(rate: Double, _ weighting: Weighting) {
      count += 1
      self.rate = rate * weighting.warmUp(at: count)
      largestRate = max(largestRate, self.rate)
      let weight =
        Double.pow(count, weighting.timePower) * Double.pow(largestRate, weighting.ratePower)
      weightSum += weight
      // A rate that has been 0 throughout weighs nothing, and nothing has moved.
      share = weightSum > 0 ? weight / weightSum : 0
    }
  }

  private(set) var base: Vector
  private(set) var average: Vector

  init(at start: Vector) {
    base = start
    average = start
  }

  /// Makes a step of the base, and moves y, which stands at `position`, between it and its average.
  @inline(__always)
  mutating func move(
    _ position: inout Vector, along direction: Vector, interpolation: Double, _ step: Step
  ) {
    base = base - step.rate * direction
    average = (1 - step.share) * average + step.share * base
    position = position + shift(from: position, interpolation: interpolation)
  }

  /// The way from y to its next place.
  @inline(__always)
  func shift(from position: Vector, interpolation: Double) -> Vector {
    (interpolation * average + (1 - interpolation) * base) - position
  }

  /// Moves all three as if the last step of the base had been longer by the given shift.
  @inline(__always)
  mutating func decay(
    _ position: inout Vector, by shift: Vector, interpolation: Double, _ step: Step
  ) {
    base = base + shift
    average = average + step.share * shift
    position = position + (interpolation * step.share + (1 - interpolation)) * shift
  }

  /// The beats of both sequences and of the point between them.
  ///
  /// - Parameters:
  ///   - position: y before the step.
  ///   - direction: u, by its symbol and value.
  ///   - before: the sequences before the step.
  ///   - step: γ and c of the step.
  ///   - interpolation: β, by its symbol and value.
  ///   - next: y after the step.
  /// - Returns: three beats, the last of which leads to `next`.
  func beats(
    from position: Vector, along direction: (symbol: String, value: Vector), before: Self,
    _ step: Step,
    interpolation: (symbol: String, value: Double), to next: Vector
  ) -> [Beat<Vector>] {
    let (beta, value) = interpolation
    return [
      Beat(
        "the base moves", "z ← z − γ \(direction.symbol)",
        "γ = \(NumberText.figure(step.rate, significantDigits: 4)) moves the base, which runs ahead",
        [
          .number("γ", step.rate), .gradient(direction.symbol, direction.value, isQuiet: true),
          .gradient("−γ \(direction.symbol)", -(step.rate * direction.value), in: .place),
          .plain("z", base, .memory),
        ]),
      Beat(
        "the average follows", "x ← (1 − c) x + c z",
        "a weight of c = \(NumberText.figure(step.share, significantDigits: 4)) for the new base, 1/t where γ is constant",
        [
          .number("c", step.share), .plain("x before", before.average, .memory),
          .plain("x", average, .memory),
        ]),
      Beat(
        "between the two", "y ← \(beta) x + (1 − \(beta)) z",
        "\(beta) = \(NumberText.figure(value, significantDigits: 4)) of the average: the next gradient is taken there",
        [
          .plain("z", base, .memory), .plain("x", average, .memory),
          .step("Δ", shift(from: position, interpolation: value)),
        ], landing: .ghost(next)),
    ]
  }
}
