import Testing

@testable import Workbench

@Suite struct CourseTests {
  @Test func everyLessonHasANameOfItsOwn() {
    let names = BuiltInLesson.course.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.contains(" ") && !$0.contains(".") && !$0.contains("/") })
  }

  @Test func theCourseNeverGoesBackToAnEasierLevel() throws {
    let levels = try BuiltInLesson.course.map { try $0.header().level }
    let places = levels.compactMap { LessonLevel.allCases.firstIndex(of: $0) }
    #expect(places == places.sorted())
  }

  @Test(arguments: BuiltInLesson.course.map(\.name))
  func everyClaimOfALessonIsTrue(_ name: String) throws {
    let lesson = try #require(BuiltInLesson.course.first { $0.name == name }).lesson()
    #expect(!lesson.header.goal.isEmpty)
    let scenes = LessonCheck(lesson).scenes
    for scene in scenes {
      #expect(!scene.claims.isEmpty, "\(scene.title)")
      for claim in scene.claims {
        #expect(claim.finding.holds, "\(claim.claim.text): \(claim.finding.found)")
      }
    }
    #expect(lesson.scenes.contains { $0.question != nil })
  }
}
