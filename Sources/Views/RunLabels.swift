import Canvas
import Optimization
import Workbench

/// What a run is doing, as titles and tables show it.
extension Scene {
  /// What the run is doing or what became of it, in a word or two of at most the given width, with
  /// the style that says how good it is.
  ///
  /// Where the run is outside of the picture that the words stand under, since when is said beside the
  /// verdict, which does not depend on it.
  func statusSpan(of run: Int, width: Int = .max, in plane: Plane? = nil) -> Span {
    let (forms, style) = verdict(of: run)
    let absence = plane.flatMap { stepOutOfView(of: run, $0) }.map { "out of view at \($0)" }
    let both = absence.map { absence in forms.prefix(2).map { "\($0) · \(absence)" } } ?? []
    let folded = (both + forms).map(fold)
    return Span(folded.first { $0.columns <= width } ?? folded[folded.count - 1], style)
  }

  /// The ways to say what became of a run, the longest first.
  private func verdict(of run: Int) -> (forms: [String], style: Style) {
    let status = status(of: run)
    let step = status.step
    switch status.kind {
    case .running, .stalled, .diverging:
      let behavior = behavior(of: run)
      return (forms(of: behavior, run), style(of: behavior, run))
    case .converged: return (["converged at \(step)", "✓ at \(step)"], style(.good))
    case .undefined: return (["undefined at \(step)", "†\(step)"], style(.bad))
    case .diverged:
      let forms = ["diverged at \(step)", "†\(step)"]
      guard let stability = stability(of: run), stability.isExceeded else {
        return (forms, style(.bad))
      }
      let reasons = [stability.text, stability.short].map { "\(forms[0]): \($0)" }
      return (reasons + forms, style(.bad))
    }
  }

  /// The ways to say what a run is doing, the longest first; why it diverges goes before how fast.
  private func forms(of behavior: Behavior, _ run: Int) -> [String] {
    if case .stuck(let rate) = behavior {
      return [behavior.label, "stuck: η \(text.short(rate, significantDigits: 2))", behavior.word]
    }
    guard case .diverging(_, .some) = behavior, let stability = stability(of: run) else {
      return [behavior.label, behavior.word]
    }
    return [
      "\(behavior.label): \(stability.text)", "\(behavior.word): \(stability.text)",
      stability.text, stability.short,
    ]
  }

  private func style(of behavior: Behavior, _ run: Int) -> Style {
    switch behavior {
    case .converging, .damped, .atMinimum: style(.good)
    case .diverging, .overflowed, .undefined: style(.bad)
    case .starting, .descending, .moving: ink(of: run)
    default: style(.warning)
    }
  }

  /// The sign of a run's head, the same in maps, tables and legends.
  func headGlyph(of run: Int) -> String {
    String(Character(Marker.head(identity(of: run)).glyph(glyphs)))
  }
}
