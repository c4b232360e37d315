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
    #expect(rows[(title + 1)...].contains { $0.contains("The floor is at the middle") })
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
