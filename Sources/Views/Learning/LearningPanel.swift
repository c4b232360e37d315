import Canvas
import Optimization
import Workbench

/// A training over the whole screen: curves on one axis of steps, scores, and what the classifier does now.
struct LearningPanel: ModePanel {
  let place = ModePlace.overAll
  private let learning: Learning

  init(_ learning: Learning) {
    self.learning = learning
  }

  /// The columns beside the curves, and the narrowest screen that has them wide.
  private static let sideWidth = 36
  private static let wideSideWidth = 50
  private static let wideScreen = 110
  /// The narrowest screen with anything beside the curves.
  private static let narrowScreen = 70

  func draw(_ scene: Scene, in screen: Rect, on picture: inout Picture) {
    picture.mark(screen, as: .cover)
    picture.frame.fill(screen, with: Cell(" ", scene.palette.style(.panel)))
    var area = screen
    // The footer's row stays.
    _ = area.cutBottom(1)
    LearningHeader(learning: learning).draw(scene, in: area.cutTop(1), on: &picture)
    guard area.width >= Self.narrowScreen else { return drawNarrow(scene, in: area, on: &picture) }
    let wide = area.width >= Self.wideScreen
    var side = area.cutRight(wide ? Self.wideSideWidth : Self.sideWidth)
    let pen = LearningPen(learning: learning, palette: scene.palette)
    if !drawInPlaceOfCurves(pen, scene, in: area, on: &picture) {
      drawCharts(pen, scene, in: area, on: &picture)
    }
    let scores = LearningScores(learning: learning, pen: pen)
    scores.draw(
      scene, in: side.cutTop(min(scores.height(width: side.width), side.height)), on: &picture)
    let confusion = ConfusionTable(learning: learning)
    let images = GuessedImages(learning: learning)
    // The images take what the table leaves; where there is no room for both, one of them as is chosen.
    let wanted = min(confusion.height, side.height)
    if !images.hasImages || wanted + images.smallestHeight <= side.height {
      confusion.draw(scene, in: side.cutTop(wanted), on: &picture)
      images.draw(scene, in: side, on: &picture)
    } else if learning.prefersTable, confusion.height > 0 {
      confusion.draw(scene, in: side, on: &picture)
    } else {
      images.draw(scene, in: side, on: &picture)
    }
  }

  /// Draws what is looked at in place of the curves; returns whether that is anything.
  private func drawInPlaceOfCurves(
    _ pen: LearningPen, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) -> Bool {
    if learning.slice.kind != nil {
      SlicePanel(learning: learning, pen: pen).draw(scene, in: area, on: &picture)
    } else if learning.weight.isOpen {
      WeightPanel(learning: learning, pen: pen).draw(scene, in: area, on: &picture)
    } else {
      return false
    }
    return true
  }

  /// The loss alone or what is in place of it, and below it the scores as far as there is room.
  private func drawNarrow(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    var area = area
    let pen = LearningPen(learning: learning, palette: scene.palette)
    let scores = LearningScores(learning: learning, pen: pen)
    let below = area.cutBottom(min(scores.height(width: area.width), area.height / 2))
    if !drawInPlaceOfCurves(pen, scene, in: area, on: &picture) {
      LearningCurves(learning: learning, pen: pen)
        .draw(.loss, hasStepLabels: true, scene, in: area, on: &picture)
    }
    scores.draw(scene, in: below, on: &picture)
  }

  /// Loss and accuracy one below the other, and the rate where there is room or where it changes.
  private func drawCharts(
    _ pen: LearningPen, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    var rest = area
    let curves = LearningCurves(learning: learning, pen: pen)
    let hasRate = area.height >= 30 || (area.height >= 21 && curves.ratesChange)
    let charts = [LearningCurves.Kind.loss, .accuracy] + (hasRate ? [.rate] : [])
    for (index, kind) in charts.enumerated() {
      let isLast = index == charts.count - 1
      let share = kind == .loss ? (hasRate ? 45 : 58) : kind == .accuracy ? 32 : 23
      let height = isLast ? rest.height : area.height * share / 100
      curves.draw(kind, hasStepLabels: true, scene, in: rest.cutTop(height), on: &picture)
    }
  }
}

/// What tells the runs of a training apart: inks, signs, gaps.
struct LearningPen {
  let learning: Learning
  let palette: Palette

  /// The index of a run's ink and sign.
  func identity(of run: Int) -> Int { learning.experiment.runs[run].number - 1 }

  /// Whether a run's sign stands along its line, since another one has its ink.
  func needsSignsAlong(_ run: Int) -> Bool {
    learning.experiment.runs.indices.contains { other in
      other != run && palette.sharesInk(identity(of: other), identity(of: run))
    }
  }

  /// The gaps of a run's line, where inks alone do not tell it from the others.
  func pattern(of run: Int) -> LinePattern {
    let identity = identity(of: run)
    let isColoured = palette.capabilities.depth != .monochrome
    let patterns = LinePattern.ofRuns
    return patterns[(isColoured ? identity / palette.inkCount : identity) % patterns.count]
  }

  /// The run's sign and number, as in "● 1".
  func sign(of run: Int) -> [Span] {
    let identity = identity(of: run)
    let style = palette.ink(identity, on: .panel).with(.bold)
    let sign = String(Marker.head(identity).glyph(palette.capabilities.glyphs))
    return [Span("\(sign) \(identity + 1) ", style)]
  }

  func style(of run: Int) -> Style { palette.ink(identity(of: run), on: .panel) }
}
