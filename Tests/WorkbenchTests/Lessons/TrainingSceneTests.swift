import Canvas
import Testing

@testable import Workbench

/// Scenes of lessons that train a network.
@Suite struct TrainingSceneTests {
  private func markdown(_ command: String, _ lines: String) -> String {
    """
    # A training

    - Level: beginner

    ## First

    It learns.

    > Question: What does it learn?
    > Answer: Flowers.

    ```descent
    \(command)
    ```

    \(lines)

    ## Second

    It learns faster.

    ```descent
    descent train --objective mlp:layers=none --epochs 2 gd:lr=0.1 momentum:lr=0.1
    ```

    - after epoch 2 the loss of gd is below 2
    """
  }

  private let command = "descent train --watch --objective mlp:layers=none --epochs 2 gd:lr=0.1"

  private func mistake(_ command: String, _ lines: String) -> String? {
    do throws(LessonProblems) {
      _ = try Lesson(markdown: markdown(command, lines))
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func aTrainingIsReadAndItsClaimsAreChecked() throws {
    let lines = "- after epoch 1 the accuracy is above 0\n- after epoch 2 the loss is below 0.001"
    let lesson = try Lesson(markdown: markdown(command, lines))
    #expect(lesson.scenes[0].command.training?.steps == 20)
    #expect(
      lesson.scenes[0].command.text
        == "descent train --watch --objective mlp:layers=none --data iris --batch 16 --epochs 2 "
        + "--seed 0 gd:lr=0.1")
    let check = LessonCheck(lesson)
    #expect(check.scenes[0].claims.map(\.finding.holds) == [true, false])
    var survey = TrainingSurvey(of: try #require(lesson.scenes[0].command.training))
    survey.computeEverything()
    let loss = try #require(survey.course(of: 0)?.marks.last?.training?.loss)
    #expect(check.scenes[0].claims[1].finding.found == ClaimFinding.text(of: loss))
    #expect(check.scenes[1].claims[0].finding.holds)
  }

  @Test func anEpochBeyondTheEndIsNotClaimed() throws {
    let lesson = try Lesson(markdown: markdown(command, "- after epoch 3 the loss is below 9"))
    let finding = LessonCheck(lesson).scenes[0].claims[0].finding
    #expect(!finding.holds && finding.found.contains("does not come to the end of epoch 3"))
  }

  @Test func statementsOfTheOtherKindAreMistakes() {
    #expect(mistake(command, "- at step 3 f is 0.1")?.contains("is not a claim") == true)
    #expect(
      mistake("descent --steps 9 gd:lr=0.1", "- after epoch 3 the loss is below 9")?
        .contains("is not a claim") == true)
  }

  @Test func whatOnlyAFileHasAndWhatNoTrainingHasIsAMistakeWithItsLine() {
    let problem = mistake("descent train --data mine.csv gd:lr=0.1", "")
    #expect(problem?.contains("line 13") == true && problem?.contains("mine.csv") == true)
    #expect(mistake("descent train --start=1,2 gd:lr=0.1", "")?.contains("--start") == true)
    #expect(mistake("descent train --epochs", "")?.contains("has no value") == true)
    #expect(mistake(command, "> Keys: ]")?.contains("a training keeps all of its keys") == true)
  }

  private func press(_ key: Key, _ session: inout Workbench) throws {
    _ = session.update(try #require(Bindings.action(for: key, in: session.keyMode)))
    session.computeEverything()
  }

  @Test func aTrainingStandsUntilItsQuestionIsAnswered() throws {
    var session = Workbench.paused()
    session.play(try Lesson(markdown: markdown(command, "")))
    session.computeEverything()
    #expect(session.isFollowingLesson)
    _ = session.update(.timePassed(seconds: 30))
    let asked = try #require(session.learning)
    #expect(asked.head == 0 && !asked.isPlaying && asked.isComplete && asked.hidesFuture)
    // What was computed meanwhile is not computed again.
    _ = session.update(LessonAction.showNextPart.action)
    let shown = try #require(session.learning)
    #expect(shown.isComplete && shown.isPlaying && !shown.hidesFuture)
    _ = session.update(.timePassed(seconds: 30))
    #expect(session.learning?.head == 20 && session.isFollowingLesson)
    try press(.character(" "), &session)
    #expect(session.lesson?.index == 1)
    #expect(session.learning?.experiment.runs.count == 2)
    try press(.character("]"), &session)
    #expect(!session.isFollowingLesson)
    try press(.character("L"), &session)
    #expect(session.isFollowingLesson && session.lesson?.index == 1)
    try press(Key(.backspace), &session)
    #expect(session.lesson?.index == 0 && session.lesson?.stage == .asking)
    try press(Key(.escape), &session)
    #expect(session.lesson == nil && session.learning == nil)
  }

  @Test func aLessonThatGoesOnByItselfDoesSoInATraining() throws {
    var session = Workbench.paused()
    session.play(try Lesson(markdown: markdown(command, "")), isAutomatic: true)
    session.computeEverything()
    for index in [0, 0, 1, 0] {
      #expect(session.lesson?.index == index && session.isFollowingLesson)
      _ = session.update(.timePassed(seconds: 60))
      session.computeEverything()
    }
  }
}
