import TerminalHarness

/// The most demanding kind of colours among some cells.
enum ColorUse: Int {
  case none, ansi, indexed, direct

  init(of cells: [[ScreenCell]]) {
    let colors = Set(cells.joined().flatMap { [$0.foreground, $0.background] })
    self = colors.map(Self.init).max { $0.rawValue < $1.rawValue } ?? .none
  }

  private init(_ parameters: String) {
    let fields = parameters.split(separator: ";").compactMap { Int($0) }
    self =
      switch fields.dropFirst().first {
      case 2: .direct
      // The first sixteen are the same colours by longer names.
      case 5: fields.last ?? 0 < 16 ? .ansi : .indexed
      default: fields.isEmpty ? .none : .ansi
      }
  }
}
