import Foundation
import Testing

@Suite struct ManualCommandTests {
  @Test func thePageIsASCIIWithItsSections() throws {
    let process = try DescentProcess(["manual"])

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(process.output.utf8.allSatisfy { $0 < 0x80 })
    for section in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "FILES", "EXIT STATUS",
    ] {
      #expect(process.output.contains("\n.SH \"\(section)\"\n"))
    }
  }

  private static let groff = "/usr/bin/groff"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: groff)))
  func groffSetsItWithoutAWarning() throws {
    let page = Pipe()
    let output = Pipe()
    let complaints = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.groff)
    process.arguments = ["-man", "-Tutf8", "-ww", "-P-c"]
    process.standardInput = page
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    try page.fileHandleForWriting.write(
      contentsOf: Data(try DescentProcess(["manual"]).output.utf8))
    try page.fileHandleForWriting.close()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(try complaints.fileHandleForReading.readToEnd()?.isEmpty ?? true)
    process.waitUntilExit()

    #expect(process.terminationStatus == 0)
    // What the page must not lose: the signs of options, quotes and roofs that can be copied.
    let plain = text.replacing(/.\u{8}/, with: "")
    for words in ["--objective NAME[:KEY=VALUE,…]", "'x^2 + 3*sin(y)^2'", "--no-config"] {
      #expect(plain.contains(words), "\(words)")
    }
  }
}
