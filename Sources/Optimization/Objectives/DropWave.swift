/// Rings around a pit, as after a drop fell into water.
///
///     f(x, y) = −(1 + cos(12 r)) / (½ r² + 2),   r = √(x² + y²)
///
/// The valleys between the rings are whole circles of equally low points, the first at r = 0.52.
struct DropWave: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let square = x.squared + y.squared
    let height = 1 + wave(square)
    return -height / (0.5 * square + 2)
  }

  /// cos(12 r) as a function of r², which is smooth where the root is not.
  @inline(__always)
  private func wave<Number: Scalar>(_ square: Number) -> Number {
    square.choose(
      where: { $0 < 1e-10 }, 1 - 72 * square + 864 * square.squared,
      else: .cos(12 * square.squareRoot()))
  }

  var region: Region { Region(x: -1.4...1.4, y: -1.4...1.4) }
  var start: Point { Point(1.1, 0.6) }
  var descentRate: Double { 0.003 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension DropWave {
  static let name = "drop_wave"
  static let title = "drop wave"
  static let summary = "rings around a pit: descent stops on the first ring it meets"
  static let source =
    "M. Molga, C. Smutnicki, Test functions for optimization needs, 2005"

  var formula: String { "−(1 + cos(12 √(x² + y²))) / (½(x² + y²) + 2)" }
}
