import Optimization

/// The learning rates that rules are commonly begun with on networks.
///
/// In the plane a rate is looked for; on a network a search would cost as much as the training. These are the
/// defaults of Keras 3.15; where that lacks a rule, and for Lion and Adafactor, those of PyTorch 2.13 or of
/// the rule's authors.
enum UsualRates {
  /// The rate of a rule by its name in the catalog; nil where none is usual.
  static func rate(of optimizer: String) -> Double? {
    Catalog.optimizer(named: optimizer).flatMap { rates[$0.shortName] }
  }

  private static let rates: [String: Double] = [
    "gd": 0.01, "momentum": 0.01, "nesterov": 0.01, "adagrad": 0.001, "adadelta": 0.001,
    "rmsprop": 0.001, "adam": 0.001, "adamw": 0.001, "amsgrad": 0.001, "adamax": 0.001,
    "nadam": 0.001, "radam": 0.001, "adabelief": 0.001, "yogi": 0.01, "adan": 0.001,
    "adafactor": 0.01, "lion": 0.0001, "sign_sgd": 0.001, "signum": 0.001, "rprop": 0.01,
    "asgd": 0.01, "sam": 0.01, "lookahead": 0.001, "prodigy": 1, "dadapt_sgd": 1,
    "dadapt_adam": 1, "sf_sgd": 1, "sf_adamw": 0.0025, "polyak": 1, "backtracking": 1, "cg": 1,
    "lbfgs": 1,
  ]
}
