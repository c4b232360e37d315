import CursesTerminal

/// What the program is called and how far it has come.
struct Version: CustomStringConvertible {
  let name: String
  let number: String

  /// This program's.
  static let current = Version(name: "descent", number: "0.1.0")

  /// The name and number, and what it draws with, as in "descent 0.1.0 (ncurses 6.4.20221231)".
  var description: String { "\(name) \(number) (\(CursesLibrary.version))" }
}
