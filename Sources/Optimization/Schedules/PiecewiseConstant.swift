/// A value for each stretch between boundaries.
///
/// There is one value more than boundaries, and boundaries rise.
struct PiecewiseConstant: Schedule {
  /// When a boundary takes effect.
  enum Switch: String, CaseIterable {
    /// In the step of its number, as in Optax.
    case atBoundary = "at_boundary"
    /// In the step after it, as in Keras.
    case afterBoundary = "after_boundary"
  }

  var boundaries = [20.0, 40]
  var values = [1, 0.5, 0.1]
  var switching = Switch.atBoundary

  func multiplier(at step: Int) -> Double {
    let step = Double(step)
    let passed =
      switch switching {
      case .atBoundary: boundaries.count { $0 <= step }
      case .afterBoundary: boundaries.count { $0 < step }
      }
    return passed < values.count ? values[passed] : values.last ?? 1
  }

  var conflict: SettingConflict? {
    .unsorted(boundaries, key: "boundaries")
      ?? .unequal("values", values.count, for: "boundaries", boundaries.count, plus: 1)
  }

  /// Leaves out what is too much at the end; what is missing goes on as it was.
  mutating func fit(to key: String) {
    if key == "values" {
      let rest = sequence(first: (boundaries.last ?? 0) + 20) { $0 + 20 }
      boundaries = Array((boundaries + rest.prefix(values.count)).prefix(max(1, values.count - 1)))
      guard values.count == 1 else { return }
    }
    let rest = Array(repeating: values.last ?? 1, count: boundaries.count)
    values = Array((values + rest).prefix(boundaries.count + 1))
  }
}

extension PiecewiseConstant {
  static let name = "piecewise_constant"
  static let aliases = ["piecewise"]
  static let title = "piecewise"
  static let summary = "a value for each stretch between boundaries"
  static let source =
    "Optax 0.2.8, piecewise_constant_schedule; Keras 3.15.1, PiecewiseConstantDecay"

  static var settings: [Setting<Self>] {
    [
      .numbers(
        "boundaries", \.boundaries, "boundaries", in: .nonnegative,
        "the steps where the value changes"),
      .numbers(
        "values", \.values, "values", in: .nonnegative,
        "the multiplier of each stretch, one more than boundaries"),
      .choice(
        "switch", \.switching, "switch",
        "whether a boundary takes effect in its own step or in the one after it"),
    ]
  }
}
