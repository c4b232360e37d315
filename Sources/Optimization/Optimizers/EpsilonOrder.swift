/// Where the small constant ε of Adam and its kin stands relative to the correction of the second
/// moment.
enum EpsilonOrder: String, CaseIterable, Sendable {
  /// √(v/(1 − β₂ᵗ) + ε_root) + ε, as in the paper, PyTorch and Optax.
  case afterCorrection = "after_correction"
  /// (√(v + ε_root) + ε) / √(1 − β₂ᵗ), as in Keras and in PyTorch's RAdam.
  case beforeCorrection = "before_correction"

  /// The root of a second moment that divides a step; a correction of 1 is none.
  @inline(__always)
  func divisor<Vector: ParameterVector>(
    _ secondMoment: Vector, correction: Double, epsilon: Double, root: Double
  ) -> Vector {
    switch self {
    case .afterCorrection:
      (secondMoment / correction + root).squareRoot() + epsilon
    case .beforeCorrection:
      ((secondMoment + root).squareRoot() + epsilon) / correction.squareRoot()
    }
  }

  /// The same root as formulas write it.
  func symbol(_ square: String = "v", isCorrected: Bool, root: Double) -> String {
    let isBefore = self == .beforeCorrection
    let square = isCorrected && !isBefore ? square + "′" : square
    let sum = (root > 0 ? "√(\(square) + ε_root)" : "√\(square)") + " + ε"
    return isBefore && isCorrected ? "(\(sum)) / √(1 − β₂ᵗ)" : sum
  }
}
