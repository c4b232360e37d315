import Foundation
import Testing

/// Pictures as files, by the program itself.
@Suite struct RenderCommandTests {
  @Test func aFigureIsWrittenOnceAndNotReplacedUnasked() throws {
    let folder = NSTemporaryDirectory() + "descent-figure-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/figure.svg"
    let arguments = ["render", "--no-config", "--steps", "20", "--output", path, "gd", "adam"]

    let first = try DescentProcess(arguments)
    #expect(first.status == 0 && first.output.isEmpty && first.complaints.isEmpty)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.hasPrefix("<?xml") && written.hasSuffix("</svg>\n"))

    let second = try DescentProcess(arguments)
    #expect(second.status == 1)
    #expect(second.complains(of: "cannot write '\(path)': it exists; --force replaces it"))
    #expect(try DescentProcess(arguments + ["--force"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
  }

  @Test func aLimitOnTheSizeOfFilesIsAnErrorThatLeavesNothing() throws {
    let folder = NSTemporaryDirectory() + "descent-limit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    let complaints = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -f 1; exec \"$0\" render --no-config --steps 20 -o \"$1/figure.svg\" gd",
      try DescentProcess.executable().path, folder,
    ]
    process.standardError = complaints
    try process.run()
    let told = String(
      decoding: try complaints.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()

    #expect(process.terminationReason == .exit && process.terminationStatus == 1)
    #expect(told.contains("figure.svg': File too large"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func aStepIsWrittenAtTheBeatThatIsNamed() throws {
    let arguments = [
      "render", "--no-config", "--view", "explain", "--step", "3", "momentum:lr=0.2",
    ]
    let beats = try ["1", "3", "5", "99"].map {
      try DescentProcess(arguments + ["--beat", $0]).output
    }
    #expect(try DescentProcess(arguments).output == beats[0])
    #expect(beats[1].contains("▶ 3 the sum"))
    // One beyond the last is the last.
    #expect(beats[2].contains("▶ 5 the move") && beats[3] == beats[2])
  }

  @Test func withoutAFileThePictureIsText() throws {
    let result = try DescentProcess(
      ["render", "--no-config", "--size", "80x24", "--step", "5"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    #expect(result.output.contains("step 5 / 60") && !result.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["--output", "x.png"], "the name does not say what the file is to be"),
    (["--size", "9x9"], "a picture cannot be of the size '9x9'"),
    (["--beat", "0"], "a step has no beat '0'"),
    (["--size", "wide"], "a picture cannot be of the size 'wide'"),
  ])
  func whatCannotBeIsNamed(_ arguments: [String], _ reason: String) throws {
    let result = try DescentProcess(["render", "--no-config"] + arguments)
    #expect(result.status == 2)
    #expect(result.complains(of: reason) && result.complains(of: "Allowed: "))
  }
}
