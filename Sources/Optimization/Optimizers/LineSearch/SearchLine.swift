/// The function along a straight line: φ(t) = f(θ + t p), with the slope φ′(t) = ∇f(θ + t p) · p.
struct SearchLine<Vector: EuclideanVector> {
  /// θ, where t is 0.
  let origin: Vector
  /// p, the way of one unit of t.
  let direction: Vector
  let oracle: Oracle<Vector>

  /// The value some way along.
  func trial(at step: Double) -> LineTrial {
    LineTrial(step: step, value: oracle.value(origin + step * direction))
  }

  /// The value and the slope some way along.
  func point(at step: Double) -> LinePoint {
    let place = origin + step * direction
    return LinePoint(
      step: step, value: oracle.value(place), slope: oracle.gradient(place).dot(direction))
  }
}

/// A place on a search line with the value and the slope there.
struct LinePoint {
  let step: Double
  let value: Double
  let slope: Double

  /// Whether both numbers are finite; where not, the line has left what the function is good for.
  var isFinite: Bool { value.isFinite && slope.isFinite }

  /// The same without the slope.
  var trial: LineTrial { LineTrial(step: step, value: value) }

  /// The lowest place of the cubic through two points with their slopes, moved into the bounds.
  ///
  ///     d₁ = φ′(a) + φ′(b) − 3 (φ(a) − φ(b)) / (a − b)      d₂ = sign(b − a) √(d₁² − φ′(a) φ′(b))
  ///     t = b − (b − a) (φ′(b) + d₂ − d₁) / (φ′(b) − φ′(a) + 2 d₂)
  ///
  /// It is exact for a parabola. Where the cubic has no lowest place, or a point is not finite, it is
  /// the middle of the bounds.
  /// Source: J. Nocedal, S. Wright, Numerical optimization, second edition, 2006, formula 3.59.
  static func lowest(
    _ a: LinePoint, _ b: LinePoint, from lower: Double, to upper: Double
  ) -> Double {
    let middle = lower + (upper - lower) / 2
    let first = a.slope + b.slope - 3 * (a.value - b.value) / (a.step - b.step)
    let square = first * first - a.slope * b.slope
    guard square >= 0 else { return middle }
    let second = b.step >= a.step ? square.squareRoot() : -square.squareRoot()
    let share = (b.slope + second - first) / (b.slope - a.slope + 2 * second)
    let step = b.step - (b.step - a.step) * share
    return step.isFinite ? min(max(step, lower), upper) : middle
  }
}

/// A step that a line search tried: how far along its direction, and the value found there.
struct LineTrial: Hashable, Sendable {
  /// t, the multiple of the direction.
  let step: Double
  /// f(θ + t p); it need not be finite.
  let value: Double
}
