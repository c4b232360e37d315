import Canvas
import Optimization
import Workbench

/// A panel for each run, all with the same window and colours, beside the charts and the table.
struct CompareView: MainView {
  let kind = ViewKind.compare

  var sidePanels: [any SidePanel] { SidePanels.all }

  func draw(_ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture) {
    let workbench = scene.workbench
    let runs = workbench.runFocus.isExpanded ? [workbench.focus] : Array(scene.simulations.indices)
    let grid = PanelGrid(runs.count, in: area, aspect: aspect(of: scene))
    // Where not all fit, those from the focused run's page are shown.
    let page =
      workbench.runFocus.isExpanded ? 0 : workbench.focus / grid.areas.count * grid.areas.count
    let places = Array(zip(runs.dropFirst(page), grid.areas))
    for (run, area) in places { picture.mark(area, as: .run(run)) }
    guard !scene.isOneDimensional else {
      let panels = places.map { CurvePanel(run: $0.0) }
      let digits = zip(panels, places).map { $0.frame(scene).digits(scene, in: $1.1) }.min()
      for (var panel, place) in zip(panels, places) {
        panel.mostDigits = digits ?? panel.mostDigits
        panel.draw(scene, in: place.1, on: &picture)
      }
      return
    }
    let isAlone = runs.count == 1
    let panels = places.map { MapPanel(run: $0.0, isAlone: isAlone) }
    // One colour stands for one value in all panels, also where they show unequally much of the plane.
    let planes = zip(panels, places).map { $0.plane(scene, in: $1.1) }
    let region = Region(around: planes)
    // Losses are compared across panels, so all have as many digits.
    let digits = zip(panels, places).map { $0.frame(scene, in: $1.1).digits(scene, in: $1.1) }.min()
    for (var panel, place) in zip(panels, places) {
      panel.levelRegion = region
      panel.mostDigits = digits ?? panel.mostDigits
      panel.draw(scene, &layers, in: place.1, on: &picture)
    }
  }

  /// The width of what a panel shows divided by its height, in cells.
  private func aspect(of scene: Scene) -> Double {
    let cellAspect = scene.palette.capabilities.cellAspect
    // A curve has no common unit on its axes; it looks best a little wider than high.
    guard !scene.isOneDimensional else { return 1.6 * cellAspect }
    let window = scene.experiment.resolvedWindow
    return window.width / window.height * cellAspect
  }
}

extension Region {
  /// Everything that some planes show; nil for none.
  fileprivate init?(around planes: [Plane]) {
    guard let first = planes.first else { return nil }
    let (x, y) = planes.reduce((first.x, first.y)) { ranges, plane in
      (ranges.0.union(plane.x), ranges.1.union(plane.y))
    }
    self.init(x: x, y: y)
  }
}

extension ClosedRange {
  fileprivate func union(_ other: ClosedRange) -> ClosedRange {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
