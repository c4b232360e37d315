package import Canvas
import Optimization
package import Workbench

/// Turns the state of the workbench into pictures.
///
/// A picture depends on nothing but the state, the size and what the terminal can show; what a screen
/// keeps from one picture to the next only saves work.
package struct Screen: Sendable {
  private var palette: Palette?
  private var curves: StepCurves?
  private var layers = Layers()
  /// What the places of the last picture stand for.
  private(set) var targets: [(area: Rect, target: Target)] = []

  /// The last picture as the pointer reads it; nil before the first.
  private(set) var reading: SymbolReading?

  /// How far the list of keys or the charts of the last picture can be scrolled; nil where it shows
  /// neither.
  private(set) var scrollLimit: Int?
  /// What the last picture showed, to which its limit belongs.
  private var scrolled: Scrolled?

  /// Makes a screen that has drawn nothing yet.
  package init() {}

  /// The picture of a state.
  package mutating func frame(
    of workbench: Workbench, _ size: Size, _ capabilities: Capabilities
  ) -> Frame {
    let palette = palette(for: workbench.appearance, capabilities)
    let scene = Scene(workbench, palette, curves(of: workbench), screenWidth: size.width)
    var picture = Picture(Frame(size, filledWith: Cell(" ", palette.style(.panel))))
    draw(scene, on: &picture)
    targets = picture.targets
    scrollLimit = picture.scrollLimit
    scrolled = Scrolled(workbench)
    // With ASCII only, whatever was written without regard to it is replaced.
    let glyphs = palette.capabilities.glyphs
    let frame = glyphs == .ascii ? picture.frame.foldedToASCII : picture.frame
    reading = SymbolReading(frame, glyphs)
    return frame
  }

  /// The action that a key asks for in front of the last picture; nil for a key without one.
  package func action(for key: Key, in workbench: Workbench) -> Action? {
    guard workbench.allows(key) else { return LessonAction.nameKeys.action }
    return Bindings.action(for: key, in: workbench.keyMode).map { bounded($0, in: workbench) }
  }

  /// The action as far as the last picture lets it go: its lists have ends that only it knows.
  func bounded(_ action: Action, in workbench: Workbench) -> Action {
    guard case .scroll(let lines, _) = action, let scrollLimit, scrolled == Scrolled(workbench)
    else { return action }
    return .scroll(by: lines, limit: scrollLimit)
  }

  /// The header and the main view of a state, with nothing beside them.
  mutating func exitSnapshot(
    of workbench: Workbench, _ size: Size, _ capabilities: Capabilities
  ) -> Frame {
    let scene = Scene(
      workbench, palette(for: workbench.appearance, capabilities), curves(of: workbench),
      screenWidth: size.width)
    var picture = Picture(Frame(size, filledWith: Cell(" ", scene.palette.style(.panel))))
    var main = Rect(size)
    HeaderBar().draw(scene, in: main.cutTop(1), on: &picture)
    MainViews.view(workbench.view.kind).draw(scene, &layers, in: main, on: &picture)
    if let learning = workbench.learning {
      // The row below the picture stands for the footer, which nobody needs any more.
      var whole = Rect(size)
      whole.height += 1
      LearningPanel(learning).draw(scene, in: whole, on: &picture)
    }
    return scene.glyphs == .ascii ? picture.frame.foldedToASCII : picture.frame
  }

  /// What the cell in a column and row stands for, as it was drawn last.
  func target(x: Int, y: Int) -> Target? {
    targets.last { $0.area.contains(x: x, y: y) }?.target
  }

  private mutating func draw(_ scene: Scene, on picture: inout Picture) {
    let size = picture.frame.size
    let smallest = ScreenLayout.smallest
    guard size.width >= smallest.width, size.height >= smallest.height else {
      SizeCard(needed: smallest).draw(scene, on: &picture)
      return
    }
    let view = MainViews.view(scene.workbench.view.kind)
    // From the last row nobody reads details.
    let sidePanels = view.sidePanels.filter {
      $0.isShown(in: scene) && (!scene.isPresenting || !$0.isDetail)
    }
    let caption = scene.workbench.lesson.map {
      CaptionBar($0, width: size.width, isPresenting: scene.isPresenting)
    }
    var layout = ScreenLayout(
      size, sidePanels: sidePanels, captionHeight: caption?.height ?? 0
    ) { $0.largestHeight(scene) }
    if let panel = ModePanels.panel(besideMapsOf: scene.workbench) {
      panel.draw(scene, in: layout.cutDock(sidePanels: sidePanels), on: &picture)
    }
    HeaderBar().draw(scene, in: layout.header, on: &picture)
    view.draw(scene, &layers, in: layout.main, on: &picture)
    for (panel, area) in zip(sidePanels, layout.side) {
      panel.draw(scene, in: area, on: &picture)
    }
    // A training has the whole screen but for a lesson's caption, whatever lies over it.
    if let training = scene.workbench.learning {
      var whole = Rect(size)
      whole.height -= layout.caption.height
      ModePanels.panel(of: Mode(training))?.draw(scene, in: whole, on: &picture)
    }
    caption?.draw(scene, in: layout.caption, on: &picture)
    if let panel = ModePanels.panel(of: scene.workbench.mode),
      !(scene.workbench.mode.component is Learning)
    {
      switch panel.place {
      case .besideMaps: break
      case .overMaps: panel.draw(scene, in: layout.popUp, on: &picture)
      case .overAll: panel.draw(scene, in: Rect(size), on: &picture)
      }
    }
    FooterBar().draw(scene, in: layout.footer, on: &picture)
  }

  private mutating func palette(
    for appearance: Appearance, _ capabilities: Capabilities
  ) -> Palette {
    let capabilities = appearance.applied(to: capabilities)
    let map = appearance.colorMap
    let plain = appearance.ground == .light ? Theme.light : Theme.dark
    let theme = appearance.isPresenting ? plain.strengthened : plain
    if let palette, palette.capabilities == capabilities, palette.map == map, palette.theme == theme
    {
      return palette
    }
    let made = Palette(capabilities, map: map, theme: theme)
    palette = made
    return made
  }

  private mutating func curves(of workbench: Workbench) -> StepCurves {
    if let curves, curves.key == StepCurves.Key(workbench) { return curves }
    let made = StepCurves(workbench)
    curves = made
    return made
  }
}

/// What is there to be scrolled.
private struct Scrolled: Hashable {
  let view: ViewKind
  let mode: ObjectIdentifier

  init(_ workbench: Workbench) {
    view = workbench.view.kind
    mode = ObjectIdentifier(type(of: workbench.mode.component))
  }
}
