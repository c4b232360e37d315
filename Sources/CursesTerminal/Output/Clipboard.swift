/// What a terminal is sent to put a text on the clipboard of whoever looks at it, also over ssh.
///
/// Source: xterm control sequences, Operating System Commands, 52; tmux 3.4, manual, set-clipboard and
/// allow-passthrough.
enum Clipboard {
  /// The sequence for a text.
  ///
  /// In tmux it is sent bare, which tmux takes with set-clipboard on, and wrapped, which it passes on with
  /// allow-passthrough on.
  static func sequence(for text: String, isInTmux: Bool) -> String {
    let bare = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}"
    guard isInTmux else { return bare }
    return bare + "\u{1B}Ptmux;" + bare.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  /// Bytes in base 64: four digits for three bytes, = for what is missing (RFC 4648, 2006).
  static func base64(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isGiven = place <= group.count
        text.append(isGiven ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
