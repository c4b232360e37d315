import Canvas
import Optimization
import Testing

@testable import Workbench

@Suite struct LearningTests {
  /// A session that watches some runs on the irises for 100 steps, everything computed.
  private func session(_ runs: [String], computes: Bool = true) throws -> Workbench {
    var arguments = TrainingArguments()
    arguments.runs = runs
    let experiment = try TrainingExperiment(arguments) { _ in BuiltInData.iris.data() }
    var session = Workbench()
    session.watch(experiment, on: .sequential)
    if computes { compute(&session) }
    return session
  }

  private func compute(_ session: inout Workbench) {
    var executor = StepwiseExecutor()
    while executor.follow(session.wanted) {
      executor.compute(while: { true })
      _ = session.update(.received(executor.takeAnswers()))
    }
  }

  private func press(_ key: Key, in session: inout Workbench) -> [Effect] {
    Bindings.action(for: key, in: session.mode).map { session.update($0) } ?? []
  }

  @Test func thePlayHeadFollowsWhatIsComputed() throws {
    var session = try session(["adam:lr=0.01"], computes: false)
    _ = session.update(.timePassed(seconds: 1))
    #expect(session.learning?.head == 0)
    compute(&session)
    // 100 steps in twelve seconds.
    _ = session.update(.timePassed(seconds: 6))
    #expect(session.learning?.head == 50)
    #expect(session.wakeInterval != nil)
    _ = session.update(.timePassed(seconds: 100))
    #expect(session.learning?.head == 100)
    #expect(session.wakeInterval == nil)
  }

  @Test func spacePausesAndArrowsGoBackAndForward() throws {
    var session = try session(["adam:lr=0.01"])
    _ = session.update(.timePassed(seconds: 6))
    _ = press(.character(" "), in: &session)
    _ = session.update(.timePassed(seconds: 6))
    #expect(session.learning?.head == 50)
    _ = press(Key(.left), in: &session)
    _ = press(Key(.left, .shift), in: &session)
    #expect(session.learning?.head == 39)
    _ = press(Key(.right), in: &session)
    #expect(session.learning?.head == 40)
    _ = press(Key(.home), in: &session)
    #expect(session.learning?.head == 0)
    _ = press(Key(.end), in: &session)
    #expect(session.learning?.head == 100)
  }

  @Test func anotherRateGoesOnFromThePlayHead() throws {
    var session = try session(["gd:lr=0.1", "adam:lr=0.01"])
    let before = try #require(session.learning?.survey.course(of: 1))
    _ = session.update(.timePassed(seconds: 6))
    _ = press(.character(" "), in: &session)
    _ = press(Key(.tab), in: &session)
    _ = press(.character("}"), in: &session)
    let run = try #require(session.learning?.experiment.runs[1])
    #expect(run.text == "adam:lr=0.01@50+adam:lr=0.02")
    #expect(session.notice == "run 2: η = 0.02 from step 50")
    #expect(session.wanted.contains { $0.base is TrainingRequest })
    compute(&session)
    let after = try #require(session.learning?.survey.course(of: 1))
    #expect(after.steps[..<50] == before.steps[..<50])
    #expect(after.steps[50].rate == 0.02)
    #expect(session.learning?.survey.course(of: 0)?.isComplete == true)
    // A second notch at the same step is no second change.
    _ = press(.character("}"), in: &session)
    #expect(session.learning?.experiment.runs[1].text == "adam:lr=0.01@50+adam:lr=0.05")
  }

  @Test func atTheStartARunHasTheRateAllAlong() throws {
    var session = try session(["gd:lr=0.1"])
    _ = press(Key(.home), in: &session)
    _ = press(.character("{"), in: &session)
    #expect(session.learning?.experiment.runs[0].text == "gd:lr=0.05")
  }

  /// What both runs share is shown while the other one is computed.
  @Test func aForkedRunKeepsWhatItSharesUntilItIsComputed() throws {
    var session = try session(["gd:lr=0.1"])
    _ = session.update(.timePassed(seconds: 6))
    _ = press(.character("]"), in: &session)
    let course = try #require(session.learning?.survey.course(of: 0))
    #expect(course.steps.count == 50)
    #expect(!course.isComplete)
    #expect(session.learning?.front == 50)
    #expect(course.marks.last.map { $0.step <= 50 } == true)
  }

  @Test func withReducedMotionTheNewestStepIsShownAtOnce() throws {
    var arguments = TrainingArguments()
    arguments.runs = ["gd:lr=0.1"]
    let experiment = try TrainingExperiment(arguments) { _ in BuiltInData.iris.data() }
    var session = Workbench(isMotionReduced: true)
    session.watch(experiment, on: .sequential)
    compute(&session)
    _ = session.update(.timePassed(seconds: 0.01))
    #expect(session.learning?.head == 100)
  }

  @Test func theListOfKeysLeavesTheTrainingAtWork() throws {
    var session = try session(["gd:lr=0.1"], computes: false)
    _ = press(.character("?"), in: &session)
    #expect(session.mode != .normal)
    compute(&session)
    _ = press(Key(.escape), in: &session)
    #expect(session.learning?.isComplete == true)
  }

  @Test func qLeavesAndEscapeDoesNot() throws {
    var session = try session(["gd:lr=0.1"])
    _ = press(Key(.escape), in: &session)
    #expect(session.learning != nil)
    #expect(press(.character("q"), in: &session) == [.quit])
  }

  @Test func theCommandTrainsTheSameAgain() throws {
    let session = try session(["adam:lr=0.01,beta2=0.99"])
    #expect(
      session.learning?.command
        == "descent train --watch --objective mlp --data iris --batch 16 --epochs 10 --seed 0 "
        + "adam:lr=0.01,beta2=0.99")
  }
}
