/// A screen that shows frames and reports events.
///
/// Not copyable, so that exactly one owner restores the real terminal when it goes.
package protocol Terminal: ~Copyable {
  /// What the terminal can show.
  var capabilities: Capabilities { get }

  /// The present extent of the screen.
  var size: Size { get }

  /// Shows a frame, sending only what differs from the one shown before.
  mutating func present(_ frame: Frame)

  /// Makes the next frame be sent in full, should something else have written on the screen.
  mutating func invalidate()

  /// Asks for the pointer's motions, presses and wheel, or leaves the pointer to the terminal, which
  /// selects text with it.
  mutating func reportPointer(_ isWanted: Bool)

  /// Asks the terminal to put a text on the clipboard of whoever looks at it.
  mutating func copy(_ text: String)

  /// Waits for the next event.
  ///
  /// - Parameter timeout: seconds to wait at most; nil waits for ever, 0 only looks.
  /// - Returns: the event, or nil when the time has passed without one.
  mutating func nextEvent(within timeout: Double?) -> Event?
}
