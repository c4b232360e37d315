internal import CNcurses
package import Canvas

/// What the process was told about its terminal: variables, streams and the locale's character set.
///
/// A value, so that every decision made from it can be tested without a terminal.
package struct TerminalEnvironment: Hashable, Sendable {
  /// The variables that matter, by name.
  package var variables: [String: String]
  /// Whether standard input is a terminal.
  package var isInputTerminal: Bool
  /// Whether standard input is a terminal on which nobody will type, its input having ended already.
  package var hasInputEnded: Bool
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// The character set of the locale the variables name; nil when that locale is not installed.
  package var codeset: String?
  /// The locale that makes characters UTF-8, the variables' own or another; nil when none is installed.
  package var unicodeLocale: String?
  /// The terminal's own background, where it was asked and told it.
  package var background: RGB?

  /// Makes an environment; by default both streams are terminals and characters are UTF-8.
  package init(
    _ variables: [String: String], isInputTerminal: Bool = true, hasInputEnded: Bool = false,
    isOutputTerminal: Bool = true, codeset: String? = "UTF-8", unicodeLocale: String? = "C.UTF-8",
    background: RGB? = nil
  ) {
    self.variables = variables
    self.isInputTerminal = isInputTerminal
    self.hasInputEnded = hasInputEnded
    self.isOutputTerminal = isOutputTerminal
    self.codeset = codeset
    self.unicodeLocale = unicodeLocale
    self.background = background
  }

  /// The names of the variables that matter.
  package static let names = [
    "TERM", "COLORTERM", "TMUX", "NO_COLOR", "CLICOLOR_FORCE", "COLORFGBG", "LC_ALL", "LC_CTYPE",
    "LANG",
  ]

  /// The environment of this process.
  package static func current() -> TerminalEnvironment {
    var variables: [String: String] = [:]
    for name in names {
      guard let value = cn_environment(name) else { continue }
      variables[name] = String(cString: value)
    }
    // In this order, for the second changes the process's own.
    let codeset = cn_codeset().map { String(cString: $0) }
    let unicodeLocale = cn_use_utf8().map { String(cString: $0) }
    return TerminalEnvironment(
      variables, isInputTerminal: cn_is_terminal(0), hasInputEnded: cn_input_has_ended(),
      isOutputTerminal: cn_is_terminal(1), codeset: codeset, unicodeLocale: unicodeLocale)
  }

  /// The value of a variable that is set and not empty.
  package func value(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Whether colours are wanted in output that goes to no terminal, as into a pager.
  package var forcesColors: Bool { value("CLICOLOR_FORCE").map { $0 != "0" } ?? false }

  /// The variable that decides about characters, with its value; nil when none is set.
  var locale: (variable: String, name: String)? {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let name = value(variable) else { continue }
      return (variable, name)
    }
    return nil
  }
}
