import Optimization
import Testing

@testable import Workbench

@Suite struct CSVExportTests {
  @Test func everyStepIsALineAndTheLastOneHasNoRate() {
    #expect(
      CSVExport().text(of: SquareRuns.halving) == """
        run,step,x,y,f,gradient_norm,learning_rate
        gd:lr=0.25,0,10,0,100,20,0.25
        gd:lr=0.25,1,5,0,25,10,0.25
        gd:lr=0.25,2,2.5,0,6.25,5,0.25
        gd:lr=0.25,3,1.25,0,1.5625,2.5,

        """)
  }

  @Test func runsFollowEachOtherUnderOneHeader() throws {
    var experiment = SquareRuns.experiment(rate: 0.25, steps: 1)
    experiment.runs.append(
      try RunSpecification(text: "gd:lr=0.25,schedule=step,schedule.step_size=1"))

    #expect(
      CSVExport().text(of: experiment) == """
        run,step,x,y,f,gradient_norm,learning_rate
        gd:lr=0.25,0,10,0,100,20,0.25
        gd:lr=0.25,1,5,0,25,10,
        "gd:lr=0.25,schedule=step,schedule.step_size=1",0,10,0,100,20,0.25
        "gd:lr=0.25,schedule=step,schedule.step_size=1",1,5,0,25,10,

        """)
  }

  @Test func aDivergedRunEndsAtItsLastFinitePoint() {
    let lines = CSVExport().text(of: SquareRuns.diverging).split(separator: "\n")

    #expect(lines.count == 1 + 9)
    #expect(lines.last?.hasPrefix("gd:lr=2,8,6.56") == true)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("\"", "\"\"\"\""),
  ])
  func aFieldIsQuotedWhereItMustBe(_ text: String, _ field: String) {
    #expect(CSVExport.field(text) == field)
  }
}
