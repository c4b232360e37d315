/// Something the terminal tells the program.
public enum Event: Hashable, Sendable {
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
  /// The program was stopped and now runs in the foreground again; the screen must be redrawn.
  case resumed
  /// Another part of the program has news, and ended the wait for an event.
  case woken
  /// The program shall end, with the exit status for it (130 interrupted, 143 terminated, 129 hung up).
  case end(status: Int32)
}

/// A key with its modifiers.
public struct Key: Hashable, Sendable {
  /// The keys a terminal can tell apart.
  public enum Code: Hashable, Sendable {
    /// A printable character as typed, so "A" rather than Shift and "a".
    case character(Unicode.Scalar)
    case up, down, left, right
    case home, end, pageUp, pageDown
    case insert, delete, backspace
    case enter, tab, escape
    case function(Int)
  }

  /// The modifiers that a terminal reports.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let shift = Modifiers(rawValue: 1)
    public static let control = Modifiers(rawValue: 2)
    public static let alt = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers

  /// Makes a key.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A character typed without modifiers.
  public static func character(_ scalar: Unicode.Scalar) -> Key {
    Key(.character(scalar))
  }

  /// A letter typed with Control, named by its lower-case form.
  public static func control(_ scalar: Unicode.Scalar) -> Key {
    Key(.character(scalar), .control)
  }
}

/// What the mouse did, and over which cell.
public struct Mouse: Hashable, Sendable {
  /// The things a mouse can do that terminals report.
  public enum Action: Hashable, Sendable {
    case press, release, drag, move, wheelUp, wheelDown
  }

  public var action: Action
  /// The column, from 0.
  public var x: Int
  /// The row, from 0.
  public var y: Int

  /// Makes a mouse event.
  public init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
