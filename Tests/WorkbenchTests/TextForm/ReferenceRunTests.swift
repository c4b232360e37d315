import Optimization
import Testing
import Workbench

/// Every name of a setting that the reference files use is accepted and means the same.
@Suite struct ReferenceRunTests {
  @Test func theTablesAreComplete() {
    #expect(ReferenceRun.all.count == 67)
    #expect(ReferenceSchedule.all.count == 39)
  }

  @Test(arguments: ReferenceRun.all)
  func aReferenceRunAsItIsTypedEndsWhereTheReferenceDoes(_ reference: ReferenceRun) throws {
    var arguments = ExperimentArguments()
    arguments.objective = reference.objective
    arguments.start = reference.start
    arguments.steps = reference.steps
    arguments.runs = [reference.run]
    let experiment = try Experiment(arguments)
    let run = try #require(experiment.runs.first)

    let end = try #require(Simulation(run, in: experiment).trajectory.points.last)

    for (found, expected) in zip([end.x, end.y], reference.end) {
      #expect(abs(found - expected) <= 1e-10 * max(1, abs(expected)))
    }
  }

  @Test(arguments: ReferenceSchedule.all)
  func aReferenceScheduleAsItIsTypedHasTheMultiplierOfTheReference(
    _ reference: ReferenceSchedule
  ) throws {
    let run = try RunSpecification(text: reference.run)

    let multiplier = run.scheduleItem.product(run.schedule.settings).multiplier(at: 100)

    #expect(abs(multiplier - reference.multiplier) <= 1e-12)
  }
}
