/// The golden lines of the self-test, computed by other libraries in double precision.
///
/// The tables are written by Tests/References/generate.py, from the fixtures of the tests.
enum GoldenTable {
  /// Runs of every optimizer.
  static let runs = lines(of: optimizers)

  /// Multipliers of every schedule.
  static let schedules = lines(of: rates)

  /// Derivatives of every test function.
  static let functions = lines(of: derivatives)

  private static func lines(of table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }
}
