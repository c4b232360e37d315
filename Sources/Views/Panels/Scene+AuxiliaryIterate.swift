import Canvas
import Numbers
import Optimization
import Workbench

/// The second point of a run in words.
extension Scene {
  /// The sign and the name of a run's second point, as in "◎ average"; nil where its rule keeps none.
  func auxiliaryIterateName(of run: Int) -> String? {
    simulations[run].auxiliaryIterateName.map { "\(auxiliaryGlyph(of: run)) \($0)" }
  }

  /// The sign of a run's second point, the same in maps, borders and legends.
  func auxiliaryGlyph(of run: Int) -> String {
    String(Character(Marker.auxiliary(identity(of: run)).glyph(glyphs)))
  }

  /// The style of the name of a run's second point where several runs share a picture: that of the dots
  /// of its path.
  func auxiliaryStyle(of run: Int) -> Style {
    run == workbench.focus ? ink(Pen.contrast) : ink(of: run, .older)
  }

  /// The name of the second point in a title of at most the given width, the last words left out where
  /// there is no room for them; empty where not even one fits, or the rule keeps none.
  func auxiliaryLegend(of run: Int, width: Int) -> String {
    var words = (auxiliaryIterateName(of: run).map(fold) ?? "").split(separator: " ")
    while words.joined(separator: " ").columns > width, !words.isEmpty { words.removeLast() }
    return words.count < 2 ? "" : words.joined(separator: " ")
  }

  /// How good the second point is, as in "◎ f 2.25"; nil where the rule keeps none.
  func auxiliaryLoss(of run: Int) -> String? {
    guard let loss = simulations[run].trajectory.auxiliaryLoss(at: head), loss.isFinite else {
      return nil
    }
    return "\(auxiliaryGlyph(of: run)) f \(text.padded(loss, significantDigits: 3))"
  }
}
