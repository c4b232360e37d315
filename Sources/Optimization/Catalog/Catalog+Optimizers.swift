extension Catalog {
  /// The update rules, in the order the keys walk through them.
  public static let optimizers: [CatalogEntry<ConfiguredOptimizer>] = [
    rule(GradientDescent<Point>(), GradientDescent<Floats>(), GradientDescent<Doubles>()),
    rule(Momentum<Point>(), Momentum<Floats>(), Momentum<Doubles>()),
    rule(Nesterov<Point>(), Nesterov<Floats>(), Nesterov<Doubles>()),
    rule(AdaGrad<Point>(), AdaGrad<Floats>(), AdaGrad<Doubles>()),
    rule(AdaDelta<Point>(), AdaDelta<Floats>(), AdaDelta<Doubles>()),
    rule(RMSProp<Point>(), RMSProp<Floats>(), RMSProp<Doubles>()),
    rule(Rprop<Point>(), Rprop<Floats>(), Rprop<Doubles>()),
    rule(Adam<Point>(), Adam<Floats>(), Adam<Doubles>()),
    rule(AdamW<Point>(), AdamW<Floats>(), AdamW<Doubles>()),
    rule(AdaMax<Point>(), AdaMax<Floats>(), AdaMax<Doubles>()),
    rule(AMSGrad<Point>(), AMSGrad<Floats>(), AMSGrad<Doubles>()),
    rule(NAdam<Point>(), NAdam<Floats>(), NAdam<Doubles>()),
    rule(RAdam<Point>(), RAdam<Floats>(), RAdam<Doubles>()),
    rule(AdaBelief<Point>(), AdaBelief<Floats>(), AdaBelief<Doubles>()),
    rule(Yogi<Point>(), Yogi<Floats>(), Yogi<Doubles>()),
    rule(Adan<Point>(), Adan<Floats>(), Adan<Doubles>()),
    rule(Lion<Point>(), Lion<Floats>(), Lion<Doubles>()),
    rule(SignSGD<Point>(), SignSGD<Floats>(), SignSGD<Doubles>()),
    rule(Signum<Point>(), Signum<Floats>(), Signum<Doubles>()),
    rule(Adafactor<Point>(), Adafactor<Floats>(), Adafactor<Doubles>()),
    rule(Polyak<Point>(), Polyak<Floats>(), Polyak<Doubles>()),
    rule(Backtracking<Point>(), Backtracking<DenseFloats>(), Backtracking<DenseDoubles>()),
    rule(Newton()),
    rule(
      ConjugateGradient<Point>(), ConjugateGradient<DenseFloats>(),
      ConjugateGradient<DenseDoubles>()),
    rule(LBFGS<Point>(), LBFGS<DenseFloats>(), LBFGS<DenseDoubles>()),
    rule(ASGD<Point>(), ASGD<Floats>(), ASGD<Doubles>()),
    rule(ScheduleFreeSGD<Point>(), ScheduleFreeSGD<Floats>(), ScheduleFreeSGD<Doubles>()),
    rule(ScheduleFreeAdamW<Point>(), ScheduleFreeAdamW<Floats>(), ScheduleFreeAdamW<Doubles>()),
    rule(Prodigy<Point>(), Prodigy<Floats>(), Prodigy<Doubles>()),
    rule(DAdaptationSGD<Point>(), DAdaptationSGD<Floats>(), DAdaptationSGD<Doubles>()),
    rule(DAdaptationAdam<Point>(), DAdaptationAdam<Floats>(), DAdaptationAdam<Doubles>()),
    rule(Sophia()),
    rule(SAM<Point>(), SAM<DenseFloats>(), SAM<DenseDoubles>()),
    lookahead,
  ]

  /// The update rule of the given name or alias.
  public static func optimizer(named name: String) -> CatalogEntry<ConfiguredOptimizer>? {
    optimizers.first { $0.isNamed(name) }
  }

  /// The settings that every update rule has, whatever their defaults: clipping, weight decay, batches.
  package static var sharedSettings: [SettingInfo] {
    (optimizers.first?.settings ?? []).filter { setting in
      optimizers.allSatisfy { item in
        item.settings.contains {
          $0.key == setting.key && $0.summary == setting.summary && $0.domain == setting.domain
        }
      }
    }
  }

  /// Eight parameters of a network, and eight in double precision.
  private typealias Floats = SIMD8<Float>
  private typealias Doubles = SIMD8<Double>
  /// All parameters as one vector.
  private typealias DenseFloats = DenseVector<Float>
  private typealias DenseDoubles = DenseVector<Double>

  /// Erases a rule of the plane where its type is written, so that its whole run is compiled for it.
  private static func rule<Rule: Optimizer>(_: Rule) -> CatalogEntry<ConfiguredOptimizer>
  where Rule.Vector == Point {
    CatalogEntry(ConfiguredRule<Rule>.self) { ConfiguredOptimizer($0) }
  }

  /// The same for the plane, and for n parameters eight at a time.
  private static func rule<
    Rule: ElementwiseOptimizer, Single: ElementwiseOptimizer, Double: ElementwiseOptimizer
  >(_: Rule, _: Single, _: Double) -> CatalogEntry<ConfiguredOptimizer>
  where Rule.Vector == Point, Single.Vector == Floats, Double.Vector == Doubles {
    CatalogEntry(ConfiguredRule<Rule>.self) { configured in
      let settings = configured.rule.settings
      return ConfiguredOptimizer(configured) {
        ParameterStepper(Single(settings), configured.transform, at: $0, rate: $1)
      } _: {
        ParameterStepper(Double(settings), configured.transform, at: $0, rate: $1)
      }
    }
  }

  /// The same for the plane, and for n parameters as a whole.
  private static func rule<Rule: Optimizer, Single: Optimizer, Double: Optimizer>(
    _: Rule, _: Single, _: Double
  ) -> CatalogEntry<ConfiguredOptimizer>
  where Rule.Vector == Point, Single.Vector == DenseFloats, Double.Vector == DenseDoubles {
    CatalogEntry(ConfiguredRule<Rule>.self) { configured in
      let settings = configured.rule.settings
      return ConfiguredOptimizer(configured) {
        ParameterStepper(Single(settings), configured.transform, at: $0, rate: $1)
      } _: {
        ParameterStepper(Double(settings), configured.transform, at: $0, rate: $1)
      }
    }
  }

  /// Lookahead, over n parameters around what steps the inner rule there.
  private static var lookahead: CatalogEntry<ConfiguredOptimizer> {
    CatalogEntry(ConfiguredRule<Lookahead>.self) { configured in
      let rule = configured.rule
      return ConfiguredOptimizer(configured) { start, rate in
        inner(of: configured).stepper(from: start, rate: rate).map {
          ParameterStepper(rule, around: $0, at: start)
        }
      } _: { start, rate in
        inner(of: configured).stepper(from: start, rate: rate).map {
          ParameterStepper(rule, around: $0, at: start)
        }
      }
    }
  }

  /// The inner rule with the clipping and the weight decay of the outer one.
  private static func inner(of outer: ConfiguredRule<Lookahead>) -> ConfiguredOptimizer {
    let selection = outer.rule.inner.selection
    guard let entry = optimizer(named: selection.name) else {
      preconditionFailure("an inner rule is one of the catalog")
    }
    var settings = selection.settings
    for setting in GradientTransform.settings {
      settings[setting.key] = setting.read(outer.transform)
    }
    return entry.product(settings)
  }
}
