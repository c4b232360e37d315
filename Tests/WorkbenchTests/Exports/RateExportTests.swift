import Optimization
import Testing

@testable import Workbench

/// Schedules by themselves, with rates that can be worked out by hand.
@Suite struct RateExportTests {
  /// A straight line from 2 to 0 in four steps.
  private let line: RateComparison = {
    var comparison = RateComparison([
      ScheduledRate(Selection("linear", ["steps": .number(4)]), learningRate: 2)
    ])
    comparison.steps = 4
    return comparison
  }()

  /// A rate that leaves the finite numbers in its third step.
  private let explosion: RateComparison = {
    var comparison = RateComparison([
      ScheduledRate(Selection("exponential", ["gamma": .number(1e300)]))
    ])
    comparison.steps = 3
    return comparison
  }()

  @Test func theTextIsATableWithBarsOnOneScale() {
    #expect(
      TextExport().text(of: line) == """
        learning rates of 4 steps

        1  linear:lr=2,steps=4
           a straight line from one multiplier to another
           step  multiplier    η
              0           1    2  ████████████████████████████████
              1        0.75  1.5  ████████████████████████
              2         0.5    1  ████████████████
              3        0.25  0.5  ████████

        """)
  }

  @Test func everyStepIsALineOfCSV() {
    #expect(
      CSVExport().text(of: line) == """
        schedule,step,multiplier,learning_rate
        "linear:lr=2,steps=4",0,1,2
        "linear:lr=2,steps=4",1,0.75,1.5
        "linear:lr=2,steps=4",2,0.5,1
        "linear:lr=2,steps=4",3,0.25,0.5

        """)
  }

  @Test func jsonHasTheMultipliersAndTheRates() {
    #expect(
      JSONExport().text(of: line) == """
        {"steps":4,"schedules":[{"schedule":"linear:lr=2,steps=4","learning_rate":2,\
        "multipliers":[1,0.75,0.5,0.25],"learning_rates":[2,1.5,1,0.5]}]}

        """)
  }

  @Test func aRateBeyondTheNumbersIsNone() {
    #expect(CSVExport().text(of: explosion).hasSuffix("exponential:gamma=1e+300,2,,\n"))
    #expect(JSONExport().text(of: explosion).contains("\"multipliers\":[1,1e+300,null]"))
    #expect(TextExport().text(of: explosion).contains("2           ∞       ∞  ████"))
  }

  @Test(arguments: [1, 2, 61, 5000])
  func everyFormatHasALineOrANumberForEveryStep(_ steps: Int) {
    var comparison = RateComparison(Catalog.schedules.map { ScheduledRate(Selection($0.name)) })
    comparison.steps = steps
    let lines = CSVExport().text(of: comparison).split(separator: "\n")

    #expect(lines.count == 1 + Catalog.schedules.count * steps)
    for export in Exports.all {
      let text = export.text(of: comparison)
      #expect(!text.contains("nan") && !text.contains("inf,") && text.hasSuffix("\n"))
    }
  }
}
