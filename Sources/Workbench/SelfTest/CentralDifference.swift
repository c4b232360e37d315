/// A derivative measured rather than calculated: central differences, extrapolated to a width of 0.
///
///     (f(x + h) − f(x − h)) / 2h        for a falling row of h, whose errors in h², h⁴, … are removed
///
/// Source: C. J. F. Ridders, Accurate computation of F′(x) and F′(x) F″(x), 1982.
struct CentralDifference {
  /// The derivative.
  private(set) var slope = Double.nan
  /// How far the last extrapolations disagree; large where the function has a crease, NaN where it
  /// has no numbers.
  private(set) var uncertainty = Double.infinity

  /// The factor by which the widths fall, and how many there are.
  private static let shrinkage = 1.4
  private static let count = 12

  /// Measures the derivative at 0, with differences no wider than `width` to either side.
  init(width: Double, of function: (Double) -> Double) {
    var width = width
    var previous: [Double] = []
    for order in 0..<Self.count {
      var row = [(function(width) - function(-width)) / (2 * width)]
      var factor = 1.0
      for column in previous.indices {
        factor *= Self.shrinkage * Self.shrinkage
        row.append((factor * row[column] - previous[column]) / (factor - 1))
        let disagreement = max(
          abs(row[column + 1] - row[column]), abs(row[column + 1] - previous[column]))
        if disagreement <= uncertainty {
          uncertainty = disagreement
          slope = row[column + 1]
        }
      }
      // Once roundings grow from row to row, smaller widths make it worse.
      if order > 0, abs(row[order] - previous[order - 1]) >= 2 * uncertainty { break }
      previous = row
      width /= Self.shrinkage
    }
  }
}
