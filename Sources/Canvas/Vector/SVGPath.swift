/// The data of a path in Scalable Vector Graphics, in pixels with two decimals at most.
package struct SVGPath: Hashable, Sendable {
  /// The commands, as in "M0 0L10.5 3Z".
  package private(set) var data = ""

  /// Makes a path without lines.
  package init() {}

  /// Adds lines through points, which must be finite, and back to the first where they are closed.
  package mutating func add(_ points: some Sequence<SIMD2<Double>>, isClosed: Bool = false) {
    var command = "M"
    for point in points {
      data += command + Self.number(point.x) + " " + Self.number(point.y)
      command = "L"
    }
    if isClosed, command == "L" { data += "Z" }
  }

  /// A number with two decimals at most, without zeros at its end.
  ///
  /// Numbers beyond a million pixels are cut off there: no picture shows the difference.
  package static func number(_ value: Double) -> String {
    let bounded = value.isNaN ? 0 : min(max(value, -1e6), 1e6)
    let hundredths = Int((bounded * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
