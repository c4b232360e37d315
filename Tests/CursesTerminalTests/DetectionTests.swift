import Canvas
import CursesTerminal
import Testing

@Suite struct DetectionTests {
  private static let database: [String: TerminalEntry] = [
    "xterm-256color": TerminalEntry(colors: 256),
    "tmux-256color": TerminalEntry(colors: 256),
    "screen-256color": TerminalEntry(colors: 256),
    "xterm-direct": TerminalEntry(hasDirectColor: true, colors: 1 << 24),
    "xterm": TerminalEntry(colors: 8),
    "rxvt-16color": TerminalEntry(colors: 16),
    "rxvt-88color": TerminalEntry(colors: 88),
    "linux": TerminalEntry(colors: 8),
    "vt100": TerminalEntry(colors: 0),
    "dumb": TerminalEntry(canMoveCursor: false, colors: 0),
  ]

  private func detect(
    _ variables: [String: String], _ options: TerminalOptions = TerminalOptions(),
    codeset: String? = "UTF-8", unicodeLocale: String? = "C.UTF-8", background: RGB? = nil
  ) throws -> Detection {
    let environment = TerminalEnvironment(
      variables, codeset: codeset, unicodeLocale: unicodeLocale, background: background)
    return try Detection(environment, options) { Self.database[$0] }
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], ColorDepth.indexed),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .direct),
    (["TERM": "xterm-256color", "COLORTERM": "24bit"], .direct),
    (["TERM": "xterm-256color", "COLORTERM": "yes"], .indexed),
    (["TERM": "xterm-256color", "COLORTERM": ""], .indexed),
    (["TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default,1,0"], .direct),
    (["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"], .direct),
    // A terminal that was opened from within tmux has inherited its variable.
    (["TERM": "linux", "TMUX": "/tmp/tmux-0/default,1,0"], .ansi),
    (["TERM": "xterm-256color", "TMUX": "/tmp/tmux-0/default,1,0"], .indexed),
    (["TERM": "vt100", "TMUX": "/tmp/tmux-0/default,1,0"], .monochrome),
    (["TERM": "screen-256color", "COLORTERM": "truecolor"], .indexed),
    (["TERM": "xterm-direct"], .direct),
    (["TERM": "xterm"], .ansi),
    (["TERM": "rxvt-16color"], .ansi),
    (["TERM": "vt100"], .monochrome),
    (["TERM": "vt100", "COLORTERM": "truecolor"], .monochrome),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"], .monochrome),
    (["TERM": "xterm-256color", "NO_COLOR": ""], .indexed),
  ])
  func theVariablesDecideTheColours(_ variables: [String: String], _ expected: ColorDepth) throws {
    #expect(try detect(variables).depth == expected)
  }

  @Test(arguments: ColorDepth.allCases)
  func aChosenDepthWinsOverEverything(_ depth: ColorDepth) throws {
    let options = TerminalOptions(depth: depth)
    #expect(try detect(["TERM": "vt100", "NO_COLOR": "1"], options).depth == depth)
    #expect(try detect(["TERM": "xterm-direct", "TMUX": "1"], options).depth == depth)
  }

  @Test(
    arguments: [
      (["TERM": "xterm", "LANG": "en_US.UTF-8"], "UTF-8", GlyphSet.braille),
      (["TERM": "xterm"], "ANSI_X3.4-1968", .braille),
      (["TERM": "xterm", "LANG": "C"], "ANSI_X3.4-1968", .ascii),
      (["TERM": "xterm", "LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], "ANSI_X3.4-1968", .ascii),
      (["TERM": "xterm", "LC_CTYPE": "C", "LANG": "en_US.UTF-8"], "ANSI_X3.4-1968", .ascii),
      (["TERM": "xterm", "LC_ALL": "", "LANG": "C.UTF-8"], "UTF-8", .braille),
      (["TERM": "xterm", "LANG": "de_DE.UTF-8"], nil, .braille),
      (["TERM": "xterm", "LANG": "de_DE.ISO-8859-1"], "ISO-8859-1", .ascii),
      (["TERM": "linux", "LANG": "C.UTF-8"], "UTF-8", .quadrant),
      (["TERM": "linux", "LANG": "C"], "ANSI_X3.4-1968", .ascii),
    ] as [([String: String], String?, GlyphSet)])
  func theLocaleDecidesTheMarks(
    _ variables: [String: String], _ codeset: String?, _ expected: GlyphSet
  ) throws {
    #expect(try detect(variables, codeset: codeset).glyphs == expected)
  }

  @Test(arguments: GlyphSet.allCases)
  func chosenMarksWinOverEverything(_ glyphs: GlyphSet) throws {
    let options = TerminalOptions(glyphs: glyphs)
    #expect(try detect(["TERM": "linux", "LC_ALL": "C"], options).glyphs == glyphs)
  }

  @Test(
    arguments: [
      ("0;15", Ground.light), ("0;7", .light), ("0;default;15", .light), ("15;0", .dark),
      ("7;8", .dark), ("15;default;0", .dark), ("default;default", .dark), ("", .dark),
      ("7;", .dark), (";", .dark), ("0;15;", .dark), ("0;-7", .dark),
      ("1;99999999999999999999", .dark),
    ])
  func theTerminalsOwnGroundDecidesTheTheme(_ value: String, _ expected: Ground) throws {
    let detection = try detect(["TERM": "xterm", "COLORFGBG": value])
    #expect(detection.ground == expected)
    let reason = detection.reasons[3]
    #expect(reason.hasPrefix("\(expected.rawValue) background, because "))
    #expect(reason.contains("COLORFGBG"))
  }

  @Test(arguments: [
    (RGB(0xFF, 0xFF, 0xFF), Ground.light), (RGB(0xFD, 0xF6, 0xE3), .light),
    (RGB(0x00, 0x2B, 0x36), .dark), (RGB(0, 0, 0), .dark),
  ])
  func whatTheTerminalAnswersWinsOverTheVariable(_ background: RGB, _ expected: Ground) throws {
    for variable in ["0;15", "15;0"] {
      let detection = try detect(
        ["TERM": "xterm", "COLORFGBG": variable], background: background)
      #expect(detection.ground == expected)
      #expect(
        detection.reasons[3]
          == "\(expected.rawValue) background, because the terminal answers that its own is "
          + "\(background)")
    }
  }

  @Test func onlyATerminalWithColoursOfWhichNoGroundWasChosenIsAsked() throws {
    #expect(try detect(["TERM": "xterm"]).asksForBackground)
    #expect(try detect(["TERM": "xterm", "COLORFGBG": "0;15"]).asksForBackground)
    #expect(try !detect(["TERM": "vt100"]).asksForBackground)
    #expect(try !detect(["TERM": "xterm", "NO_COLOR": "1"]).asksForBackground)
    #expect(try !detect(["TERM": "xterm"], TerminalOptions(ground: .dark)).asksForBackground)
  }

  @Test(arguments: [
    ("xterm", "16 colours, because xterm has 8 and bold brightens them"),
    ("rxvt-16color", "16 colours, because rxvt-16color has 16"),
    ("rxvt-88color", "16 colours, because rxvt-88color has only 88, not 256"),
  ])
  func theNumberOfColoursIsExplained(_ term: String, _ reason: String) throws {
    #expect(try detect(["TERM": term]).reasons[1] == reason)
  }

  @Test func withoutAUTF8LocaleTheMarksAreASCII() throws {
    let detection = try detect(["TERM": "xterm"], codeset: "ANSI_X3.4-1968", unicodeLocale: nil)
    #expect(detection.glyphs == .ascii)
    #expect(detection.reasons[2] == "ASCII marks, because no UTF-8 locale is installed")
    let chosen = try detect(
      ["TERM": "xterm"], TerminalOptions(glyphs: .braille), codeset: nil, unicodeLocale: nil)
    #expect(
      chosen.reasons[2]
        == "marks as chosen: braille, shown as ? because no UTF-8 locale is installed")
  }

  @Test func aLocaleThatIsNotInstalledIsReplaced() throws {
    let detection = try detect(["TERM": "xterm", "LANG": "de_DE.UTF-8"], codeset: nil)
    #expect(
      detection.reasons[2]
        == "braille marks, because LANG=de_DE.UTF-8 is not installed, so C.UTF-8 is used")
    #expect(
      try detect(["TERM": "xterm"], codeset: "ANSI_X3.4-1968").reasons[2]
        == "braille marks, because no locale is set, so C.UTF-8 is used")
  }

  @Test(arguments: Ground.allCases)
  func aChosenGroundWinsOverEverything(_ ground: Ground) throws {
    let options = TerminalOptions(ground: ground)
    for value in ["0;15", "15;0"] {
      #expect(try detect(["TERM": "xterm", "COLORFGBG": value], options).ground == ground)
    }
  }

  @Test func everyDecisionHasAReason() throws {
    let detection = try detect(["TERM": "tmux-256color", "TMUX": "1", "LANG": "C"])
    #expect(
      detection.reasons == [
        "TERM=tmux-256color is in the terminal database",
        "24-bit colours, because tmux takes them (TMUX is set)",
        "ASCII marks, because LANG=C",
        "dark background, because the terminal does not answer and COLORFGBG is not set",
      ])
  }

  @Test func anUnknownTerminalIsTakenForAnXterm() throws {
    let detection = try detect(["TERM": "xterm-kitty", "COLORTERM": "truecolor"])
    #expect(detection.term == "xterm-256color")
    #expect(detection.depth == .direct)
    #expect(
      detection.reasons[0]
        == "TERM=xterm-kitty is not in the terminal database, so xterm-256color is assumed")
    #expect(detection.substitution == "TERM=xterm-kitty is unknown; xterm-256color assumed")
    #expect(try detect(["TERM": "xterm"]).substitution == nil)
    #expect(try detect([:]).substitution == "TERM is not set; xterm-256color assumed")
    #expect(try detect([:]).reasons[0] == "TERM is not set, so xterm-256color is assumed")
  }

  @Test func anUnknownTerminalIsAnErrorWhereXtermIsUnknownToo() {
    #expect(throws: TerminalError.unknownTerminal(term: "xterm-kitty")) {
      try Detection(TerminalEnvironment(["TERM": "xterm-kitty"])) { _ in nil }
    }
  }

  @Test func aTerminalWithoutCursorAddressingIsAnError() {
    #expect(throws: TerminalError.cannotMoveCursor(term: "dumb")) { try detect(["TERM": "dumb"]) }
  }

  @Test func aStreamThatIsNoTerminalIsNamed() {
    #expect(throws: TerminalError.notATerminal(.input)) {
      try Detection(TerminalEnvironment(["TERM": "xterm"], isInputTerminal: false))
    }
    #expect(throws: TerminalError.notATerminal(.output)) {
      try Detection(TerminalEnvironment(["TERM": "xterm"], isOutputTerminal: false))
    }
    #expect(throws: TerminalError.inputHasEnded) {
      try Detection(TerminalEnvironment(["TERM": "xterm"], hasInputEnded: true))
    }
    let text = TerminalError.notATerminal(.output).description
    #expect(text.hasPrefix("standard output is not a terminal;"))
  }

  @Test func theDatabaseKnowsTheUsualTerminals() throws {
    let xterm = try #require(TerminalEntry.lookUp("xterm-256color"))
    #expect(xterm == TerminalEntry(colors: 256))
    #expect(TerminalEntry.lookUp("dumb")?.canMoveCursor == false)
    #expect(TerminalEntry.lookUp("vt100") == TerminalEntry(colors: 0))
    #expect(TerminalEntry.lookUp("no-such-terminal") == nil)
  }
}
