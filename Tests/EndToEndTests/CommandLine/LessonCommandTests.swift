import Foundation
import Testing

@Suite struct LessonCommandTests {
  @Test func theLessonsAreListedWithWhatOneLearns() throws {
    let process = try DescentProcess(["lesson"])

    #expect(process.status == 0)
    #expect(process.output.contains("learning-rate: "))
    #expect(process.output.contains("Afterwards: "))
  }

  @Test func theClaimsOfALessonAreToldWithTheNumbersFound() throws {
    let process = try DescentProcess(["lesson", "--check", "learning-rate"])

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(process.output.contains("true   at step 10 x of run 1 is 8.17: 8.17073\n"))
    #expect(process.output.hasSuffix(" claims, all true\n"))
  }

  @Test func aFalseClaimIsToldWithItsLineAndEndsInFailure() throws {
    let process = try check(claim: "at step 1 x is 7")

    #expect(process.status == 1)
    #expect(process.output.contains("FALSE  at step 1 x is 7: 6 (line 13)\n"))
    #expect(process.output.hasSuffix("1 claim, 1 false\n"))
    #expect(process.complaints == "descent: 1 claim is false\n")
  }

  @Test func aMistakeInAFileIsNamedWithFileAndLine() throws {
    let process = try check(claim: "gd wins")

    #expect(process.status == 2)
    #expect(process.complains(of: ".md, line 13: 'gd wins' is not a claim"))
  }

  @Test func everyMistakeInAFileIsNamed() throws {
    let process = try check(claim: "gd wins\n- adam loses")

    #expect(process.status == 2)
    #expect(process.complains(of: ".md, line 13: 'gd wins' is not a claim"))
    #expect(process.complains(of: ".md, line 14: 'adam loses' is not a claim"))
  }

  @Test(arguments: [
    (["lesson", "learning-rat"], "Did you mean 'learning-rate'?"),
    (["lesson", "/no/such.md"], "cannot read '/no/such.md': No such file or directory"),
  ])
  func aLessonThatIsNotThereIsToldSo(_ arguments: [String], _ words: String) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 2)
    #expect(process.complains(of: words))
  }

  /// Checks a file with one claim.
  private func check(claim: String) throws -> DescentProcess {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lesson-\(UUID().uuidString).md")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = """
      # A title

      - Level: beginner

      ## A scene

      Watch.

      ```descent
      descent --objective square --start=10 gd:lr=0.2
      ```

      - \(claim)
      """
    try Data(text.utf8).write(to: file)
    return try DescentProcess(["lesson", "--check", file.path])
  }
}
