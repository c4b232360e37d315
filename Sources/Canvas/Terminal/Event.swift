/// Something the terminal tells the program.
package enum Event: Hashable, Sendable {
  /// A key was typed.
  case key(Key)
  /// The mouse was pressed, moved or turned.
  case mouse(Mouse)
  /// Text was pasted; the program never takes it for keys.
  case paste(String)
  /// The window has a new size.
  case resize(Size)
  /// The window got or lost the focus.
  case focus(Bool)
  /// The terminal told its own background, which this ground suits better than the one so far.
  case ground(Ground)
  /// The program was stopped and now runs in the foreground again; the screen must be redrawn.
  case resumed
  /// Another part of the program has news, and ended the wait for an event.
  case woken
  /// The program shall end, with the exit status for it (130 interrupted, 143 terminated, 129 hung up).
  case end(status: Int32)
}

/// A key with its modifiers.
package struct Key: Hashable, Sendable {
  /// The keys a terminal can tell apart.
  package enum Code: Hashable, Sendable {
    /// A printable character as typed, so "A" rather than Shift and "a".
    case character(Unicode.Scalar)
    case up, down, left, right
    case home, end, pageUp, pageDown
    case insert, delete, backspace
    case enter, tab, escape
    case function(Int)
  }

  /// The modifiers that a terminal reports.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let shift = Modifiers(rawValue: 1)
    package static let control = Modifiers(rawValue: 2)
    package static let alt = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  /// Makes a key.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A character typed without modifiers.
  package static func character(_ scalar: Unicode.Scalar) -> Key {
    Key(.character(scalar))
  }

  /// A letter typed with Control, named by its lower-case form.
  package static func control(_ scalar: Unicode.Scalar) -> Key {
    Key(.character(scalar), .control)
  }
}

/// What the mouse did, and over which cell.
package struct Mouse: Hashable, Sendable {
  /// The things a mouse can do that terminals report.
  package enum Action: Hashable, Sendable {
    case press, release, drag, move, wheelUp, wheelDown
  }

  package var action: Action
  /// The column, from 0.
  package var x: Int
  /// The row, from 0.
  package var y: Int

  /// Makes a mouse event.
  package init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
