import Foundation
import Testing

@testable import Views

struct ReadmeTests {
  @Test func theTableOfKeysIsThatOfTheProgram() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").drop { !$0.hasPrefix("|---") }.dropFirst()
      .prefix { $0.hasPrefix("|") }
    #expect(rows.map(String.init) == Bindings.normal.map { "| \($0.keys) | \($0.help) |" })
  }
}
