import Foundation
import Testing

@testable import Workbench

@Suite struct WritingPageTests {
  private func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    return try String(
      contentsOf: root.appending(path: "Documentation/writing-lessons.md"), encoding: .utf8)
  }

  /// The forms of the page with their examples.
  private func rows() throws -> [(form: String, example: String)] {
    let lines = try page().split(separator: "\n")
    let table = lines.drop { $0 != "| claim | example |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
    return table.map { line in
      let cells = line.replacing("\\|", with: "¦").split(separator: "|").map {
        $0.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces).replacing("¦", with: "|")
      }
      return (cells[0].replacing("[of RUN]", with: "[of-RUN]"), cells[1])
    }
  }

  @Test func everyFormOfClaimIsOnThePage() throws {
    #expect(try rows().map(\.form) == ClaimForm.all.map(\.pattern))
  }

  @Test func everyExampleIsOfItsForm() throws {
    let two = try SceneCommand("descent --steps 5000 gd:lr=0.1 momentum:lr=0.1 adam adagrad")
    for (form, example) in try rows() {
      let known = try #require(ClaimForm.all.first { $0.pattern == form })
      let one = try SceneCommand("descent --steps 5000 gd:lr=0.1")
      let isRead = [two, one].contains { command in
        if case .success = known.read(example, of: command.experiment) { true } else { false }
      }
      #expect(isRead, "\(example)")
    }
  }

  @Test func theExampleOfAFileIsALessonWhoseClaimsAreTrue() throws {
    let parts = try page().components(separatedBy: "````\n")
    let check = LessonCheck(try Lesson(markdown: parts[1]))
    #expect(check.claimCount == 2 && check.failureCount == 0)
  }
}
