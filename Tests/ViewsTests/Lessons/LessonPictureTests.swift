import Canvas
import Testing

@testable import Views
@testable import Workbench

@Suite struct LessonPictureTests {
  private func opened(_ name: String) throws -> Workbench {
    var workbench = Workbench.paused()
    workbench.act(LessonAction.open(name: name).action)
    return workbench
  }

  private func rows(_ workbench: Workbench, _ width: Int, _ height: Int) -> [String] {
    workbench.picture(width, height).rows
  }

  @Test func theCaptionHasRowsOfItsOwnBelowThePicture() throws {
    let workbench = try opened("trough")
    let rows = rows(workbench, 80, 24)
    let title = try #require(rows.firstIndex { $0.contains("1 of 4  A zigzag") })
    #expect(rows[title - 1].contains("╰"))
    #expect(rows[(title + 1)...].contains { $0.contains("The minimum is in the middle") })
    #expect(rows[(title + 1)...].contains { $0.contains("? The minimum is to the right.") })
    #expect(!rows.contains { $0.contains("→ Across.") })
    #expect(rows[23].contains("Space go on"))
  }

  @Test func theAnswerTakesThePlaceOfTheQuestionAndThePictureKeepsItsSize() throws {
    var workbench = try opened("trough")
    let before = rows(workbench, 80, 24)
    workbench.act(LessonAction.showNextPart.action)
    let after = rows(workbench, 80, 24)
    #expect(after.contains { $0.contains("→ Across.") })
    #expect(
      before.firstIndex { $0.contains("1 of 4") } == after.firstIndex { $0.contains("1 of 4") })
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func aTrainingLeavesTheCaptionItsRows(_ width: Int, _ height: Int) throws {
    var workbench = try opened("trained-momentum")
    workbench.computeEverything()
    let rows = rows(workbench, width, height)
    let title = try #require(rows.firstIndex { $0.contains("1 of 4  Plain descent") })
    #expect(rows[title - 1].contains("╰") && rows[1].contains("loss"))
    #expect(rows[(title + 1)...].contains { $0.contains("? A third is told right by chance.") })
    #expect(rows[height - 1].contains("Space go on"))
  }

  @Test func everySceneOfTheCourseIsWholeOnASmallScreen() throws {
    for known in BuiltInLesson.course {
      let lesson = try known.lesson()
      for scene in lesson.scenes {
        let texts = [scene.caption, scene.question?.question, scene.question?.answer]
        let lines = texts.compactMap(\.self)
          .map { $0.wrapped(indent: 0, hanging: 2, width: 78).split(separator: "\n").count }
        // Half of the 22 rows between header and footer, one of them for the heading.
        #expect(lines[0] + (lines.dropFirst().max() ?? 0) <= 10, "\(known.name): \(scene.title)")
      }
    }
  }

  @Test func whoeverLeftTheSceneSeesTheWayBack() throws {
    var workbench = try opened("trough")
    workbench.act(.step(by: 3))
    #expect(rows(workbench, 80, 24).contains { $0.contains("L back to the scene") })
  }

  @Test func whoeverPresentsSeesWhatComesNext() throws {
    var workbench = try opened("trough")
    let next = try #require(workbench.lesson?.nextScene)
    let line = "Next: \(next.title). "
    #expect(!rows(workbench, 80, 24).contains { $0.contains(line) })
    workbench.act(.look(.togglePresenter))
    #expect(rows(workbench, 80, 24)[22].contains(line))
    workbench.act(LessonAction.jump(to: 3).action)
    #expect(!rows(workbench, 80, 24).contains { $0.contains("Next:") })
  }

  @Test func inASceneThatLeavesSomeKeysTheOthersSayWhichTheyAre() throws {
    var workbench = Workbench.paused()
    workbench.play(
      try Lesson(
        markdown: """
          # Rates

          - Level: beginner

          ## Faster

          Find the rate at which it swings.

          > Keys: ] [ :

          ```descent
          descent --objective square --start=10 --steps 8 --step 0 gd:lr=0.1
          ```
          """))
    workbench.computeEverything()
    var screen = Screen()
    let size = Size(width: 120, height: 30)
    let footer = screen.frame(of: workbench, size, Capabilities(depth: .direct, glyphs: .braille))
      .rows[29]
    #expect(footer.contains("[ ]") && footer.contains("Space"))

    for key: Key in [.character("m"), .character("f"), Key(.right)] {
      let before = workbench.experiment
      workbench.act(try #require(screen.action(for: key, in: workbench)))
      #expect(workbench.experiment == before && workbench.playback.head == 0)
      #expect(workbench.notice == "in this scene only these keys act: ] [ :")
    }
    workbench.act(try #require(screen.action(for: .character("]"), in: workbench)))
    #expect(workbench.experiment.runs[0].learningRate.value != 0.1)
    // What was changed is left by the lesson's own keys, and the other keys still do nothing.
    #expect(screen.action(for: .character("m"), in: workbench) == LessonAction.nameKeys.action)
    #expect(screen.action(for: .character("q"), in: workbench) == .quit)
    // A list that one of the keys opened has its own keys.
    workbench.act(try #require(screen.action(for: .character(":"), in: workbench)))
    #expect(screen.action(for: .character("m"), in: workbench) != LessonAction.nameKeys.action)
  }

  @Test(arguments: [(80, 24), (120, 36), (40, 10), (24, 8)])
  func theListOfLessonsHasALineForEach(_ width: Int, _ height: Int) throws {
    var workbench = Workbench.paused()
    workbench.act(LessonAction.list.action)
    let text = rows(workbench, width, height).joined(separator: "\n")
    #expect(text.contains("One knob"))
    #expect(text.contains("1 of \(BuiltInLesson.course.count)"))
  }

  @Test func withoutALessonThePictureIsAsItWas() {
    let layout = ScreenLayout(Size(width: 80, height: 24), sidePanels: [])
    #expect(layout.caption.isEmpty && layout.main.bottom == layout.footer.y)
  }
}
