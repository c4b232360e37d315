import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct LooksTests {
  @Test func theLightGroundReachesEveryCellOfThePanels() {
    let dark = Palette(direct).style(.panel).background
    let light = Workbench.paused(.opening, at: 20, .look(.toggleLight), .show(.charts))
    let backgrounds = Set(light.picture(120, 36).cells.map(\.style.background))

    #expect(!backgrounds.contains(dark))
    #expect(backgrounds.contains(Palette(direct, theme: .light).style(.panel).background))
  }

  @Test func valuesInsideMapsAreWrittenAlikeOnBothGrounds() throws {
    func values(_ workbench: Workbench) throws -> [Style] {
      var screen = Screen()
      let frame = screen.frame(of: workbench, Size(width: 120, height: 36), direct)
      let plane = screen.targets.compactMap { target -> Plane? in
        if case .map(_, let plane) = target.target { plane } else { nil }
      }.first
      let area = try #require(plane).area
      return (area.y..<area.bottom).compactMap { y in
        let cell = frame[area.x + 1, y]
        return ("0"..."9").contains(cell.glyph) ? cell.style : nil
      }
    }
    let dark = try values(.paused(.opening, at: 20))
    #expect(dark.count >= 3)
    #expect(try values(.paused(.opening, at: 20, .look(.toggleLight))) == dark)
  }

  @Test func inSixteenColoursTheHeaderIsOfOneColour() {
    let terminal = Capabilities(depth: .ansi, glyphs: .braille)
    let header = Workbench.paused(.opening, at: 20).picture(120, 36, terminal).row(0)
    #expect(Set(header.map(\.style.foreground)).count == 1)
    #expect(Set(header.map(\.style.background)).count == 1)
  }

  @Test func theMapItselfIsTheSameOnBothGrounds() {
    let dark = Workbench.paused(.opening, at: 20, .show(.race)).picture(120, 36)
    let light = Workbench.paused(.opening, at: 20, .look(.toggleLight), .show(.race))
      .picture(120, 36)
    // Clear of the border and of the legend with its numbers.
    for y in 5..<20 {
      for x in 10..<60 { #expect(dark[x, y] == light[x, y]) }
    }
  }

  @Test func fromTheLastRowStrokesAreThickerAndDigitsFewer() {
    for view in ViewKind.allCases {
      let plain = Workbench.paused(.opening, at: 40, .show(view)).picture(120, 36)
      let large = Workbench.paused(.opening, at: 40, .show(view), .look(.togglePresenter))
        .picture(120, 36)

      // There are fewer charts, so their dots do not tell, and arrows have one width.
      if view == .compare || view == .race { #expect(dots(large) > dots(plain), "\(view)") }
      #expect(digits(large) < digits(plain), "\(view)")
    }
  }

  @Test func fromTheLastRowThereIsNoChartOfTheRate() {
    let rows = Workbench.paused(.opening, at: 40, .look(.togglePresenter)).picture(120, 36).rows

    #expect(!rows.contains { $0.contains("─ rate ─") })
    #expect(rows.contains { $0.contains("─ loss ─") })
  }

  @Test func theExpandedPanelHasAxesAndALegendOfItsLevels() {
    let rows = Workbench.paused(.opening, at: 20, .toggleExpanded).picture(140, 40).rows
    let plain = Workbench.paused(.opening, at: 20).picture(140, 40).rows

    func count(_ sign: Character, _ rows: [String]) -> Int { rows.count { $0.contains(sign) } }
    #expect(count("└", rows) == count("└", plain) + 1)
    #expect(count("┤", rows) > count("┤", plain))
  }

  @Test func withTwoRowsARunTheTableSaysHowGoodItIsAndWhatBecameOfIt() {
    let workbench = Workbench.paused(.opening, at: 60)
    var picture = Picture(Frame(Size(width: 40, height: 6)))
    let scene = Scene(workbench, Palette(direct), StepCurves(workbench))
    RunsPanel().draw(scene, in: Rect(Size(width: 40, height: 6)), on: &picture)
    let rows = picture.frame.rows

    #expect(rows[1].contains("●¹ gd") && rows[1].contains("f "))
    #expect(rows[2].contains("η·λmax 1.6 < 2"))
    #expect(rows[3].contains("◆² momentum") && rows[4].contains("converged"))
  }

  @Test(arguments: 24...60)
  func theTableOfRunsIsNeverCut(_ width: Int) {
    let workbench = Workbench.paused(
      Experiment(
        "ravine", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.6)),
        RunSpecification(Selection("momentum"), learningRate: .chosen(1e9))), at: 60)
    let scene = Scene(workbench, Palette(direct), StepCurves(workbench))
    for height in 3...12 {
      var picture = Picture(Frame(Size(width: width, height: height)))
      RunsPanel().draw(scene, in: Rect(Size(width: width, height: height)), on: &picture)
      #expect(!picture.frame.rows.joined().contains("…"), "\(height)")
    }
  }

  private func dots(_ frame: Frame) -> Int {
    frame.cells.filter { (0x2801...0x28FF).contains($0.glyph.value) }
      .reduce(0) { $0 + ($1.glyph.value - 0x2800).nonzeroBitCount }
  }

  private func digits(_ frame: Frame) -> Int {
    frame.cells.filter { ("0"..."9").contains($0.glyph) }.count
  }
}
