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

  /// A line for the group, and below it one for each failure; longer ones are broken at a width.
  package func text(width: Int = 80) -> String {
    let number = DecimalText.text(of: worst, significant: 2)
    func line(_ text: String, hanging: Int = 6) -> String {
      text.wrapped(indent: 6, hanging: hanging, width: width)
    }
    let head = line("\(subject), worst \(number)" + (isFine ? "" : ", \(failures.count) wrong:"))
    let untold = failures.count - Self.mostFailures
    let lines =
      [(isFine ? "ok    " : "FAIL  ") + head.dropFirst(6)]
      + failures.prefix(Self.mostFailures).map { line($0, hanging: 8) }
      + (untold > 0 ? [line("and \(untold) more")] : [])
    return lines.joined(separator: "\n") + "\n"
  }
}
