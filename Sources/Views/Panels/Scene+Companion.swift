import Canvas
import Optimization
import Workbench

/// The second point of a run in words.
extension Scene {
  /// The sign and the name of a run's second point, as in "◎ average"; nil where its rule keeps none.
  func companionName(of run: Int) -> String? {
    simulations[run].companion.map { "\(companionGlyph(of: run)) \($0)" }
  }

  /// The sign of a run's second point, the same in maps, borders and legends.
  func companionGlyph(of run: Int) -> String {
    String(Character(Marker.companion(run).glyph(glyphs)))
  }

  /// What the border says of the second point, the fullest form first; empty where there is none.
  func companionTexts(of run: Int) -> [String] {
    guard let name = companionName(of: run) else { return [] }
    guard let loss = simulations[run].trajectory.companionLoss(at: head), loss.isFinite else {
      return [name]
    }
    let value = "f \(text.scientific(loss))"
    return ["\(name) \(value)", name, "\(companionGlyph(of: run)) \(value)"]
  }
}
