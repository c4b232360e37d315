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
    (["--size", "wide"], "a picture cannot be of the size 'wide'"),
  ])
  func whatCannotBeIsNamed(_ arguments: [String], _ reason: String) throws {
    let result = try DescentProcess(["render", "--no-config"] + arguments)
    #expect(result.status == 2)
    #expect(result.complains(of: reason) && result.complains(of: "Allowed: "))
  }
}
