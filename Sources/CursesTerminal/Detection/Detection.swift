package import Canvas

/// What was found out about the terminal, and why.
package struct Detection: Hashable, Sendable {
  /// The name of the description used, which is TERM unless that is unknown.
  package let term: String
  package let entry: TerminalEntry
  package private(set) var depth: ColorDepth
  package let glyphs: GlyphSet
  package let ground: Ground
  /// Whether the ground depends on the terminal's own background, so that asking for it is worth while.
  package let asksForBackground: Bool
  /// What was assumed because TERM does not name a known terminal, in brief; nil where it does.
  package let substitution: String?
  /// What was decided and from what, a sentence each, in the order terminal, colours, marks, ground.
  package private(set) var reasons: [String]

  /// Decides from the environment; a choice in the options always wins.
  ///
  /// - Parameters:
  ///   - environment: what the process was told about its terminal.
  ///   - options: what the user asks for.
  ///   - lookUp: finds an entry of the terminal database.
  /// - Throws: `TerminalError` when a stream is no terminal or the terminal shows no screens.
  package init(
    _ environment: TerminalEnvironment, _ options: TerminalOptions = TerminalOptions(),
    lookUp: (String) -> TerminalEntry? = TerminalEntry.lookUp
  ) throws(TerminalError) {
    guard environment.isInputTerminal else { throw .notATerminal(.input) }
    guard environment.isOutputTerminal else { throw .notATerminal(.output) }
    guard !environment.hasInputEnded else { throw .inputHasEnded }
    let name = try NamedEntry(environment, lookUp)
    let color = Self.depth(environment, name, options.depth)
    let marks = Self.glyphs(environment, name, options.glyphs)
    let ground = Self.ground(environment, options.ground)
    term = name.term
    entry = name.entry
    depth = color.value
    glyphs = marks.value
    self.ground = ground.value
    asksForBackground = options.ground == nil && color.value != .monochrome
    substitution = name.substitution
    reasons = [name.reason, color.reason, marks.reason, ground.reason]
  }

  /// Whether the entry's own colour sequences cannot show the chosen depth.
  ///
  /// An entry of more than 256 colours, such as xterm-direct, counts its colours differently.
  var needsOwnColors: Bool {
    switch depth {
    case .direct: true
    case .indexed: entry.colors != 256
    case .ansi: entry.colors < 8 || entry.colors > 256
    case .monochrome: false
    }
  }
}

extension Detection {
  /// Whether the terminal is a pane of tmux, as far as its name tells.
  var isInTmux: Bool { term.hasPrefix("tmux") || term.hasPrefix("screen") }

  /// The same for a curses that can only use the entry's own colours.
  var withOwnColorsOnly: Detection {
    var lowered = self
    lowered.depth =
      switch entry.colors {
      case 256: .indexed
      case 8..<256: .ansi
      default: .monochrome
      }
    lowered.reasons.append("fewer colours than that, because curses refuses more")
    return lowered
  }
}

/// A decision and the sentence that explains it.
private struct Decision<Value> {
  let value: Value
  let reason: String

  init(_ value: Value, _ reason: String) {
    self.value = value
    self.reason = reason
  }
}

/// The entry to use for TERM.
private struct NamedEntry {
  static let fallback = "xterm-256color"

  let term: String
  let entry: TerminalEntry
  let reason: String
  var substitution: String?

  init(
    _ environment: TerminalEnvironment, _ lookUp: (String) -> TerminalEntry?
  ) throws(TerminalError) {
    let named = environment.value("TERM")
    if let named, let entry = lookUp(named) {
      (term, self.entry, reason) = (named, entry, "TERM=\(named) is in the terminal database")
    } else if let entry = lookUp(Self.fallback) {
      (term, self.entry) = (Self.fallback, entry)
      let complaint = named.map { "TERM=\($0) is not in the terminal database" }
      reason = (complaint ?? "TERM is not set") + ", so \(Self.fallback) is assumed"
      let brief = named.map { "TERM=\($0) is unknown" } ?? "TERM is not set"
      substitution = "\(brief); \(Self.fallback) assumed"
    } else {
      throw .unknownTerminal(term: named ?? "")
    }
    guard entry.canMoveCursor else { throw .cannotMoveCursor(term: term) }
  }
}

