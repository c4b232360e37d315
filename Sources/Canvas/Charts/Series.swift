/// The values of one run over the steps, for a chart.
package struct Series: Hashable, Sendable {
  /// The value at each step from 0; what is not finite leaves a gap.
  package var values: [Double]
  /// The index of the run's ink.
  package var ink: Int
  /// The series of the highest priority gives a shared cell its colour; equals take turns.
  package var priority: Int
  /// A sign at the last finite value, where the series ends for a reason.
  package var endMark: Marker?
  /// A sign at the end of its line, where the play-head is.
  package var headMark: Marker?
  /// Whether that sign stands along the line too, since its ink alone does not tell it from others.
  package var hasSignsAlong = false
  /// How loud the series is drawn.
  package var age = Age.recent
  /// The gaps of its line, which tell it from another one in the same ink.
  package var pattern = LinePattern.solid
  /// The number beside the sign at its end.
  package var number: Int?
  /// The last entry that was reached; what comes after it would have been and is faint.
  package var lastEntry = Int.max
  /// Whether it is drawn in dots instead of a line: what only goes with another series.
  package var isDotted = false

  /// Makes a series.
  package init(_ values: [Double], ink: Int, priority: Int = 0) {
    self.values = values
    self.ink = ink
    self.priority = priority
  }

  /// The points of the steps in a range in rows without gaps.
  ///
  /// Where more than four steps share a column of dots, only the first, the lowest, the highest and
  /// the last of them stay, which draws the same picture.
  func pieces(
    _ steps: Range<Int>, stepsPerColumn: Double, height: (Double) -> Double
  ) -> [[SIMD2<Double>]] {
    let bucket = max(1, Int(stepsPerColumn))
    var pieces: [[SIMD2<Double>]] = []
    var piece: [SIMD2<Double>] = []
    var start = steps.lowerBound
    while start < min(steps.upperBound, values.count) {
      // Buckets begin at multiples of their width, whatever part of the steps is drawn.
      let end = min((start / bucket + 1) * bucket, steps.upperBound, values.count)
      for step in shown(start..<end) {
        if values[step].isFinite {
          piece.append(SIMD2(Double(step), height(values[step])))
        } else if !piece.isEmpty {
          pieces.append(piece)
          piece = []
        }
      }
      start = end
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// The steps of a column of dots that must be drawn, in order.
  private func shown(_ steps: Range<Int>) -> [Int] {
    guard steps.count > 4 else { return Array(steps) }
    let finite = steps.lazy.filter { values[$0].isFinite }
    let lowest = finite.min { values[$0] < values[$1] }
    let highest = finite.max { values[$0] < values[$1] }
    let kept = [steps.lowerBound, lowest, highest, steps.upperBound - 1].compactMap { $0 }
    return Set(kept).sorted()
  }
}
