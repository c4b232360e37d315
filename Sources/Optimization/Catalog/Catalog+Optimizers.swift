extension Catalog {
  /// The update rules, in the order the keys walk through them.
  public static let optimizers: [CatalogEntry<ConfiguredOptimizer>] = [
    optimizer(GradientDescent<Point>.self),
    optimizer(Momentum<Point>.self),
    optimizer(Nesterov<Point>.self),
    optimizer(AdaGrad<Point>.self),
    optimizer(AdaDelta<Point>.self),
    optimizer(RMSProp<Point>.self),
    optimizer(Rprop<Point>.self),
    optimizer(Adam<Point>.self),
    optimizer(AdamW<Point>.self),
    optimizer(AdaMax<Point>.self),
    optimizer(AMSGrad<Point>.self),
    optimizer(NAdam<Point>.self),
    optimizer(RAdam<Point>.self),
    optimizer(AdaBelief<Point>.self),
    optimizer(Yogi<Point>.self),
    optimizer(Adan<Point>.self),
    optimizer(Lion<Point>.self),
    optimizer(SignSGD<Point>.self),
    optimizer(Signum<Point>.self),
    optimizer(Adafactor<Point>.self),
    optimizer(Polyak<Point>.self),
    optimizer(Backtracking<Point>.self),
    optimizer(Newton.self),
    optimizer(ConjugateGradient.self),
    optimizer(LBFGS<Point>.self),
    optimizer(ASGD<Point>.self),
    optimizer(ScheduleFreeSGD<Point>.self),
    optimizer(ScheduleFreeAdamW<Point>.self),
    optimizer(Prodigy<Point>.self),
    optimizer(DAdaptationSGD<Point>.self),
    optimizer(DAdaptationAdam<Point>.self),
    optimizer(Sophia.self),
    optimizer(SAM<Point>.self),
    optimizer(Lookahead.self),
  ]

  /// The update rule of the given name or alias.
  public static func optimizer(named name: String) -> CatalogEntry<ConfiguredOptimizer>? {
    optimizers.first { $0.isNamed(name) }
  }

  /// The settings that every update rule has, whatever their defaults: clipping and weight decay.
  public static var sharedSettings: [SettingInfo] {
    (optimizers.first?.settings ?? []).filter { setting in
      optimizers.allSatisfy { item in
        item.settings.contains {
          $0.key == setting.key && $0.summary == setting.summary && $0.domain == setting.domain
        }
      }
    }
  }

  /// Erases a rule where its type is written, so that its whole run is compiled for it.
  private static func optimizer<Rule: Optimizer>(_ rule: Rule.Type) -> CatalogEntry<
    ConfiguredOptimizer
  >
  where Rule.Vector == Point {
    CatalogEntry(ConfiguredRule<Rule>.self) { ConfiguredOptimizer($0) }
  }
}
