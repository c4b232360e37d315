import Testing

@testable import Workbench

@Suite struct LessonTemplateTests {
  @Test(arguments: [
    "descent", "descent --objective square --start=10 --steps 90 gd:lr=0.2 gd:lr=1.1 gd:lr=0.99",
    "descent --objective 'x^2 + 3 sin(y)^2' --view race --range 2,9 adam",
    "descent --objective rosenbrock --steps 2000 gd:lr=0.001 gd:lr=0.1",
    "descent --objective 'x^4*1e5' --start=7 --steps 3 gd:lr=1e-9",
  ])
  func aTemplateIsALessonWhoseClaimsAreTrue(_ text: String) throws {
    let command = try SceneCommand(text)
    let template = LessonTemplate(command.experiment, command.viewState)
    let lesson = try Lesson(markdown: template.text)
    #expect(lesson.scenes.map(\.command.text) == [command.text])
    let check = LessonCheck(lesson)
    #expect(check.claimCount == command.experiment.runs.count)
    #expect(check.failureCount == 0)
  }
}
