import Foundation
import Testing
import Workbench

@testable import descent

/// Experiments in files.
@Suite struct ExperimentFileTests {
  private func inFile(_ text: String, _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "descent-\(UUID().uuidString).descent"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test(arguments: [
    ["gd:lr=0.4", "momentum:lr=0.6,beta=0.5"], ["--objective", "x*cos(0.15 pi x)", "gd", "adam"],
    ["--objective", "trough", "--start", "-5,-2", "--steps", "90", "--view", "race", "gd"],
  ])
  func whatIsWrittenIsReadAgain(_ arguments: [String]) throws {
    try inFile(ExperimentFile.text(arguments, keeping: nil)) { path in
      let words = try ExperimentFile.expanded(["render", path, "--step=3"])
      #expect(words.first == "render" && words.last == "--step=3")
      // An option and its value have become one word.
      let joined = words.dropFirst().dropLast().flatMap { word in
        word.hasPrefix("--")
          ? word.split(separator: "=", maxSplits: 1).map(String.init) : [word]
      }
      #expect(joined == arguments)
    }
  }

  @Test func remarksAndBlankLinesAreForTheReader() throws {
    try inFile("# the trough\n\n  --steps=9  \r\n# gd\ngd:lr=0.4\n") { path in
      let words = try ExperimentFile.expanded([path])
      #expect(words == ["--steps=9", "gd:lr=0.4"])
    }
  }

  @Test func aFileThatIsReplacedKeepsItsRemarks() {
    let text = ExperimentFile.text(["gd"], keeping: "# mine\n--steps=9\n# and this\ngd\n")
    #expect(text == "# mine\n# and this\ngd\n")
  }

  @Test func aFileToBeWrittenIsNotRead() throws {
    let words = ["render", "-o", "nowhere.descent", "gd"]
    let expanded = try ExperimentFile.expanded(words)
    #expect(expanded == words)
    #expect(throws: TextFileProblem.self) { try ExperimentFile.expanded(["nowhere.descent"]) }
  }
}
