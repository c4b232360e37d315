import Optimization
import Testing

@testable import Workbench

@Suite struct CSVExportTests {
  @Test func everyStepIsALineWithTheStatusOfItsRunAndTheLastOneHasNoRate() {
    #expect(
      CSVExport().text(of: SquareRuns.halving) == """
        run,step,x,y,f,gradient_norm,learning_rate,status
        gd:lr=0.25,0,10,,100,20,0.25,still moving
        gd:lr=0.25,1,5,,25,10,0.25,still moving
        gd:lr=0.25,2,2.5,,6.25,5,0.25,still moving
        gd:lr=0.25,3,1.25,,1.5625,2.5,,still moving

        """)
  }

  @Test func runsFollowEachOtherUnderOneHeader() throws {
    var experiment = SquareRuns.experiment(rate: 0.25, steps: 1)
    experiment.runs.append(
      try RunSpecification(text: "gd:lr=0.25,schedule=step,schedule.step_size=1"))

    #expect(
      CSVExport().text(of: experiment) == """
        run,step,x,y,f,gradient_norm,learning_rate,status
        gd:lr=0.25,0,10,,100,20,0.25,still moving
        gd:lr=0.25,1,5,,25,10,,still moving
        "gd:lr=0.25,schedule=step_decay,schedule.step_size=1",0,10,,100,20,0.25,still moving
        "gd:lr=0.25,schedule=step_decay,schedule.step_size=1",1,5,,25,10,,still moving

        """)
  }

  @Test func aDivergedRunEndsAtItsLastFinitePoint() {
    let lines = CSVExport().text(of: SquareRuns.diverging).split(separator: "\n")

    #expect(lines.count == 1 + 9)
    #expect(lines.last?.hasPrefix("gd:lr=2,8,6.56") == true)
    #expect(lines.last?.hasSuffix(",,diverged") == true)
  }

  @Test func aPointOfThePlaneHasBothCoordinates() throws {
    var experiment = Experiment(
      objective: Selection("sphere"), runs: [try RunSpecification(text: "gd:lr=0.5")])
    experiment.start = Point(3, 4)
    experiment.steps = 1
    let lines = CSVExport().text(of: experiment).split(separator: "\n")

    #expect(lines[1].hasPrefix("gd:lr=0.5,0,3,4,"))
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("\"", "\"\"\"\""),
  ])
  func aFieldIsQuotedWhereItMustBe(_ text: String, _ field: String) {
    #expect(CSVExport.field(text) == field)
  }
}
