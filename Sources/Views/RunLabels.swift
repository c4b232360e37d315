import Canvas
import Optimization
import Workbench

/// The names and settings of a run as titles and tables show them.
extension Scene {
  /// The optimizer's name.
  func name(of run: Int) -> String { simulations[run].specification.optimizerItem.shortName }

  /// The rate, its schedule and the settings worth knowing, as in "η 0.6  cosine  β 0.5".
  ///
  /// What does not fit is left out from the end by whole pieces. That a rate is the recommended one is
  /// said in full where all the rest has room, and in short before settings that have their defaults.
  func settings(of run: Int, width: Int = .max) -> String {
    let all = pieces(of: run)
    let chosen = all[..<(all.lastIndex { !$0.isDefault }.map { $0 + 1 } ?? 0)]
    let rates =
      isRecommended(run)
      ? [(rate(of: run) + " recommended", all[...]), (markedRate(of: run), chosen)] : []
    let rate = rates.first { line($0.0, $0.1).columns <= width }?.0 ?? rate(of: run)
    let forms = (0...all.count).reversed().lazy.map { line(rate, all[..<$0]) }
    return forms.first { $0.columns <= width } ?? ""
  }

  /// A piece of the settings of a run, and whether it only says what a rule does anyway.
  private typealias Piece = (text: String, isDefault: Bool)

  private func line(_ rate: String, _ pieces: ArraySlice<Piece>) -> String {
    fold(([rate] + pieces.map(\.text)).joined(separator: "  "))
  }

  /// What there is to say beside the rate.
  private func pieces(of run: Int) -> [Piece] {
    let specification = simulations[run].specification
    let settings = specification.optimizer.settings
    var pieces: [Piece] = []
    if specification.schedule != .constantRate {
      let item = specification.scheduleItem
      let values = specification.schedule.settings
      pieces.append((item.shortName, false))
      for setting in item.settings where values[setting.key] != nil {
        pieces.append((piece(setting, item.value(of: setting, in: values)), false))
      }
    }
    if let step = specification.forkStep { pieces.append(("from \(step)", false)) }
    for setting in specification.optimizerItem.settings {
      let isDefault = settings[setting.key] == nil
      guard setting.isProminent || !isDefault else { continue }
      let value = specification.optimizerItem.value(of: setting, in: settings)
      pieces.append((piece(setting, value), isDefault))
    }
    return pieces
  }

  /// The rate before its schedule, as in "η 0.6"; "η …" while the recommended one is looked for.
  func rate(of run: Int) -> String {
    "η " + (simulations[run].learningRate.map { text.short($0) } ?? "…")
  }

  /// The rate with what is said of it, as in "η 0.6 rec." where it is the recommended one.
  func markedRate(of run: Int) -> String {
    rate(of: run) + (isRecommended(run) ? " rec." : "")
  }

  private func isRecommended(_ run: Int) -> Bool {
    simulations[run].specification.learningRate == .recommended
      && simulations[run].learningRate != nil
  }

  private func piece(_ setting: SettingInfo, _ value: SettingValue) -> String {
    switch value {
    case .number(let number): "\(setting.label) \(text.short(number, significantDigits: 4))"
    case .flag(let isOn): isOn ? setting.label : "no \(setting.label)"
    default: value.text
    }
  }

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
