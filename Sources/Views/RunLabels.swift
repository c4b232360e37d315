import Canvas
import Optimization
import Workbench

/// The names and settings of a run as titles and tables show them.
extension Scene {
  /// The optimizer's name.
  func name(of run: Int) -> String { simulations[run].specification.optimizerItem.shortName }

  /// The rate, its schedule and the settings worth knowing, as in "η 0.6  cosine  β 0.5".
  ///
  /// What does not fit is left out from the end by whole pieces.
  func settings(of run: Int, width: Int = .max) -> String {
    let specification = simulations[run].specification
    let item = specification.optimizerItem
    var pieces = [rate(of: run)]
    if specification.schedule.name != "constant" {
      pieces.append(specification.scheduleItem.shortName)
    }
    for knob in item.knobs {
      guard knob.isProminent || specification.optimizer.settings[knob.key] != nil else { continue }
      pieces.append(piece(knob, item.value(of: knob, in: specification.optimizer.settings)))
    }
    var line = ""
    for piece in pieces.map(fold) {
      let longer = line.isEmpty ? piece : line + "  " + piece
      guard longer.columns <= width else { break }
      line = longer
    }
    return line
  }

  /// The rate before its schedule, as in "η 0.6".
  func rate(of run: Int) -> String {
    "η " + text.short(experiment.learningRate(of: simulations[run].specification))
  }

  private func piece(_ knob: KnobInfo, _ value: SettingValue) -> String {
    switch value {
    case .number(let number): "\(knob.label) \(text.short(number, significantDigits: 4))"
    case .flag(let isOn): isOn ? knob.label : "no \(knob.label)"
    default: value.text
    }
  }

  /// The status in a word or two, with the style that says how good it is.
  func statusSpan(of run: Int) -> Span {
    let status = status(of: run)
    switch status.kind {
    case .running:
      guard let stability = stability(of: run), stability.isExceeded else {
        return Span("running", ink(run))
      }
      return Span(stability.text, style(.warning))
    case .converged: return Span("converged at \(status.step)", style(.good))
    case .stalled: return Span("stalled", style(.warning))
    case .leftWindow: return Span("left at \(status.step)", style(.warning))
    case .diverged: return Span("diverged at \(status.step)", style(.bad))
    }
  }

  /// The sign of a run's head, the same in maps, tables and legends.
  func headGlyph(of run: Int) -> String {
    String(Character(Marker.head(run).glyph(glyphs)))
  }
}
