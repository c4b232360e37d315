import Canvas
import Foundation
import Optimization
import Testing
import Workbench

@testable import Views

/// The tables of `Documentation/keys.md`; `DESCENT_RECORD=1 swift test --filter KeysPageTests` writes them
/// anew.
struct KeysPageTests {
  /// What the keys act on while a training is watched.
  private func training() throws -> Mode {
    let experiment = try TrainingExperiment(TrainingArguments()) { _ in BuiltInData.iris.data() }
    var session = Workbench()
    session.watch(experiment, on: .sequential)
    return session.keyMode
  }

  @Test func theTablesOfKeysAreThoseOfTheProgram() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "Documentation/keys.md")
    let heading = "| keys | what they do |\n|---|---|\n"
    let pieces = try String(contentsOf: file, encoding: .utf8).components(separatedBy: heading)
    let tables = pieces.dropFirst().map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    }
    let keys: [[Key]] = [
      [.character("e")], [.character("e"), .character("1")], [.control("o")], [.character("/")],
      [.character(":")], [.character("T")], [.character("p")], [.character("g")],
      [.character("L")], [.character("L"), .character("a")],
      [.character("X"), .character("X")],
    ]
    let modes =
      [.normal, .explaining] + keys.map { Workbench.paused().typing($0).keyMode }
      + [try training()]
    #expect(tables.count == modes.count)
    let wanted = modes.map { Bindings.hints(in: $0).map { "| \($0.keys) | \($0.help) |" } }
    guard ProcessInfo.processInfo.environment["DESCENT_RECORD"] == nil else {
      let written = zip(pieces.dropFirst(), zip(tables, wanted)).map { piece, lines in
        let rest = piece.split(separator: "\n", omittingEmptySubsequences: false)
          .dropFirst(lines.0.count)
        return (lines.1 + rest.map(String.init)).joined(separator: "\n")
      }
      try ([pieces[0]] + written).joined(separator: heading)
        .write(to: file, atomically: true, encoding: .utf8)
      return
    }
    for (table, bindings) in zip(tables, wanted) { #expect(table.map(String.init) == bindings) }
  }
}
