/// η·λmax at a point beside the largest value the rule is stable with.
package struct StabilityMargin: Hashable, Sendable {
  /// The rate of the next step times the larger eigenvalue of the Hessian.
  package let product: Double
  /// 2 for descent, 2(1+β) for the heavy ball, (2+2β)/(1+2β) for Nesterov's look-ahead.
  package let limit: Double

  /// Makes a margin; nil where the function curves nowhere upwards or the product overflows.
  init?(rate: Double, curvature: Curvature, limit: Double) {
    let product = rate * curvature.larger
    guard product.isFinite, product > 0 else { return nil }
    self.product = product
    self.limit = limit
  }

  /// Whether every step overshoots further on a quadratic of this curvature.
  package var isExceeded: Bool { product > limit }

  /// As in "η·λmax = 2.4 > 2".
  package var sentence: String {
    "η·λmax = \(NumberText.figure(product)) \(isExceeded ? ">" : "≤") \(NumberText.figure(limit))"
  }
}
