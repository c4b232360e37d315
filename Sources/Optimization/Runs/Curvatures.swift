/// The smallest and the largest curvature of a function at a minimum, and what rules with a momentum make
/// of them.
///
/// Round a minimum a function is as good as its parabola, on which descent with the best rate shrinks by
/// (κ − 1)/(κ + 1) a step, κ = L/m, and a heavy ball with the best rate and momentum by
/// (√κ − 1)/(√κ + 1).
/// Source: B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964; L. Lessard,
/// B. Recht, A. Packard, Analysis and design of optimization algorithms via integral quadratic
/// constraints, 2016, for Nesterov's rule.
public struct Curvatures: Hashable, Sendable {
  /// m, above 0.
  public let smallest: Double
  /// L, at least m.
  public let largest: Double

  /// Takes m and L; nil unless 0 < m ≤ L, or where m is lost beside L.
  public init?(smallest: Double, largest: Double) {
    guard smallest > 1e-8 * largest, largest.isFinite, smallest <= largest else { return nil }
    self.smallest = smallest
    self.largest = largest
  }

  /// Those at the minimum next to the start of an objective; nil where there is none, or where it is flat or
  /// pointed.
  init?(nextToTheStartOf objective: any Objective) {
    let start = objective.start
    let next = objective.minima.min { ($0.point - start).norm < ($1.point - start).norm }
    guard let next else { return nil }
    let hessian = objective.hessian(at: next.point)
    if type(of: objective).dimension == 1 {
      self.init(smallest: hessian.xx, largest: hessian.xx)
    } else {
      let (smallest, largest) = hessian.eigenvalues
      self.init(smallest: smallest, largest: largest)
    }
  }

  /// κ.
  private var conditionNumber: Double { largest / smallest }

  /// β = ((√κ − 1)/(√κ + 1))², η = (2/(√L + √m))².
  ///
  /// Where a momentum larger than that is taken, all rates of an interval do, and η is the middle of it.
  var heavyBall: (rate: Double, momentum: Double) {
    let root = conditionNumber.squareRoot()
    let shrinkage = (root - 1) / (root + 1)
    let momentum = Self.momentum(shrinkage * shrinkage)
    return ((1 - momentum) / (smallest * largest).squareRoot(), momentum)
  }

  /// β = (√(3κ + 1) − 2)/(√(3κ + 1) + 2), η = 4/(3L + m).
  var nesterov: (rate: Double, momentum: Double) {
    let root = (3 * conditionNumber + 1).squareRoot()
    let best = (root - 2) / (root + 2)
    let momentum = Self.momentum(best)
    let rate = 4 / (3 * largest + smallest)
    guard best < Self.leastMomentum else { return (rate, momentum) }
    // Below this rate the slow direction creeps.
    let share = (1 - momentum) / (1 + momentum)
    return (min(rate, (share * share / smallest * rate).squareRoot()), momentum)
  }

  /// Less is hardly seen.
  private static let leastMomentum = 0.4

  /// A momentum that can be seen, with two digits of what is lost of it.
  private static func momentum(_ best: Double) -> Double {
    let lost = (1 - max(best, leastMomentum)).rounded(significant: 2)
    return (1 - lost).rounded(significant: 9)
  }
}
