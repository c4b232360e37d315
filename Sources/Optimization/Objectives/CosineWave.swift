/// A wave of growing height with several valleys.
///
///     f(x) = x cos(c π x)
///
/// It is unbounded below; of the two valleys in view the flatter one is the poorer.
struct CosineWave: CurveFormula {
  /// The number c of half waves per unit of x.
  var frequency = 0.15

  @inline(__always)
  func value<Number: Scalar>(_ x: Number) -> Number {
    x * .cos((frequency * .pi) * x)
  }

  private var drawn: ClosedRange<Double> { -4...16 }

  var region: Region {
    let ends = [drawn.lowerBound, drawn.upperBound].map(value)
    let heights = criticalPoints.map { value(at: $0.point) } + ends
    let lowest = heights.min() ?? 0
    let highest = heights.max() ?? 0
    let margin = 0.1 * (highest - lowest)
    return Region(x: drawn, y: (lowest - margin)...(highest + margin))
  }

  var start: Point { Point(10, 0) }
  var descentRate: Double { 0.3 / frequency }

  // With t = c π x the slope vanishes where cos t = t sin t, whatever c is.
  var criticalPoints: [CriticalPoint] {
    let scale = 1 / (frequency * .pi)
    let count = Int(drawn.upperBound / scale / .pi) + 1
    let positive = (0...count).map { ($0, scale * Self.root($0)) }
    let points =
      positive.map { CriticalPoint($0.isMultiple(of: 2) ? .maximum : .local, at: $1) }
      + positive.map { CriticalPoint($0.isMultiple(of: 2) ? .local : .maximum, at: -$1) }
    let visible = points.filter { drawn.contains($0.point.x) }
      .sorted { value(at: $0.point) < value(at: $1.point) }
    guard let lowest = visible.first, lowest.isMinimum else { return visible }
    return [CriticalPoint(.global, lowest.point)] + visible.dropFirst()
  }

  /// The positive root of cos t = t sin t with the given index, by Newton's method.
  ///
  /// It lies just above `index` half turns.
  private static func root(_ index: Int) -> Double {
    let turns = Double(index) * .pi
    var t = index == 0 ? 0.86 : turns + 1 / turns
    for _ in 0..<6 {
      let (sine, cosine) = (Double.sin(t), Double.cos(t))
      t += (cosine - t * sine) / (2 * sine + t * cosine)
    }
    return t
  }
}

extension CosineWave {
  static let name = "cosine_wave_1d"
  static let shortName = "cosine"
  static let title = "cosine wave"
  static let summary = "a curve of several valleys: the rate decides which one is reached"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.3, 2023"

  static var settings: [Setting<Self>] {
    [
      .number(
        "c", \.frequency, "c", in: Interval(from: 0.05, to: 1), scale: .logarithmic,
        aliases: ["frequency"], "half waves per unit of x")
    ]
  }

  var formula: String {
    frequency == 1 ? "x cos(πx)" : "x cos(\(DecimalText.text(of: frequency))πx)"
  }
}
