import Foundation
import Testing

@testable import Views

struct KeysPageTests {
  @Test func theTablesOfKeysAreThoseOfTheProgram() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let page = try String(
      contentsOf: root.appending(path: "Documentation/keys.md"), encoding: .utf8)
    let tables = page.components(separatedBy: "| keys | what they do |\n|---|---|\n").dropFirst()
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty } }
    let modes = [
      Bindings.normal, Bindings.explaining, Bindings.sheet, Bindings.entry, Bindings.picking,
      Bindings.formula, Bindings.commanding, Bindings.placing, Bindings.panning,
    ]
    #expect(tables.count == modes.count)
    for (table, bindings) in zip(tables, modes) {
      #expect(table.map(String.init) == bindings.map { "| \($0.keys) | \($0.help) |" })
    }
  }
}
