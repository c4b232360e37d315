import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct DiagnosisViewTests {
  @Test func whereARunIsOutOfViewIsSaidBesideItsVerdict() {
    // On x² − y² from (1, 1) with η = 0.25 y grows by 1.5 a step.
    var experiment = Experiment(
      "saddle", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.25)))
    experiment.start = Point(1, 1)
    experiment.window = Region(x: -3...3, y: -2...2)
    let workbench = Workbench.paused(experiment, at: 20)
    let scene = Scene(workbench, Palette(direct), StepCurves(workbench))
    let plane = Plane(x: -3...3, y: -2...2, area: Rect(x: 0, y: 0, width: 60, height: 20))
    #expect(scene.statusSpan(of: 0, in: plane).text == "descending · out of view at 2")
    #expect(scene.statusSpan(of: 0, width: 20, in: plane).text == "descending")
    let wide = Plane(x: -1e9...1e9, y: -1e9...1e9, area: plane.area)
    #expect(scene.statusSpan(of: 0, in: wide).text == "descending")
  }

  /// The text of a row of a frame.
  private func row(_ y: Int, of frame: Frame) -> String {
    String(String.UnicodeScalarView((0..<frame.size.width).map { frame[$0, y].glyph }))
  }

  private func rows(of frame: Frame) -> [String] {
    (0..<frame.size.height).map { row($0, of: frame) }
  }

  @Test func thePanelSaysWhatItsRunIsDoing() {
    // Descent in the trough zigzags at step 5 and converges along it at step 20, by 0.92² a step.
    let early = rows(of: Workbench.paused(at: 5).picture(120, 36))
    let late = rows(of: Workbench.paused(at: 20).picture(120, 36))
    #expect(early.contains { $0.contains("╰─ f ") && $0.contains(" zigzag ×") })
    #expect(late.contains { $0.contains("╰─ f ") && $0.contains(" converging ×0.85 ") })
  }

  @Test func inHalfAnOrdinaryScreenThePanelHoldsLossGradientAndOutcome() {
    for step in [0, 5, 20, 60] {
      let workbench = Workbench.paused(at: step)
      let line = rows(of: workbench.picture(80, 24)).first { $0.contains("╰─ f ") } ?? ""
      let panels = line.split(separator: "╯").filter { $0.contains("f ") }
      #expect(panels.count == 2)
      for panel in panels {
        #expect(
          panel.contains(/f \d[.\d]*(e-?\d+)? +‖∇f‖ \d[.\d]*(e-?\d+)? ─+ \S.* ─$/), "\(panel)")
      }
    }
    let late = rows(of: Workbench.paused(at: 20).picture(80, 24))
    #expect(late.contains { $0.contains(" ‖∇f‖ ") && $0.contains(" converging ─") })
  }

  @Test func aDivergingRunSaysWhyWhereThereIsRoomForNothingElse() {
    // y = −0.2 grows by −1.4 a step and is 1.5 after six.
    var experiment = Experiment(
      "ravine", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.6)),
      RunSpecification(Selection("adam")))
    experiment.start = Point(-5, -0.2)
    let text = rows(of: Workbench.paused(experiment, at: 6).picture(80, 24))
    #expect(text.contains { $0.contains(" η·λ 2.4 > 2 ") || $0.contains(" η·λmax 2.4 > 2 ") })
  }

  @Test(arguments: [
    (Size(width: 160, height: 24), " λ₁ 0.2  λ₂ 4  κ 20  η·λmax 1.6 < 2  Space"),
    (Size(width: 120, height: 36), " λ₁ 0.2  λ₂ 4  κ 20  η·λmax 1.6 < 2  Space"),
    (Size(width: 80, height: 24), " κ 20  η·λ 1.6 < 2  Space"),
    (Size(width: 60, height: 12), " κ 20  η·λ 1.6 < 2  Space"),
  ])
  func theCurvatureIsReadInTheBottomLineWhereItIsAskedFor(_ size: Size, _ text: String) {
    let plain = Workbench.paused(at: 20)
    let asked = Workbench.paused(at: 20, .toggleCurvature)
    let line = row(size.height - 1, of: asked.picture(size.width, size.height))
    #expect(line.hasPrefix(text))
    #expect(!row(size.height - 1, of: plain.picture(size.width, size.height)).contains("κ"))
  }

  @Test func onlyTheFocusedRunsMapShowsTheLens() {
    let plain = Workbench.paused(at: 20).picture(80, 24)
    let asked = Workbench.paused(at: 20, .toggleCurvature).picture(80, 24)
    var columns = Set<Int>()
    for y in 0..<13 {
      for x in 0..<80 where plain[x, y] != asked[x, y] { columns.insert(x) }
    }
    #expect(!columns.isEmpty && columns.allSatisfy { $0 < 40 })
  }

  @Test func theGhostOfAForkIsFaintInItsPanelOnly() {
    // The fork turns off at step 5; without it the panels would show the same path.
    let fork = Workbench.paused(at: 5, .duplicateRun, .changeRateCoarsely(by: -3), .step(by: 20))
    #expect(fork.ghost(of: 0) == nil)
    #expect(fork.ghost(of: 1)?.trajectory.points == fork.simulations[0].trajectory.points)
    let scene = fork.picture(120, 36)
    let faint = Palette(direct, map: ColorMap.all[0]).ink(2, .faint).foreground
    var columns = Set<Int>()
    for y in 0..<36 {
      for x in 0..<84 where scene[x, y].style.foreground == faint { columns.insert(x) }
    }
    #expect(!columns.isEmpty && columns.allSatisfy { $0 >= 42 })
  }

  @Test func theLensOfAnUpwardCurvatureIsAnEllipseWithAxesAsTheRootsOfTheCurvatures() {
    let plane = Plane(x: -4...4, y: -4...4, area: Rect(x: 0, y: 0, width: 80, height: 40))
    // Curvatures 4 and 1: half as wide along x as along y, whose semi-axis is a fifth of 8.
    let extents = extents(Hessian(xx: 4, xy: 0, yy: 1), plane)
    // A cell is 0.1 wide and 0.2 high.
    #expect(abs(extents.x.lowerBound + 0.8) < 0.11 && abs(extents.x.upperBound - 0.8) < 0.11)
    #expect(abs(extents.y.lowerBound + 1.6) < 0.11 && abs(extents.y.upperBound - 1.6) < 0.11)
  }

  @Test func theLensOfASaddleOpensBothWays() {
    let plane = Plane(x: -4...4, y: -4...4, area: Rect(x: 0, y: 0, width: 80, height: 40))
    let extents = extents(Hessian(xx: 2, xy: 0, yy: -2), plane)
    // All branches begin a fifth of the window's 8 away; k = 1.25⁵ = 3.05 has the hyperbolic cosine
    // 1.69, and 1.69 · 1.6 = 2.70. A cell is 0.1 wide and 0.2 high.
    #expect(abs(extents.x.lowerBound + 2.7) < 0.11 && abs(extents.x.upperBound - 2.7) < 0.11)
    #expect(abs(extents.y.lowerBound + 2.7) < 0.21 && abs(extents.y.upperBound - 2.7) < 0.21)
  }

  @Test func whereNothingCurvesThereIsNoLens() {
    var dots = DotLayer(Plane(x: -4...4, y: -4...4, area: Rect(x: 0, y: 0, width: 8, height: 4)))
    let empty = dots
    for hessian in [Hessian(xx: 0, xy: 0, yy: 0), Hessian(xx: .nan, xy: 0, yy: 1)] {
      CurvatureLens(curvature: Curvature(hessian), center: .zero).draw(into: &dots)
    }
    #expect(dots == empty)
  }

  /// The ranges of the middles of the cells that the lens of a Hessian at the origin covers.
  private func extents(
    _ hessian: Hessian, _ plane: Plane
  ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    var dots = DotLayer(plane)
    CurvatureLens(curvature: Curvature(hessian), center: .zero).draw(into: &dots)
    var frame = Frame(plane.area.size)
    dots.draw(into: &frame, Palette(direct, map: ColorMap.all[0]))
    let points = (0..<plane.area.height).flatMap { y in
      (0..<plane.area.width).filter { frame[$0, y].glyph != " " }.map { x in
        plane.point(at: SIMD2(Double(x) + 0.5, Double(y) + 0.5))
      }
    }
    func range(_ values: [Double]) -> ClosedRange<Double> {
      (values.min() ?? 0)...(values.max() ?? 0)
    }
    return (range(points.map(\.x)), range(points.map(\.y)))
  }
}
