/// What happens to a gradient before any rule sees it, and to the point beside the rule's step.
///
///     clip          component: each into [−c, c];  norm: g · c/‖g‖ where ‖g‖ ≥ c
///     weight decay  coupled: g ← g + λθ;  decoupled: θ ← θ − ηλθ with the θ before the step;
///                   proximal: θ ← θ/(1 + ηλ) with the θ after the step
///                   scheduled: θ ← θ − mλθ, as decoupled, with the multiplier m of the schedule for η
///
/// Clipping comes before weight decay, as in PyTorch. With `clipEpsilon` above 0 the factor is
/// min(1, c/(‖g‖+ε)), which is PyTorch's form; 0 is the exact form of Optax and Keras.
/// Source: R. Pascanu, T. Mikolov, Y. Bengio, On the difficulty of training recurrent neural
/// networks, 2013; I. Loshchilov, F. Hutter, Decoupled weight decay regularization, 2019, whose
/// algorithm is the scheduled form; X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan, Adan: adaptive Nesterov
/// momentum algorithm, 2022 (proximal).
public struct GradientTransform: Hashable, Sendable {
  /// The ways to limit a gradient.
  public enum Clipping: String, CaseIterable, Sendable {
    /// Not at all.
    case none
    /// Each component by itself, into [−c, c].
    case value = "component"
    /// The length of the whole gradient, to c.
    case globalNorm = "norm"
  }

  /// Whether weight decay goes through the rule or beside it.
  public enum DecayMode: String, CaseIterable, Sendable {
    /// Added to the gradient: g ← g + λθ.
    case coupled
    /// Beside the step: θ ← θ − ηλθ.
    case decoupled
    /// After the step: θ ← θ/(1 + ηλ).
    case proximal
    /// Beside the step with the multiplier m of the schedule alone: θ ← θ − mλθ.
    case scheduled
  }

  /// Which part of a gradient is limited.
  public var clip = Clipping.none
  /// c, above 0, the most that a component or the norm may be.
  public var clipThreshold = 1.0
  /// ε, at least 0, what is added to the norm.
  public var clipEpsilon = 0.0
  /// λ, at least 0; 0 is no decay.
  public var weightDecay = 0.0
  /// How λ acts.
  public var weightDecayMode = DecayMode.coupled

  /// Makes a transform that leaves every gradient as it is.
  public init() {}

  /// Whether every gradient and every point stays as it is.
  var isIdle: Bool { clip == .none && weightDecay == 0 }

  /// Decay of θ itself beside the step; with a share of 0 none until a share is set.
  static func decoupled(_ share: Double = 0) -> GradientTransform { decay(.decoupled, share) }

  /// Decay of θ after the step; with a share of 0 none until a share is set.
  static func proximal(_ share: Double = 0) -> GradientTransform { decay(.proximal, share) }

  private static func decay(_ mode: DecayMode, _ share: Double) -> GradientTransform {
    var transform = GradientTransform()
    transform.weightDecay = share
    transform.weightDecayMode = mode
    return transform
  }

  /// The gradient a rule gets to see.
  func transformed<Vector: EuclideanVector>(
    _ gradient: Vector, at position: Vector
  ) -> Vector {
    let factor = clip == .globalNorm ? factor(forNorm: gradient.norm) : nil
    return transformed(gradient, at: position, factor: factor)
  }

  /// The same for some coordinates of many, with the factor that follows from the length of them all.
  @inline(__always)
  func transformed<Vector: ParameterVector>(
    _ gradient: Vector, at position: Vector, factor: Double?
  ) -> Vector {
    var transformed = gradient
    if clip == .value {
      transformed = gradient.clamped(from: -clipThreshold, to: clipThreshold)
    } else if let factor {
      transformed = factor * gradient
    }
    if weightDecay > 0, weightDecayMode == .coupled {
      transformed = transformed + weightDecay * position
    }
    return transformed
  }

  /// The part of the step beside the rule's, to be added after it.
  ///
  /// - Parameters:
  ///   - position: θ before the step.
  ///   - next: θ after the rule's step.
  ///   - rate: η of the step; the multiplier of the schedule for scheduled decay.
  /// - Returns: the difference to the point after both; zero with coupled decay or none.
  @inline(__always)
  func decay<Vector: ParameterVector>(
    of position: Vector, to next: Vector, rate: Double
  ) -> Vector {
    guard weightDecay > 0 else { return .zero }
    switch weightDecayMode {
    case .coupled: return .zero
    case .decoupled, .scheduled: return (-rate * weightDecay) * position
    case .proximal: return next / (1 + rate * weightDecay) - next
    }
  }

  /// What the decay beside a step is scaled by: η, or the factor on it alone.
  @inline(__always)
  func decayRate(at rate: Double, multiplier: @autoclosure () -> Double) -> Double {
    weightDecayMode == .scheduled ? multiplier() : rate
  }

  /// The same where the rate of the first step tells the factor.
  ///
  /// A first rate of 0, as a warm-up may have, tells nothing of it; then nothing is scaled.
  func decayRate(at rate: Double, first: Double) -> Double {
    decayRate(at: rate, multiplier: first > 0 ? rate / first : 1)
  }

  /// The gradient cut to the limit.
  func clipped(_ gradient: Point) -> Point {
    var clipping = self
    clipping.weightDecay = 0
    return clipping.transformed(gradient, at: .zero)
  }

  /// What a gradient of the given length is multiplied by; nil where it stays as it is.
  func factor(forNorm norm: Double) -> Double? {
    if clipEpsilon > 0 { return min(1, clipThreshold / (norm + clipEpsilon)) }
    return norm < clipThreshold ? nil : clipThreshold / norm
  }

  /// The settings any run has, whatever its rule.
  static var settings: [Setting<GradientTransform>] {
    [
      .choice(
        "clip", \.clip, "clip", formerly: ["value": "component", "global_norm": "norm"],
        "limits the gradient: each component, or its length"),
      .number(
        "clip.threshold", \.clipThreshold, "clip at", in: .positive, scale: .logarithmic,
        "the largest component or length that passes unchanged"),
      .number(
        "clip.epsilon", \.clipEpsilon, "length + ε", in: .nonnegative,
        "added to the length that norm divides by; 0 is exact"),
      .number(
        "weight_decay", \.weightDecay, "weight decay", in: .nonnegative, scale: .logarithmic,
        aliases: ["wd"], "pulls every coordinate towards 0"),
      .choice(
        "weight_decay_mode", \.weightDecayMode, "decay mode",
        "coupled: added to the gradient; the others shrink the point itself"),
    ]
  }
}
