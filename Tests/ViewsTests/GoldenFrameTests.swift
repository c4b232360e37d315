import Canvas
import Foundation
import Optimization
import Testing
import Workbench

/// Whole pictures, glyphs and styles, against those kept in `Goldens`.
///
/// After a wanted change of the looks, `DESCENT_RECORD=1 swift test --filter GoldenFrameTests` writes
/// them anew; the difference is then read and reviewed like any other.
@Suite struct GoldenFrameTests {
  @Test(arguments: GoldenFrameTests.pictures)
  func aPictureLooksAsItWasRecorded(_ picture: Picture) throws {
    let size = picture.size
    let frame = picture.workbench.picture(size.width, size.height, picture.terminal)
    let found = FrameText(frame)
    guard ProcessInfo.processInfo.environment["DESCENT_RECORD"] == nil else {
      try found.text.write(to: Self.source(of: picture.name), atomically: true, encoding: .utf8)
      return
    }
    let url = try #require(
      Bundle.module.url(forResource: "Goldens/\(picture.name)", withExtension: "txt"),
      "there is no golden \(picture.name)")
    let recorded = FrameText(text: try String(contentsOf: url, encoding: .utf8))

    #expect(found.differences(from: recorded) == [])
  }

  @Test func everyRecordIsOfAPictureThatIsTested() throws {
    let folder = try #require(Bundle.module.url(forResource: "Goldens", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)

    #expect(files.sorted() == Self.pictures.map { $0.name + ".txt" }.sorted())
  }

  /// A picture worth keeping.
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let workbench: Workbench
    let size: Size
    let terminal: Capabilities

    init(
      _ name: String, _ workbench: Workbench, _ width: Int, _ height: Int, _ depth: ColorDepth,
      _ glyphs: GlyphSet
    ) {
      self.name = name
      self.workbench = workbench
      size = Size(width: width, height: height)
      terminal = Capabilities(depth: depth, glyphs: glyphs)
    }

    var testDescription: String { name }
  }

  static let pictures = [
    Picture("opening-80x24", .paused(at: 20), 80, 24, .direct, .braille),
    Picture("opening-120x36", .paused(at: 20), 120, 36, .indexed, .braille),
    Picture("opening-48x14", .paused(at: 20), 48, 14, .ansi, .quadrant),
    Picture("opening-24x8", .paused(at: 20), 24, 8, .monochrome, .ascii),
    Picture("card-10x3", .paused(at: 20), 10, 3, .direct, .braille),
    Picture(
      "curve-100x30",
      .paused(
        Experiment(
          "cosine_wave_1d", RunSpecification(Selection("gradient_descent")),
          RunSpecification(Selection("adam"), learningRate: .chosen(0.5))), at: 12),
      100, 30, .indexed, .braille),
    Picture(
      "expanded-100x24", .paused(at: 35, .focus(run: 1), .toggleExpanded), 100, 24, .ansi, .braille),
    Picture(
      "help-80x24", .paused(at: 20, .toggleHelp, .scroll(by: 3)), 80, 24, .monochrome, .braille),
    Picture(
      "typing-80x24",
      .paused(
        at: 20, .editing(.openFormula), .editing(.type(.insert("x^2 + 3sin(y)^2"))),
        .editing(.type(.insert(" + *y")))), 80, 24, .indexed, .braille),
    Picture(
      "nine-runs-200x60", .paused(.nineRuns(on: "himmelblau"), at: 30, .focus(run: 4)), 200, 60,
      .monochrome, .quadrant),
    Picture(
      "explain-80x24",
      .paused(at: 3, .focus(run: 1), .explain(.toggle), .explain(.beat(by: 2))), 80, 24, .direct,
      .braille),
    Picture(
      "explain-curve-100x30",
      .paused(
        Experiment("cosine_wave_1d", RunSpecification(Selection("adam"))), at: 3, .explain(.toggle),
        .explain(.beat(by: 7))), 100, 30, .indexed, .braille),
    Picture(
      "race-120x36",
      .paused(.nineRuns(on: "himmelblau"), at: 40, .focus(run: 1), .show(.race)), 120, 36,
      .indexed, .braille),
    Picture(
      "race-solo-80x24",
      .paused(
        .nineRuns(on: "cosine_wave_1d"), at: 20, .show(.race), .race(.toggleHidden), .focusNext,
        .race(.toggleSolo)), 80, 24, .ansi, .ascii),
    Picture(
      "charts-120x36",
      .paused(
        Experiment(
          "ravine", RunSpecification(Selection("gradient_descent")),
          RunSpecification(Selection("momentum"), learningRate: .chosen(1e9)),
          RunSpecification(Selection("adam"), schedule: Selection("cosine"))), at: 40,
        .show(.charts)), 120, 36, .indexed, .braille),
    Picture(
      "second-points-100x30",
      .paused(
        Experiment(
          "ravine", RunSpecification(Selection("asgd", ["lambd": .number(0.05)])),
          RunSpecification(Selection("lookahead"))), at: 30),
      100, 30, .direct, .braille),
    Picture(
      "last-row-light-100x30",
      .paused(
        .opening, at: 20, .look(.toggleLight), .look(.togglePresenter), .show(.race)), 100, 30,
      .indexed, .braille),
    Picture(
      "diverged-80x24",
      .paused(
        Experiment(
          "ravine", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.6)),
          RunSpecification(Selection("momentum"), learningRate: .chosen(1e9))), at: 60),
      80, 24, .indexed, .ascii),
  ]

  private static func source(of name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
  }
}
