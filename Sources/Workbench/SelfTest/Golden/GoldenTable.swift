/// The golden lines of the self-test, computed by other libraries in double precision.
///
/// Adding an optimizer, a schedule or a test function adds a line to one of the tables.
enum GoldenTable {
  /// Runs of every optimizer.
  static let runs = [descent, adaptive, adam, modern, secondOrder].flatMap(lines)

  /// Multipliers of every schedule.
  static let schedules = lines(of: rates)

  /// Derivatives of every test function.
  static let functions = lines(of: derivatives)

  private static func lines(of table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }
}
