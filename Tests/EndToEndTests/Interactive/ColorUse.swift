import TerminalHarness

/// The most demanding kind of colours among some cells.
enum ColorUse: Int {
  case none, ansi, indexed, direct

  init(of cells: [[ScreenCell]]) {
    let colors = Set(cells.joined().flatMap { [$0.foreground, $0.background] })
    self = colors.map(Self.init).max { $0.rawValue < $1.rawValue } ?? .none
  }

  private init(_ parameters: String) {
    self =
      switch parameters.split(separator: ";").dropFirst().first {
      case "2": .direct
      case "5": .indexed
      default: parameters.isEmpty ? .none : .ansi
      }
  }
}
