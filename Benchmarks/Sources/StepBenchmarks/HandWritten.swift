import Optimization

/// Rosenbrock's gradient, written out: the yardstick the catalog is held against.
@inline(__always)
private func gradient(_ p: SIMD2<Double>) -> SIMD2<Double> {
  let slope = p.y - p.x * p.x
  return SIMD2(-2 * (1 - p.x) - 400 * p.x * slope, 200 * slope)
}

/// Runs written directly for one rule, one function and one rate, recording every point.
enum HandWritten {
  static func descent(from start: SIMD2<Double>, steps: Int, rate: Double) -> [SIMD2<Double>] {
    var path = [start]
    path.reserveCapacity(steps + 1)
    var position = start
    for _ in 0..<steps {
      position -= rate * gradient(position)
      path.append(position)
    }
    return path
  }

  static func momentum(from start: SIMD2<Double>, steps: Int, rate: Double) -> [SIMD2<Double>] {
    var path = [start]
    path.reserveCapacity(steps + 1)
    var position = start
    var velocity = SIMD2<Double>.zero
    for _ in 0..<steps {
      velocity = 0.9 * velocity + gradient(position)
      position -= rate * velocity
      path.append(position)
    }
    return path
  }

  static func adam(from start: SIMD2<Double>, steps: Int, rate: Double) -> [SIMD2<Double>] {
    var path = [start]
    path.reserveCapacity(steps + 1)
    var position = start
    var firstMoment = SIMD2<Double>.zero
    var secondMoment = SIMD2<Double>.zero
    var power1 = 1.0
    var power2 = 1.0
    for _ in 0..<steps {
      let slope = gradient(position)
      firstMoment = 0.9 * firstMoment + 0.1 * slope
      secondMoment = 0.999 * secondMoment + 0.001 * slope * slope
      // Denormal numbers are slow, by hand as well.
      power1 = power1 > 1e-30 ? power1 * 0.9 : 0
      power2 = power2 > 1e-30 ? power2 * 0.999 : 0
      let root = (secondMoment / (1 - power2)).squareRoot() + 1e-8
      position -= rate / (1 - power1) * firstMoment / root
      path.append(position)
    }
    return path
  }
}
