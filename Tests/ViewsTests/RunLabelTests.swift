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

  /// Three runs of descent that differ in their schedules only.
  private static let schedules = Experiment(
    objective: Selection("ravine"),
    runs: [
      Selection.constantRate, Selection("exponential_rate"), Selection("polynomial_power"),
    ].map {
      RunSpecification(
        Selection("gradient_descent"), learningRate: .chosen(0.4), schedule: $0)
    })

  @Test func decaysOfOneKindAreToldApartByTheirSettings() {
    let runs = [0.8, 0.3].map { factor in
      RunSpecification(
        Selection("gradient_descent"), learningRate: .chosen(0.1),
        schedule: Selection("exponential_decay", ["decay_rate": .number(factor)]))
    }
    let text = text(.paused(Experiment("bowl", runs[0], runs[1])))
    #expect(text.contains("all gd η 0.1 exponential"))
    #expect(text.contains("¹gd r 0.8 ─"))
    #expect(text.contains("²gd r 0.3 ─"))
  }

  @Test(arguments: [
    (80, 24, ["gd constant", "gd exp λ 0.1", "gd poly α 0.5"]),
    (200, 60, ["gd constant", "gd exponential λ 0.1", "gd polynomial α 0.5"]),
  ])
  func titlesAndTablesSayWhatDiffersAndTheHeaderWhatIsShared(
    _ width: Int, _ height: Int, _ labels: [String]
  ) {
    let rows = Workbench.paused(Self.schedules, at: 20).picture(width, height).rows

    #expect(rows[0].contains("all gd η 0.4"))
    let titles = ["gd constant", "gd exponential λ 0.1", "gd polynomial α 0.5"]
    for (number, (title, label)) in zip(["¹", "²", "³"], zip(titles, labels)) {
      #expect(rows.contains { $0.contains("\(number)\(title) ") }, "no title \(title)")
      #expect(rows.contains { $0.contains("\(number) \(label) ") }, "no line \(label)")
    }
  }

  @Test func theTableShowsTheRateInForceBesideTheRateBeforeItsSchedule() {
    // 0.4 e^(−0.1·20) = 0.0541
    let text = text(.paused(Self.schedules, at: 20))

    #expect(text.contains("η 0.4 → 0.0541"))
  }

  @Test func theRateInForceIsNamedAloneWhereTheLabelHasTheOther() {
    let runs = [0.1, 0.2].map {
      RunSpecification(
        Selection("gradient_descent"), learningRate: .chosen($0),
        schedule: Selection("exponential_rate"))
    }
    let text = text(.paused(Experiment("bowl", runs[0], runs[1]), at: 10))

    // 0.1 e⁻¹ and 0.2 e⁻¹
    #expect(text.contains("¹ gd η 0.1 ηₜ 0.0368"))
    #expect(text.contains("² gd η 0.2 ηₜ 0.0736"))
  }

  @Test func everyRateOfFourRunsIsSomewhereOnASmallScreen() {
    let names = ["gradient_descent", "momentum", "nesterov", "adam"]
    let rates = [0.012, 0.0034, 0.0056, 0.78]
    let runs = zip(names, rates).map {
      RunSpecification(Selection($0), learningRate: .chosen($1))
    }
    let text = Workbench.paused(Experiment(objective: Selection("beale"), runs: runs))
      .picture(80, 24).rows.joined(separator: "\n")

    for rate in ["0.012", "0.0034", "0.0056", "0.78"] { #expect(text.contains("η \(rate)")) }
  }

  @Test func aDefaultIsNamedWhereItTellsARunFromAnother() {
    let runs = [[:], ["epsilon": SettingValue.number(0.01)]].map {
      RunSpecification(Selection("adam", $0), learningRate: .chosen(0.1))
    }
    let text = text(.paused(Experiment("bowl", runs[0], runs[1])))

    #expect(text.contains("all adam η 0.1 β₁ 0.9"))
    #expect(text.contains("¹adam ε 1e-8 ") && text.contains("²adam ε 0.01 "))
  }

  @Test func aCopySaysOfWhichRunUntilItIsChanged() {
    let run = RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.1))
    let text = text(.paused(Experiment("bowl", run, run)))

    #expect(text.contains("all gd η 0.1 "))
    #expect(text.contains("¹gd ─") && text.contains("²gd copy of 1 ─"))
    let changed = self.text(.paused(Experiment("bowl", run, run), .changeRateFinely(by: 1)))
    #expect(changed.contains("¹gd η 0.11 ─") && changed.contains("²gd η 0.1 ─"))
  }

  @Test func theLimitOfTheRateIsSaidOnce() {
    let run = RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.01))
    let experiment = Experiment("six_hump_camel", run)
    let text = text(.paused(experiment, at: experiment.steps))
    #expect(text.count(of: "η·λmax") == 1)
    #expect(text.count(of: "η·λ ") == 0)
    #expect(text.contains("λ₁ 7.84  λ₂ 16.1  κ 2.05"))
  }

  @Test func theMarkOfARecommendedRateThatTheLabelSaysStandsAlone() {
    let gd = Selection("gradient_descent")
    let shown = text(
      .paused(
        Experiment(
          "ravine", RunSpecification(gd), RunSpecification(gd, learningRate: .chosen(0.1)))))
    #expect(shown.contains("¹gd η 0.4 ") && shown.contains("─ rec. ─"))
    #expect(shown.ranges(of: "─ rec. ─").count == 1)
  }
}

extension String {
  /// How often a piece occurs.
  fileprivate func count(of piece: String) -> Int { ranges(of: piece).count }
}
