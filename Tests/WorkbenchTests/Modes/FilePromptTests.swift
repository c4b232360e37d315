import Canvas
import Testing

@testable import Workbench

@Suite struct FilePromptTests {
  @Test func enterAsksForTheFileOfTheName() {
    var workbench = Workbench.paused()
    #expect(workbench.update(.file(.ask)) == [])
    #expect(workbench.mode.title == "writing a file")
    _ = workbench.update(.editing(.type(.clear)))
    _ = workbench.update(.editing(.type(.insert("a.txt"))))

    #expect(workbench.update(.confirm) == [.write("a.txt", replaces: false)])
    #expect(workbench.mode == .normal)
  }

  @Test func aFileThatExistsIsReplacedOnlyByItsOwnName() {
    var workbench = Workbench.paused()
    _ = workbench.update(.file(.askToReplace("a.txt")))
    var other = workbench
    _ = other.update(.editing(.type(.insert("b"))))

    #expect(workbench.update(.confirm) == [.write("a.txt", replaces: true)])
    #expect(other.update(.confirm) == [.write("a.txtb", replaces: false)])
  }

  @Test(arguments: ["y", "Y"] as [Unicode.Scalar]) func theQuestionIsAnsweredByTheKeyForYes(
    _ letter: Unicode.Scalar
  ) {
    var workbench = Workbench.paused()
    _ = workbench.update(.file(.askToReplace("a.txt")))
    let action = Bindings.action(for: .character(letter), in: workbench.keyMode)

    #expect(action.map { workbench.update($0) } == [.write("a.txt", replaces: true)])
  }

  @Test(arguments: ["n", "N"] as [Unicode.Scalar]) func theKeyForNoGoesOnWithTheName(
    _ letter: Unicode.Scalar
  ) throws {
    var workbench = Workbench.paused()
    _ = workbench.update(.file(.askToReplace("a.txt")))
    _ = workbench.update(
      try #require(Bindings.action(for: .character(letter), in: workbench.keyMode)))
    // The letters are text again.
    let typed = try #require(Bindings.action(for: .character("y"), in: workbench.keyMode))
    _ = workbench.update(typed)

    #expect(workbench.update(.confirm) == [.write("a.txty", replaces: false)])
  }

  @Test func withoutANameNothingIsWritten() {
    var workbench = Workbench.paused()
    _ = workbench.update(.file(.ask))
    _ = workbench.update(.editing(.type(.clear)))

    #expect(workbench.update(.confirm) == [])
    #expect(workbench.notice == "a file needs a name")
    #expect(workbench.update(.cancel) == [] && workbench.mode == .normal)
  }

  @Test func theCommandIsCopiedAtOnce() {
    var workbench = Workbench.paused()
    #expect(workbench.update(.file(.copyCommand)) == [.copyCommand])
  }
}
