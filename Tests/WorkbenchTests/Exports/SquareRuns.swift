import Optimization

@testable import Workbench

/// Runs over x² that can be worked out by hand.
enum SquareRuns {
  /// Three steps from 10 at a rate of 1/4, each of which halves x.
  static let halving = experiment(rate: 0.25, steps: 3)

  /// A start and a rate at which every step triples |x|; the ninth makes x² larger than all numbers.
  ///
  /// 10¹⁵⁰ · 3⁸ = 6.561 · 10¹⁵³ and 10¹⁵⁰ · 3⁹ = 1.97 · 10¹⁵⁴, beyond √(1.8 · 10³⁰⁸) = 1.34 · 10¹⁵⁴.
  static let diverging: Experiment = {
    var experiment = Self.experiment(rate: 2, steps: 60)
    experiment.start = Point(1e150, 0)
    return experiment
  }()

  /// Runs of gradient descent at one rate.
  static func experiment(rate: Double, steps: Int) -> Experiment {
    var experiment = Experiment(
      objective: Selection("square_1d"),
      runs: [RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate))])
    experiment.steps = steps
    return experiment
  }
}
