internal import Canvas

extension Mouse {
  /// The mouse event of a report with the protocol's button code and its cell counted from 1.
  ///
  /// Only the left button, the vertical wheel and motion are events; the other buttons belong to
  /// the terminal's user. Source: Xterm Control Sequences, "Mouse Tracking".
  init?(button: Int, column: Int, row: Int, isRelease: Bool) {
    guard column > 0, row > 0, let action = Self.action(button, isRelease) else { return nil }
    self.init(action, x: column - 1, y: row - 1)
  }

  private static func action(_ button: Int, _ isRelease: Bool) -> Action? {
    let (number, isMotion, isWheel) = (button & 3, button & 32 != 0, button & 64 != 0)
    guard button >= 0, button < 128 else { return nil }
    if isWheel { return [0: .wheelUp, 1: .wheelDown][number] }
    if isMotion { return [0: .drag, 3: .move][number] }
    guard number == 0 else { return nil }
    return isRelease ? .release : .press
  }
}
