internal import Canvas

/// A row of text in colours of the terminal's depth.
enum ColorCard {
  static func frame(_ size: Size, _ capabilities: Capabilities) -> Frame {
    var frame = Frame(size)
    let style =
      switch capabilities.depth {
      case .direct: Style(.direct(RGB(0x12, 0x34, 0x56)), on: .direct(RGB(0, 0, 5)))
      case .indexed: Style(.indexed(178), on: .indexed(53))
      case .ansi: Style(.indexed(9), on: .indexed(4))
      // A picture with colours where there are none must come out without.
      case .monochrome: Style(.indexed(178), on: .indexed(53), .bold)
      }
    frame.write("card", x: 0, y: 0, style)
    frame.write("palette", x: 0, y: 1, Style(.indexed(11), on: .indexed(1)))
    return frame
  }
}
