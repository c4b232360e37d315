import Optimization
import Testing
import Workbench

@Suite struct LandmarkJumpTests {
  /// Descent on x² from 10 at a rate.
  private func workbench(rate: Double, steps: Int = 40) -> Workbench {
    var experiment = Experiment(
      objective: Selection("square_1d"),
      runs: [RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate))])
    experiment.steps = steps
    return Workbench.computed(experiment)
  }

  @Test func aJumpStopsThePlayHeadAtTheLandmarkAndSaysWhatItIs() {
    // f = 100 · 0.25ᵏ is below 1e-3 from step 9 on.
    var workbench = workbench(rate: 0.25)
    workbench.send(.jump(to: .withinTolerance))
    #expect(workbench.playback.head == 9)
    #expect(!workbench.playback.isPlaying)
    #expect(workbench.notice == "f − f* < 0.001 from step 9")
  }

  @Test func theToleranceIsTheExperiments() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "square"
    arguments.tolerance = "1"
    arguments.runs = ["gd:lr=0.25"]
    var workbench = Workbench.computed(try Experiment(arguments))
    workbench.send(.jump(to: .withinTolerance))
    // 100 · 0.25⁴ = 0.39.
    #expect(workbench.playback.head == 4)
  }

  @Test func withoutSuchAStepThePlayHeadStaysAndTheReasonIsTold() {
    var workbench = workbench(rate: 0.25)
    workbench.send(.step(by: 5), .jump(to: .firstOvershoot))
    #expect(workbench.playback.head == 5)
    #expect(workbench.notice == "the loss of run 1 never rises")

    workbench = self.workbench(rate: 1)
    workbench.send(.jump(to: .withinTolerance))
    #expect(workbench.playback.head == 0)
    #expect(workbench.notice == "run 1 never reaches f − f* < 0.001")
  }

  @Test func aFunctionWithoutALowestValueHasNoToleranceToMeet() {
    var workbench = Workbench.computed(
      Experiment(
        objective: Selection("saddle"), runs: [RunSpecification(Selection("gradient_descent"))]))
    workbench.send(.jump(to: .withinTolerance))
    #expect(workbench.notice == "the lowest value of this function is not known")
  }

  @Test func theBestIsThatSoFarAndFromThereThatOfAll() {
    var experiment = Experiment(
      objective: Selection("square_1d"),
      runs: [
        RunSpecification(
          Selection("momentum", ["momentum": .number(0.9)]), learningRate: .chosen(0.19))
      ])
    experiment.steps = 60
    var workbench = Workbench.computed(experiment)
    let losses = workbench.simulations[0].trajectory.losses
    workbench.send(.step(by: 6))
    // The first swing passes the minimum between steps 2 and 3.
    workbench.send(.jump(to: .best))
    #expect(workbench.playback.head == 2)
    workbench.send(.jump(to: .best))
    #expect(losses[workbench.playback.head] == losses.min())
    #expect(workbench.playback.head > 2)
  }

  @Test func theFirstOvershootIsThatOfTheFocusedRun() {
    var workbench = workbench(rate: 1.5)
    workbench.send(.jump(to: .firstOvershoot))
    #expect(workbench.playback.head == 1)
    #expect(workbench.notice == "first overshoot: step 1 raised the loss")
  }

  @Test func withoutTheLoopThePlayHeadStopsAtTheEnd() {
    var workbench = workbench(rate: 0.25)
    workbench.send(.timePassed(seconds: 1e9))
    #expect(workbench.playback.head == 40)
    #expect(!workbench.playback.isPlaying && workbench.wakeInterval == nil)
    workbench.send(.togglePlay)
    #expect(workbench.playback.head == 0 && workbench.playback.isPlaying)
    workbench.send(.toggleLoop)
    #expect(workbench.notice == "loop on: play restarts at the end")
    workbench.send(.timePassed(seconds: 1e9), .timePassed(seconds: 1e9))
    #expect(workbench.playback.head == 0 && workbench.playback.isPlaying)
  }

  @Test func whileNothingMovesAChangeOfSpeedSaysHowFast() {
    var workbench = workbench(rate: 0.25)
    workbench.send(.changeSpeed(by: 1))
    // The header says it.
    #expect(workbench.notice == nil)
    workbench.send(.togglePlay, .changeSpeed(by: 1))
    #expect(workbench.notice == "speed: 30 steps/s")
    workbench.send(.changeSpeed(by: -99))
    #expect(workbench.notice == "speed: 0.5 steps/s")
    workbench.send(.changeSpeed(by: 99))
    #expect(workbench.notice == "speed: 1e5 steps/s")
    workbench.send(.togglePlay, .timePassed(seconds: 1e9), .changeSpeed(by: -1))
    #expect(workbench.notice == "speed: 10000 steps/s")
  }

  @Test func switchingTheLoopOffAtTheEndStopsThere() {
    var workbench = workbench(rate: 0.25)
    workbench.send(.toggleLoop, .timePassed(seconds: 1e9), .toggleLoop, .timePassed(seconds: 0.1))
    #expect(workbench.notice == "loop off: play stops at the end")
    #expect(workbench.playback.head == 40 && !workbench.playback.isPlaying)
  }
}
