import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// What titles and tables say of a run where there is little room.
@Suite struct RunLabelTests {
  private func text(_ workbench: Workbench) -> String {
    workbench.picture(120, 36).rows.joined(separator: "\n")
  }

  @Test func thatARateIsRecommendedGoesBeforeSettingsWithTheirDefaults() {
    let experiment = Experiment(
      "ravine", RunSpecification(Selection("gradient_descent")),
      RunSpecification(Selection("momentum")), RunSpecification(Selection("adam")))
    #expect(text(.paused(experiment)).contains("─ η 0.3 rec.  β₁ 0.9"))
  }

  @Test func aSettingOfOnesOwnGoesBeforeThatARateIsRecommended() {
    let adam = RunSpecification(Selection("adam", ["beta2": .number(0.99)]))
    let experiment = Experiment("ravine", adam, adam, adam)
    #expect(text(.paused(experiment)).contains("β₂ 0.99 "))
  }

  @Test func decaysOfOneKindAreToldApartByTheirSettings() {
    let runs = [0.8, 0.3].map { factor in
      RunSpecification(
        Selection("gradient_descent"), learningRate: .chosen(0.1),
        schedule: Selection("exponential_decay", ["decay_rate": .number(factor)]))
    }
    let text = text(.paused(Experiment("bowl", runs[0], runs[1])))
    #expect(text.contains("η 0.1  exponential_decay  r 0.8"))
    #expect(text.contains("η 0.1  exponential_decay  r 0.3"))
  }

  @Test func theLimitOfTheRateIsSaidOnce() {
    let experiment = Experiment("six_hump_camel")
    let text = text(.paused(experiment, at: experiment.steps))
    #expect(text.count(of: "η·λmax") == 1)
    #expect(text.count(of: "ηλ ") == 0)
    #expect(text.contains("λ₁ 7.84  λ₂ 16.1  κ 2.05"))
  }
}

extension String {
  /// How often a piece occurs.
  fileprivate func count(of piece: String) -> Int { ranges(of: piece).count }
}
