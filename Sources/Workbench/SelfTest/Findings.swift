import Numbers
import Optimization

/// What came out of a group of checks.
package struct Findings: Hashable, Sendable {
  /// What was checked against what, with numbers, as in "gradients of 17 objectives at 340 points".
  package let subject: String
  /// The largest difference found, relative to what was expected and absolute below 1.
  package let worst: Double
  /// What is wrong, each with what was found and by how much it is off.
  package let failures: [String]
  /// The libraries whose numbers were expected, with their versions; empty where none was needed.
  package let libraries: [String]

  /// The most failures that are told one by one.
  private static let mostFailures = 10

  /// Whether nothing is wrong.
  package var isFine: Bool { failures.isEmpty }

  /// One line for the group, and below it one for each failure.
  package var text: String {
    let worst = DecimalText.text(of: worst, significant: 2)
    guard !isFine else { return "ok    \(subject), worst \(worst)\n" }
    var lines = ["FAIL  \(subject), worst \(worst), \(failures.count) wrong:"]
    lines += failures.prefix(Self.mostFailures).map { "      " + $0 }
    let untold = failures.count - Self.mostFailures
    if untold > 0 { lines.append("      and \(untold) more") }
    return lines.joined(separator: "\n") + "\n"
  }
}
