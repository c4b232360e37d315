import Testing

@testable import CursesTerminal

@Suite struct ClipboardTests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func bytesAreWrittenInBase64(_ text: String, _ digits: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == digits)
  }

  @Test func aTerminalIsSentTheTextAndTmuxIsAskedToPassItOnToo() {
    let bare = "\u{1B}]52;c;Zm9v\u{7}"
    #expect(Clipboard.sequence(for: "foo", isInTmux: false) == bare)
    #expect(
      Clipboard.sequence(for: "foo", isInTmux: true)
        == bare + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }
}
