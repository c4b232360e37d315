import Canvas
import Optimization

/// The local shape of a function round a point: level sets of its quadratic model with the point as
/// their middle.
///
///     ½ pᵀHp = ±c      semi-axes √(2c/|λ₁|), √(2c/|λ₂|) along the eigenvectors of H
///
/// Upward curvatures give an ellipse, downward ones a dashed ellipse, one of each the branches of a
/// hyperbola, dashed where the function falls. The level c is the one that shows best.
struct CurvatureLens {
  let curvature: Curvature
  let center: SIMD2<Double>

  /// The long semi-axis as a share of the plane, and the least that a short one should have.
  private static let reach = 0.2
  private static let leastReach = 0.08
  /// Beyond this ratio of curvatures the smaller one counts as none: the lines are parallel.
  private static let flatness = 1e-4

  /// Draws the level sets into the dots of a map.
  func draw(into dots: inout DotLayer) {
    let extent = min(
      dots.plane.x.upperBound - dots.plane.x.lowerBound,
      dots.plane.y.upperBound - dots.plane.y.lowerBound)
    guard let axes = axes(extent) else { return }
    for (level, isDashed) in [(1.0, false), (-1.0, true)] {
      for line in lines(axes, level: level) {
        dots.polyline(line, Pen(ink: Pen.neutral, pattern: isDashed ? .dashed : .solid))
      }
    }
  }

  /// The semi-axes as vectors, for the larger and the smaller eigenvalue.
  private func axes(_ extent: Double) -> (SIMD2<Double>, SIMD2<Double>)? {
    let sizes = SIMD2(curvature.larger, curvature.smaller).magnitudes
    let strongest = sizes.max()
    guard strongest > 0, strongest.isFinite else { return nil }
    let bounded = SIMD2(
      max(sizes.x, strongest * Self.flatness), max(sizes.y, strongest * Self.flatness))
    let lengths = SIMD2(1 / bounded.x.squareRoot(), 1 / bounded.y.squareRoot())
    let long = Self.reach * extent / lengths.max()
    let short = Self.leastReach * extent / lengths.min()
    let scaled = lengths * max(long, short)
    let across = SIMD2(-curvature.direction.y, curvature.direction.x)
    return (curvature.direction * scaled.x, across * scaled.y)
  }

  /// The curves on which the quadratic model has the level.
  private func lines(
    _ axes: (SIMD2<Double>, SIMD2<Double>), level: Double
  ) -> [[SIMD2<Double>]] {
    let (isFirst, isSecond) = (curvature.larger * level > 0, curvature.smaller * level > 0)
    switch (isFirst, isSecond) {
    case (false, false): return []
    case (true, true): return [ellipse(axes)]
    case (true, false):
      // Flat across: with no second curvature the branches are straight.
      return [hyperbola(axes.0, axes.1), hyperbola(SIMD2.zero - axes.0, axes.1)]
    case (false, true):
      return [hyperbola(axes.1, axes.0), hyperbola(SIMD2.zero - axes.1, axes.0)]
    }
  }

  /// The ellipse by the rational form of the circle, (1 − t²)/(1 + t²) and 2t/(1 + t²).
  private func ellipse(_ axes: (SIMD2<Double>, SIMD2<Double>)) -> [SIMD2<Double>] {
    let right = (-20...20).map { (index: Int) -> SIMD2<Double> in
      let t = Double(index) / 20
      let size = 1 + t * t
      return SIMD2((1 - t * t) / size, 2 * t / size)
    }
    let left: [SIMD2<Double>] = right.map { SIMD2.zero - $0 }
    return (right + left + right.prefix(1)).map { (unit: SIMD2<Double>) -> SIMD2<Double> in
      let offset = unit.x * axes.0 + unit.y * axes.1
      return center + offset
    }
  }

  /// One branch: cosh along the first axis, sinh along the second, both from a growing k = eᵗ
  /// that ends at less than twice the semi-axis: the model is a local one.
  private func hyperbola(_ first: SIMD2<Double>, _ second: SIMD2<Double>) -> [SIMD2<Double>] {
    let rising: [Double] = (0..<5).reduce(into: [1]) { $0.append(1.25 * $0[$1]) }
    let falling: [Double] = rising.dropFirst().map { 1 / $0 }
    return (falling.reversed() + rising).map { (k: Double) -> SIMD2<Double> in
      let cosh = (k + 1 / k) / 2
      let sinh = (k - 1 / k) / 2
      return center + cosh * first + sinh * second
    }
  }
}

extension SIMD2<Double> {
  /// The magnitude of each component.
  fileprivate var magnitudes: SIMD2 { SIMD2(abs(x), abs(y)) }
}
