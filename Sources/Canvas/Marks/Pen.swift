/// How a line is drawn: whose it is, how loud, and what it covers.
public struct Pen: Hashable, Sendable {
  /// The index of the run's ink; `neutral`, `contrast` or that of a `quantity` for a line in none of
  /// these.
  public var ink: Int
  public var age: Age
  /// The rank among lines through one cell.
  ///
  /// The highest gives the cell its colour, equals take turns from cell to cell; the dots of all stay.
  public var priority: Int
  /// Draws two dots side by side where others draw one.
  public var isThick: Bool
  /// Where dots are left out.
  public var pattern: LinePattern

  /// Makes a pen.
  public init(
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
  public static let neutral = -1

  /// The ink of what has to show over the lines of every run.
  public static let contrast = -2

  /// The ink of a quantity, counted from 0, which is no run's.
  public static func quantity(_ index: Int) -> Int { contrast - 1 - index }
}
