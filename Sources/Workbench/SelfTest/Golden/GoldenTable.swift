/// The golden lines of the self-test, computed by other libraries in double precision.
///
/// Adding an optimizer or a schedule adds a line to one of the tables.
enum GoldenTable {
  /// Runs of every optimizer.
  static let runs = [descent, adaptive, adam].flatMap(lines)

  /// Multipliers of every schedule.
  static let schedules = lines(of: rates)

  private static func lines(of table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }
}
