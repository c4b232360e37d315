import Canvas
import Foundation
import Testing
import Workbench

@testable import descent

/// What becomes a file, and how.
@Suite struct RenderTests {
  @Test(arguments: [
    ("a.svg", RenderKind.figure), ("b/c.SVG", .figure), ("x.txt", .text), ("x.ans", .styledText),
    ("tape.cast", .recording),
  ])
  func theEndingOfANameSaysWhatTheFileIs(_ name: String, _ kind: RenderKind) {
    #expect(RenderKind(ofFile: name) == kind)
  }

  @Test(arguments: ["picture", "svg", "a.svg/b", "x.png", ""])
  func aNameWithoutAKnownEndingSaysNothing(_ name: String) {
    #expect(RenderKind(ofFile: name) == nil)
  }

  private func rendering(_ range: ClosedRange<Int>? = nil) -> Rendering {
    var viewState = ViewState()
    viewState.range = range
    return Rendering(.opening, viewState, DisplayChoices(), hasRange: range != nil)
  }

  @Test func aRecordingIsAHeaderAndEventsInTheOrderOfTime() throws {
    let lines = rendering(2...6).pieces(.recording, RenderKind.textSize)
    let values = try lines.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8), options: [])
    }
    let header = try #require(values.first as? [String: Any])
    #expect(header["version"] as? Int == 2 && header["width"] as? Int == 120)
    let events = values.dropFirst().compactMap { $0 as? [Any] }
    // Five steps and the end.
    #expect(events.count == 6)
    let times = events.compactMap { $0.first as? Double }
    #expect(times == times.sorted() && times.count == 6)
    #expect(events.allSatisfy { $0.count == 3 && $0[1] as? String == "o" })
  }

  @Test func textHasALineForEachRow() {
    let lines = rendering().pieces(.text, RenderKind.textSize)
    #expect(lines.count == 36)
    #expect(lines.allSatisfy { $0.hasSuffix("\n") && !$0.contains("\u{1B}") })
    #expect(rendering().pieces(.styledText, RenderKind.textSize).joined().contains("\u{1B}["))
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "descent-render-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func aTextOfBasinsHasTheNumbersOfTheMinima() throws {
    var viewState = ViewState()
    viewState.view = .basins
    let words = ["--objective", "himmelblau", "gd:lr=0.01"]
    let experiment = try Experiment(try ExperimentArguments(words: words, besides: []))
    let lines = Rendering(experiment, viewState, DisplayChoices(), hasRange: false)
      .text(Size(width: 80, height: 24), hasStyles: false).joined()
    // Each of the four minima is reached from about a quarter of the plane.
    for sign in "1234" { #expect(lines.count { $0 == sign } > 100) }
  }

  @Test func aFileThatIsThereIsNotReplacedUnasked() throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      var file = try TargetFile(path, replaces: false)
      try file.write("one")
      try file.keep()
      #expect(throws: TargetFileProblem.self) { try TargetFile(path, replaces: false) }
      var second = try TargetFile(path, replaces: true)
      try second.write("two")
      // Until it is whole the old one stays.
      #expect(try TextFile.text(of: path) == "one")
      try second.keep()
      #expect(try TextFile.text(of: path) == "two")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func aFileThatIsGivenUpLeavesNothing() throws {
    try inFolder { folder in
      var file = try TargetFile(folder + "/a.txt", replaces: false)
      try file.write("one")
      file.discard()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func aFolderThatIsNotThereIsNamedWithTheSystemsReason() throws {
    let path = NSTemporaryDirectory() + "no-such-folder/a.svg"
    let problem = #expect(throws: TargetFileProblem.self) { try TargetFile(path, replaces: false) }
    #expect(problem?.description.hasPrefix("cannot write '\(path)': ") == true)
  }
}
