import Canvas
import Optimization
import Workbench

/// What a run is doing, as titles and tables show it.
extension Scene {
  /// What the run is doing or what became of it, in a word or two of at most the given width, with
  /// the style that says how good it is.
  func statusSpan(of run: Int, width: Int = .max) -> Span {
    let status = status(of: run)
    switch status.kind {
    case .running, .stalled:
      let behavior = behavior(of: run)
      let forms = forms(of: behavior, run).map(fold)
      return Span(
        forms.first { $0.columns <= width } ?? fold(behavior.word), style(of: behavior, run))
    case .converged:
      return outcome(
        ["converged at \(status.step)", "✓\(status.step)"], run, width, style(.good))
    case .leftWindow:
      return outcome(
        [
          "left \(rangeLeft(by: run, at: status.step)) at \(status.step)", "left at \(status.step)",
          "left",
        ], run, width, style(.warning))
    case .diverged:
      return outcome(
        ["diverged at \(status.step)", "†\(status.step)"], run, width, style(.bad))
    }
  }

  /// What became of a run in fewer and fewer words: with the reason where it was unstable and there is
  /// room, the last one as a sign.
  private func outcome(
    _ words: [String], _ run: Int, _ width: Int, _ style: Style
  ) -> Span {
    var forms = words
    if let stability = stability(of: run), stability.isExceeded {
      forms =
        words.dropLast().flatMap { ["\($0) · \(stability.text)", "\($0) · \(stability.short)"] }
        + forms
    }
    let folded = forms.map(fold)
    return Span(folded.first { $0.columns <= width } ?? folded[folded.count - 1], style)
  }

  /// The side of the window that a run is beyond, as in "x ∈ [−8, 8]".
  ///
  /// A panel may show more than the window, so that circles look round, and the run in what is beyond.
  private func rangeLeft(by run: Int, at step: Int) -> String {
    let window = experiment.resolvedWindow
    let isWide =
      isOneDimensional || !window.x.contains(simulations[run].trajectory.point(at: step).x)
    let range = isWide ? window.x : window.y
    return
      "\(isWide ? "x" : "y") ∈ [\(text.short(range.lowerBound)), \(text.short(range.upperBound))]"
  }

  /// The ways to say what a run is doing, the longest first; why it diverges goes before how fast.
  private func forms(of behavior: Behavior, _ run: Int) -> [String] {
    guard case .diverging(_, .some) = behavior, let stability = stability(of: run) else {
      return [behavior.label]
    }
    return ["\(behavior.word): \(stability.text)", stability.text, stability.short]
  }

  private func style(of behavior: Behavior, _ run: Int) -> Style {
    switch behavior {
    case .converging, .damped, .atMinimum: style(.good)
    case .diverging, .overflowed: style(.bad)
    case .starting, .descending, .moving: ink(of: run)
    default: style(.warning)
    }
  }

  /// The sign of a run's head, the same in maps, tables and legends.
  func headGlyph(of run: Int) -> String {
    String(Character(Marker.head(identity(of: run)).glyph(glyphs)))
  }
}
