extension Catalog {
  /// The schedules of the learning rate, in the order the keys walk through them.
  public static let schedules: [MenuItem<any Schedule>] = [
    MenuItem(Constant.self) { $0 },
    MenuItem(StepDecay.self) { $0 },
    MenuItem(MultiStep.self) { $0 },
    MenuItem(PiecewiseConstant.self) { $0 },
    MenuItem(Exponential.self) { $0 },
    MenuItem(ExponentialRate.self) { $0 },
    MenuItem(ExponentialDecay.self) { $0 },
    MenuItem(PolynomialPower.self) { $0 },
    MenuItem(PolynomialDecay.self) { $0 },
    MenuItem(InverseTime.self) { $0 },
    MenuItem(InverseSquareRoot.self) { $0 },
    MenuItem(Linear.self) { $0 },
    MenuItem(Cosine.self) { $0 },
    MenuItem(CosineRestarts.self) { $0 },
    MenuItem(OneCycle.self) { $0 },
    MenuItem(Cyclic.self) { $0 },
    MenuItem(WarmUpStableDecay.self) { $0 },
    MenuItem(WarmUp.self) { $0 },
  ]

  /// The schedule of the given name or alias.
  public static func schedule(named name: String) -> MenuItem<any Schedule>? {
    schedules.first { $0.isNamed(name) }
  }

  /// The schedule a selection describes; nil where a name or key is unknown or a value not allowed.
  public static func schedule(_ selection: Selection) -> (any Schedule)? {
    guard isValid(selection) else { return nil }
    return schedule(named: selection.name)?.product(selection.settings)
  }

  /// Whether a selection names a schedule and sets nothing but what it allows.
  ///
  /// Looks at each setting once, however deep schedules are nested, and makes none of them.
  static func isValid(_ selection: Selection) -> Bool {
    guard let item = schedule(named: selection.name) else { return false }
    return selection.settings.allSatisfy { key, value in
      item.knobs.first { $0.key == key }?.domain.contains(value) ?? false
    }
  }
}
