/// A curve through given points, held before the first and behind the last.
///
///     linear     v + (w − v) p
///     cosine     w + (v − w) (1 + cos πp)/2
///
/// between a point (s, v) and the next one (t, w), where p = (k − s)/(t − s).
struct Interpolation: Schedule {
  /// The curve between two points.
  enum Curve: String, CaseIterable {
    case linear
    /// Half a cosine wave, level at both points.
    case cosine
  }

  /// The steps of the points.
  var steps = [0.0, 20, 60]
  /// The multiplier at each of them.
  var values = [0.1, 1, 0.01]
  var curve = Curve.linear

  func multiplier(at step: Int) -> Double {
    let step = Double(step)
    // Where the lists do not fit each other, the shorter one decides.
    let count = min(steps.count, values.count)
    guard count > 0 else { return 1 }
    guard let next = steps.prefix(count).firstIndex(where: { step < $0 }) else {
      return values[count - 1]
    }
    guard next > 0 else { return values[0] }
    let share = (step - steps[next - 1]) / (steps[next] - steps[next - 1])
    let (value, target) = (values[next - 1], values[next])
    return switch curve {
    case .linear: value + (target - value) * share
    case .cosine: target + (value - target) * (0.5 * (1 + .cos(.pi * share)))
    }
  }

  var conflict: SettingConflict? {
    .unsorted(steps, key: "steps")
      ?? .unequal("values", values.count, for: "steps", steps.count, plus: 0)
  }

  /// Leaves out what is too much at the end; what is missing goes on as it was.
  mutating func fit(to key: String) {
    if key == "values" {
      let rest = sequence(first: (steps.last ?? 0) + 20) { $0 + 20 }
      steps = Array((steps + rest.prefix(values.count)).prefix(values.count))
    } else {
      let rest = Array(repeating: values.last ?? 1, count: steps.count)
      values = Array((values + rest).prefix(steps.count))
    }
  }
}

extension Interpolation {
  static let name = "interpolation"
  static let aliases = ["piecewise_linear", "interpolate"]
  static let summary = "a curve through points of your choice"
  static let source = "Optax 0.2.8, piecewise_interpolate_schedule; NumPy 2.4.6, interp"

  static var settings: [Setting<Self>] {
    [
      .numbers("steps", \.steps, "steps", in: .nonnegative, "the steps of the points"),
      .numbers("values", \.values, "values", in: .nonnegative, "the multiplier at each point"),
      .choice("curve", \.curve, "curve", "the curve between two points"),
    ]
  }
}
