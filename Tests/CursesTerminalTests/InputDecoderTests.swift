import Canvas
import Testing

@testable import CursesTerminal

@Suite struct InputDecoderTests {
  /// The events of bytes after which nothing more comes.
  private func decode(_ text: String) -> [Event] {
    decode(Array(text.utf8))
  }

  private func decode(_ bytes: [UInt8]) -> [Event] {
    var decoder = InputDecoder()
    return decoder.feed(bytes) + decoder.expire()
  }

  private static let keys: [(String, Key)] = [
    ("a", .character("a")), ("A", .character("A")), ("?", .character("?")),
    (" ", .character(" ")), ("é", .character("é")), ("⣿", .character("⣿")),
    ("\u{1F600}", .character("\u{1F600}")),
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
    ("\u{08}", Key(.backspace)), ("\u{1B}", Key(.escape)), ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\0", .control(" ")),
    ("\u{1F}", .control("_")),
    ("\u{1B}x", Key(.character("x"), .alt)), ("\u{1B}é", Key(.character("é"), .alt)),
    ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}[", Key(.character("["), .alt)),
    ("\u{1B}O", Key(.character("O"), .alt)), ("\u{1B}]", Key(.character("]"), .alt)),
    ("\u{1B}\u{03}", Key(.character("c"), [.control, .alt])),
  ]

  @Test(arguments: keys)
  func charactersAndControlsAreKeys(_ text: String, _ key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  private static let sequences: [(String, Key)] = [
    ("[A", Key(.up)), ("[B", Key(.down)), ("[C", Key(.right)), ("[D", Key(.left)),
    ("OA", Key(.up)), ("OB", Key(.down)), ("OC", Key(.right)), ("OD", Key(.left)),
    ("[1;2A", Key(.up, .shift)), ("[1;3B", Key(.down, .alt)), ("[1;5C", Key(.right, .control)),
    ("[1;6D", Key(.left, [.shift, .control])), ("[1;9A", Key(.up, .alt)),
    ("O5A", Key(.up, .control)), ("O1;5A", Key(.up, .control)), ("[a", Key(.up, .shift)),
    ("Oc", Key(.right, .control)), ("\u{1B}[A", Key(.up, .alt)), ("\u{1B}OD", Key(.left, .alt)),
    ("[H", Key(.home)), ("OH", Key(.home)), ("[1~", Key(.home)), ("[7~", Key(.home)),
    ("[F", Key(.end)), ("OF", Key(.end)), ("[4~", Key(.end)), ("[8~", Key(.end)),
    ("[1;5H", Key(.home, .control)), ("[2~", Key(.insert)), ("[3~", Key(.delete)),
    ("[5~", Key(.pageUp)), ("[6~", Key(.pageDown)), ("[5;5~", Key(.pageUp, .control)),
    ("[6;2~", Key(.pageDown, .shift)), ("[5$", Key(.pageUp, .shift)),
    ("[6^", Key(.pageDown, .control)), ("[3@", Key(.delete, [.control, .shift])),
    ("OP", Key(.function(1))), ("OS", Key(.function(4))), ("[11~", Key(.function(1))),
    ("[15~", Key(.function(5))), ("[17~", Key(.function(6))), ("[21~", Key(.function(10))),
    ("[23~", Key(.function(11))), ("[24~", Key(.function(12))), ("[25~", Key(.function(13))),
    ("[28~", Key(.function(15))), ("[34~", Key(.function(20))), ("[[A", Key(.function(1))),
    ("[[E", Key(.function(5))), ("[1;2P", Key(.function(1), .shift)),
    ("[1;5R", Key(.function(3), .control)), ("[15;5~", Key(.function(5), .control)),
    ("OM", Key(.enter)), ("Oj", .character("*")), ("Ok", .character("+")),
    ("Op", .character("0")), ("Oy", .character("9")),
  ]

  @Test(arguments: sequences)
  func everyTerminalsFormOfAKeyIsThatKey(_ text: String, _ key: Key) {
    #expect(decode("\u{1B}" + text) == [.key(key)])
  }

  @Test(arguments: sequences)
  func aSequenceMayArriveByteByByte(_ text: String, _ key: Key) {
    var decoder = InputDecoder()
    let events = Array(("\u{1B}" + text).utf8).flatMap { decoder.feed([$0]) }
    #expect(events == [.key(key)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    "\u{1B}[?2026;2$y", "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[12;40R", "\u{1B}[99~",
    "\u{1B}[1;2;3;4A", "\u{1B}[5A", "\u{1B}[201~", "\u{1B}Oz", "\u{1B}[[Z", "\u{1B}[E",
    "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
    "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[<0;5M", "\u{1B}[<66;1;1M",
    "\u{1B}[<2;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<99999999999999999999;1;1M",
    "\u{1B}[111111111111111111111111111111111111111111111111111111111111111111111111~",
  ])
  func whatIsNotKnownIsIgnoredToItsEnd(_ text: String) {
    #expect(decode(text + "x") == [.key(.character("x"))])
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC3], [0xE2, 0xA0], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC2, 0x85],
    ] as [[UInt8]])
  func brokenCharactersAreIgnored(_ bytes: [UInt8]) {
    #expect(decode(bytes + Array("x".utf8)) == [.key(.character("x"))])
  }

  @Test func anUnfinishedSequenceIsForgotten() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[1;".utf8).isEmpty)
    #expect(decoder.patience == 0.05)
    #expect(decoder.expire().isEmpty)
    #expect(decoder.feed("A".utf8) == [.key(.character("A"))])
  }

  @Test func aBrokenOffSequenceGivesWayToTheNext() {
    #expect(decode("\u{1B}[1\u{1B}[A") == [.key(Key(.up))])
    #expect(decode("\u{1B}[1\r") == [.key(Key(.enter))])
  }

  @Test func escapeIsKnownAfterTwentyFiveMilliseconds() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.patience == 0.025)
    #expect(decoder.expire() == [.key(Key(.escape))])
    #expect(decoder.patience == nil)
  }

  @Test func escapeTypedTwiceIsTwoEscapes() {
    let escape = Event.key(Key(.escape))
    #expect(decode("\u{1B}\u{1B}") == [escape, escape])
    #expect(decode("\u{1B}\u{1B}x") == [escape, .key(Key(.character("x"), .alt))])
  }

  @Test func severalKeysComeInOrder() {
    #expect(
      decode("a\u{1B}[Ab\u{1B}OB") == [
        .key(.character("a")), .key(Key(.up)), .key(.character("b")), .key(Key(.down)),
      ])
  }

  @Test func theInterruptCharacterEndsTheProgram() {
    #expect(decode("\u{03}") == [.end(status: 130)])
    #expect(decode("\u{04}") == [.end(status: 0)])
  }

  @Test func focusIsReported() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }

  @Test(arguments: [
    ("\u{1B}[<0;1;1M", Mouse(.press, x: 0, y: 0)),
    ("\u{1B}[<0;300;50m", .init(.release, x: 299, y: 49)),
    ("\u{1B}[<32;3;4M", Mouse(.drag, x: 2, y: 3)), ("\u{1B}[<35;3;4M", .init(.move, x: 2, y: 3)),
    ("\u{1B}[<64;3;4M", Mouse(.wheelUp, x: 2, y: 3)),
    ("\u{1B}[<65;3;4M", .init(.wheelDown, x: 2, y: 3)),
    ("\u{1B}[<16;3;4M", Mouse(.press, x: 2, y: 3)), ("\u{1B}[M !!", .init(.press, x: 0, y: 0)),
    ("\u{1B}[M#!\"", Mouse(.release, x: 0, y: 1)), ("\u{1B}[M`!!", .init(.wheelUp, x: 0, y: 0)),
    ("\u{1B}[MC!!", Mouse(.move, x: 0, y: 0)), ("\u{1B}[M@!!", .init(.drag, x: 0, y: 0)),
  ])
  func theMouseIsReportedInBothProtocols(_ text: String, _ mouse: Mouse) {
    #expect(decode(text) == [.mouse(mouse)])
  }

  @Test(arguments: [
    ("11;rgb:ffff/ffff/ffff\u{07}", RGB(255, 255, 255)),
    ("11;rgb:0000/2b2b/3636\u{1B}\\", RGB(0, 0x2B, 0x36)),
    ("11;rgb:f/8/0\u{07}", RGB(255, 136, 0)), ("11;rgb:ff/80/00\u{07}", RGB(255, 128, 0)),
    ("11;rgba:1e1e/1e1e/2e2e/cccc\u{07}", RGB(0x1E, 0x1E, 0x2E)),
    // rxvt-unicode forgets the backslash, and then comes the next answer.
    ("11;rgb:ffff/ffff/ffff\u{1B}\u{1B}[?1;2c", RGB(255, 255, 255)),
    ("11;rgb:ffff/ffff/ffff\u{1B}", RGB(255, 255, 255)),
    ("10;rgb:ffff/ffff/ffff\u{07}", nil), ("11;rgb:ffff/ffff\u{07}", nil),
    ("11;rgb:fffff/0/0\u{07}", nil), ("11;rgb:-1/0/0\u{07}", nil), ("11;#ffffff\u{07}", nil),
    ("11;rgb:0/0/0/0/0\u{07}", nil), ("11;rgb:0/0/\(String(repeating: "0", count: 99))\u{07}", nil),
  ])
  func theTerminalsBackgroundIsRead(_ text: String, _ background: RGB?) {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}]\(text)".utf8) + decoder.expire() == [])
    #expect(decoder.reports.background == background)
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
  }

  @Test func theTerminalsAttributesAreNoKeys() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[6c".utf8) == [])
    #expect(!decoder.reports.hasAttributes)
    #expect(decoder.feed("\u{1B}[?64;1;2c".utf8) == [])
    #expect(decoder.reports.hasAttributes)
  }

  @Test func aPasteIsOneEventAndNoKeys() {
    #expect(
      decode("\u{1B}[200~q\r\n:wq\u{1B}[A\u{03}é\tx\u{1B}[201~y") == [
        .paste("q\n:wq[Aé\tx"), .key(.character("y")),
      ])
  }

  @Test func anEmptyPasteIsAPaste() {
    #expect(decode("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test func theEndOfAPasteIsFoundAfterItsLikeness() {
    #expect(decode("\u{1B}[200~a\u{1B}[20\u{1B}[201~") == [.paste("a[20")])
  }

  @Test func aPasteIsBounded() {
    let flood = String(repeating: "é", count: PasteCollector.capacity)
    let kept = String(repeating: "é", count: PasteCollector.capacity / 2)
    #expect(decode("\u{1B}[200~\(flood)\u{1B}[201~x") == [.paste(kept), .key(.character("x"))])
  }

  @Test func aPasteWithoutAnEndIsOverWhenNothingMoreComes() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[200~lost".utf8).isEmpty)
    #expect(decoder.patience == 2)
    #expect(decoder.expire() == [.paste("lost")])
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func noBytesWhateverLeaveTheDecoderStuck(_ seed: UInt64) {
    var state = seed
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x3B, 0x31, 0x41, 0x7E, 0x4D, 0x3C, 0xC3, 0xFF, 0x50,
    ]
    let bytes = (0..<400).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    var decoder = InputDecoder()
    _ = decoder.feed(bytes)
    _ = decoder.expire()
    #expect(decoder.patience == nil)
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
  }
}
