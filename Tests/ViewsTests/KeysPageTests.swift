import Canvas
import Foundation
import Testing
import Workbench

@testable import Views

struct KeysPageTests {
  @Test func theTablesOfKeysAreThoseOfTheProgram() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let page = try String(
      contentsOf: root.appending(path: "Documentation/keys.md"), encoding: .utf8)
    let tables = page.components(separatedBy: "| keys | what they do |\n|---|---|\n").dropFirst()
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty } }
    let keys: [[Key]] = [
      [.character("e")], [.character("e"), .character("1")], [.control("o")], [.character("/")],
      [.character(":")], [.character("p")], [.character("g")],
      [.character("L")], [.character("L"), .character("a")],
    ]
    let modes = [.normal, .explaining] + keys.map { Workbench.paused().typing($0).keyMode }
    #expect(tables.count == modes.count)
    for (table, bindings) in zip(tables, modes.map(Bindings.hints)) {
      #expect(table.map(String.init) == bindings.map { "| \($0.keys) | \($0.help) |" })
    }
  }
}