extension Detection {
  private static func depth(
    _ environment: TerminalEnvironment, _ name: NamedEntry, _ choice: ColorDepth?
  ) -> Decision<ColorDepth> {
    if let choice { return Decision(choice, "colours as chosen: \(choice.rawValue)") }
    if let value = environment.value("NO_COLOR") {
      return Decision(.monochrome, "no colours, because NO_COLOR=\(value)")
    }
    let colors = name.entry.colors
    guard colors >= 8 else {
      return Decision(.monochrome, "no colours, because \(name.term) has none")
    }
    // The variable is inherited by terminals that are opened from within tmux.
    if environment.value("TMUX") != nil, let term = environment.value("TERM"),
      ["tmux", "screen"].contains(where: { term.hasPrefix($0) })
    {
      return Decision(.direct, "24-bit colours, because tmux takes them (TMUX is set)")
    }
    if name.entry.hasDirectColor {
      return Decision(.direct, "24-bit colours, because the entry \(name.term) has them")
    }
    // Without TMUX a screen entry means GNU screen, which only passes the outer COLORTERM on.
    if let value = environment.value("COLORTERM"), ["truecolor", "24bit"].contains(value),
      !name.term.hasPrefix("screen")
    {
      return Decision(.direct, "24-bit colours, because COLORTERM=\(value)")
    }
    switch colors {
    case 256...: break
    case 8: return Decision(.ansi, "16 colours, because \(name.term) has 8 and bold brightens them")
    case 16: return Decision(.ansi, "16 colours, because \(name.term) has 16")
    default: return Decision(.ansi, "16 colours, because \(name.term) has only \(colors), not 256")
    }
    return Decision(.indexed, "256 colours, because \(name.term) has \(colors)")
  }

  private static func glyphs(
    _ environment: TerminalEnvironment, _ name: NamedEntry, _ choice: GlyphSet?
  ) -> Decision<GlyphSet> {
    let canEncode = environment.unicodeLocale != nil
    if let choice {
      let loss =
        canEncode || choice == .ascii ? "" : ", shown as ? because no UTF-8 locale is installed"
      return Decision(choice, "marks as chosen: \(choice.rawValue)\(loss)")
    }
    if let locale = environment.locale {
      let setting = "\(locale.variable)=\(locale.name)"
      guard !["C", "POSIX"].contains(locale.name) else {
        return Decision(.ascii, "ASCII marks, because \(setting)")
      }
      if let codeset = environment.codeset, !["UTF-8", "utf8"].contains(codeset) {
        return Decision(.ascii, "ASCII marks, because \(setting) means \(codeset)")
      }
    }
    guard canEncode else {
      return Decision(.ascii, "ASCII marks, because no UTF-8 locale is installed")
    }
    if name.term == "linux" {
      return Decision(.quadrant, "quadrant marks, because the Linux console's font has no braille")
    }
    return Decision(.braille, "braille marks, because " + utf8Reason(environment))
  }

  private static func utf8Reason(_ environment: TerminalEnvironment) -> String {
    let substitute = environment.unicodeLocale ?? "UTF-8"
    guard let locale = environment.locale else {
      return "no locale is set, so \(substitute) is used"
    }
    let setting = "\(locale.variable)=\(locale.name)"
    guard environment.codeset != nil else {
      return "\(setting) is not installed, so \(substitute) is used"
    }
    return "\(setting) means UTF-8"
  }

  /// The ground that suits the terminal's own, so that the picture does not glare in it.
  private static func ground(
    _ environment: TerminalEnvironment, _ choice: Ground?
  ) -> Decision<Ground> {
    if let choice { return Decision(choice, "\(choice.rawValue) background, as chosen") }
    if let background = environment.background {
      let ground = Ground(suiting: background)
      return Decision(
        ground,
        "\(ground.rawValue) background, because the terminal answers that its own is \(background)")
    }
    // "foreground;background", with rxvt and others "foreground;default;background".
    guard let value = environment.value("COLORFGBG") else {
      return Decision(
        .dark, "dark background, because the terminal does not answer and COLORFGBG is not set")
    }
    let fields = value.split(separator: ";", omittingEmptySubsequences: false)
    guard let index = fields.last.flatMap({ Int($0) }) else {
      return Decision(.dark, "dark background, because COLORFGBG=\(value) names no palette entry")
    }
    // White and bright white; what lies between the dark ones is no common ground.
    let ground: Ground = index == 7 || index == 15 ? .light : .dark
    return Decision(ground, "\(ground.rawValue) background, because COLORFGBG=\(value)")
  }
}
