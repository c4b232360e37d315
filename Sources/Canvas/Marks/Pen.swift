/// How a line is drawn: whose it is, how loud, and what it covers.
package struct Pen: Hashable, Sendable {
  /// The index of the run's ink; `neutral`, `contrast` or that of a `quantity` for a line in none of
  /// these.
  package var ink: Int
  package var age: Age
  /// The rank among lines through one cell.
  ///
  /// The highest gives the cell its colour, equals take turns from cell to cell; the dots of all stay.
  package var priority: Int
  /// Draws two dots side by side where others draw one.
  package var isThick: Bool
  /// Where dots are left out.
  package var pattern: LinePattern

  /// Makes a pen.
  package init(
    ink: Int, age: Age = .recent, priority: Int = 0, isThick: Bool = false,
    pattern: LinePattern = .solid
  ) {
    self.ink = ink
    self.age = age
    self.priority = priority
    self.isThick = isThick
    self.pattern = pattern
  }

  /// The ink of a line that belongs to no run.
  package static let neutral = -1

  /// The ink of what has to show over the lines of every run.
  package static let contrast = -2

  /// The ink of a quantity, counted from 0, which is no run's.
  package static func quantity(_ index: Int) -> Int { contrast - 1 - index }
}
