import Optimization
import Testing
import Workbench

@Suite struct ForkTextTests {
  @Test(
    arguments: [
      "gd:lr=0.4@20+momentum:lr=0.6,beta=0.5",
      "gd:lr=0.4@1+gd:lr=0.2@30+adam:lr=1e+20,schedule=cosine",
      "adam:lr=0.1,schedule=piecewise_constant,schedule.boundaries=3/5@7+gd:lr=0.4",
    ])
  func aForkReadsBackAsItIsWritten(_ text: String) throws {
    #expect(try RunSpecification(text: text).text(in: .opening) == text)
  }

  @Test func aForkHasTheSettingsOfItsLastPartAndThePastOfTheOthers() throws {
    let run = try RunSpecification(text: "gd:lr=0.4@20+momentum")
    #expect(run.optimizer.name == "momentum")
    #expect(run.past == [Segment(try RunSpecification(text: "gd:lr=0.4"), end: 20)])
    #expect(run.forkStep == 20)
  }

  @Test(
    arguments: [
      "gd@", "gd@20", "gd@20+", "gd@+adam", "gd@0+adam", "gd@-3+adam", "gd@1.5+adam", "gd@x+adam",
      "gd@20+adam@20+gd", "gd@20+adam@5+gd", "gd@99999999+adam", "@20+gd", "gd@20+nothing",
      "gd+adam",
    ])
  func whatIsNoForkIsAProblemThatNamesTheArgument(_ text: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try RunSpecification(text: text) }
    #expect(problem?.argument == text)
  }
}
