/// How fast a measure of the way left, or of the steps, shrinks or grows.
package struct ConvergenceFactor: Hashable, Sendable {
  /// What is measured.
  package enum Quantity: Hashable, Sendable {
    /// f − f*, the loss above the nearest known minimum.
    case lossAboveMinimum
    /// ‖∇f‖, where no minimum is known or the run lies below it.
    case gradientNorm
    /// ‖Δθ‖, the length of the steps of a run that is driven away.
    case stepLength
  }

  package let quantity: Quantity
  /// What one step multiplies the quantity by, on the geometric mean of the steps looked at.
  package let factor: Double

  /// Makes a factor of a quantity.
  package init(_ quantity: Quantity, factor: Double) {
    self.quantity = quantity
    self.factor = factor
  }

  /// As in "(f − f*) × 0.85 a step", f* being the value of the nearest minimum.
  package var sentence: String {
    let name =
      switch quantity {
      case .lossAboveMinimum: "(f − f*)"
      case .gradientNorm: "‖∇f‖"
      case .stepLength: "‖Δθ‖"
      }
    return "\(name) × \(NumberText.factor(factor)) a step"
  }
}
