public import Canvas
import Optimization
public import Workbench

/// Turns the state of the workbench into pictures.
///
/// A picture depends on nothing but the state, the size and what the terminal can show; what a screen
/// keeps from one picture to the next only saves work.
public struct Screen: Sendable {
  private var palette: Palette?
  private var map: MapLayer?
  private var curves: StepCurves?

  /// Makes a screen that has drawn nothing yet.
  public init() {}

  /// The picture of a state.
  public mutating func frame(
    of workbench: Workbench, _ size: Size, _ capabilities: Capabilities
  ) -> Frame {
    let palette = palette(for: workbench.appearance, capabilities)
    let scene = Scene(workbench, palette, curves(of: workbench))
    var frame = Frame(size, filledWith: Cell(" ", palette.style(.panel)))
    guard size.width >= ScreenLayout.smallest.width, size.height >= ScreenLayout.smallest.height
    else {
      SizeCard(needed: ScreenLayout.smallest).draw(scene, on: &frame)
      return finished(frame, palette)
    }
    let layout = ScreenLayout(size, sidePanels: SidePanels.all)
    HeaderBar().draw(scene, in: layout.header, on: &frame)
    drawMain(scene, in: layout.main, on: &frame)
    for (panel, area) in zip(SidePanels.all, layout.side) {
      panel.draw(scene, in: area, on: &frame)
    }
    if case .help(let scroll) = workbench.mode {
      HelpList(scroll: scroll).draw(scene, in: Rect(size), on: &frame)
    }
    FooterBar().draw(scene, in: layout.footer, on: &frame)
    return finished(frame, palette)
  }

  private mutating func drawMain(_ scene: Scene, in area: Rect, on frame: inout Frame) {
    let workbench = scene.workbench
    let runs = workbench.isExpanded ? [workbench.focus] : Array(scene.simulations.indices)
    let grid = PanelGrid(runs.count, in: area, aspect: aspect(of: scene))
    // Where not all fit, those from the focused run's page are shown.
    let page = workbench.isExpanded ? 0 : workbench.focus / grid.areas.count * grid.areas.count
    for (run, area) in zip(runs.dropFirst(page), grid.areas) {
      if scene.isOneDimensional {
        CurvePanel(run: run).draw(scene, in: area, on: &frame)
      } else {
        let panel = MapPanel(run: run)
        let layer = layer(for: panel.plane(scene, in: area.inset(by: 1)), scene)
        panel.draw(scene, layer, in: area, on: &frame)
      }
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

  private mutating func palette(
    for appearance: Appearance, _ capabilities: Capabilities
  ) -> Palette {
    let capabilities = appearance.applied(to: capabilities)
    let map = ColorMap.all[appearance.colorMap % ColorMap.all.count]
    if let palette, palette.capabilities == capabilities, palette.map == map { return palette }
    let made = Palette(capabilities, map: map)
    palette = made
    return made
  }

  private mutating func curves(of workbench: Workbench) -> StepCurves {
    if let curves, curves.key == StepCurves.Key(workbench) { return curves }
    let made = StepCurves(workbench)
    curves = made
    return made
  }

  private mutating func layer(for plane: Plane, _ scene: Scene) -> MapLayer {
    let key = MapLayer.Key(
      objective: scene.experiment.objective, x: plane.x, y: plane.y, size: plane.area.size,
      scale: LevelScale.all[scene.workbench.appearance.levelScale % LevelScale.all.count],
      palette: scene.palette)
    if let map, map.key == key { return map }
    let made = MapLayer(key)
    map = made
    return made
  }

  /// With ASCII only, whatever was written without regard to it is replaced.
  private func finished(_ frame: Frame, _ palette: Palette) -> Frame {
    palette.capabilities.glyphs == .ascii ? frame.foldedToASCII : frame
  }
}
