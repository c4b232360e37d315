extension Double {
  /// The number rounded to the given count of significant decimal digits, at least 1.
  ///
  /// 0 and numbers that are not finite stay as they are.
  package func rounded(significant digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let exponent = Int(Double.log10(magnitude).rounded(.down))
    let shift = Swift.max(1, digits) - 1 - exponent
    // Dividing by an exact power of ten gives the number nearest to the decimal one; a power
    // beyond the exact ones is applied in two steps.
    guard shift.magnitude <= 22 else {
      let half = Double.pow(10, Double(shift) / 2)
      let rounded = (self * half * half).rounded() / half / half
      return rounded.isFinite ? rounded : self
    }
    let power = Double.pow(10, Double(shift.magnitude))
    let rounded =
      shift >= 0 ? (self * power).rounded() / power : (self / power).rounded() * power
    return rounded.isFinite ? rounded : self
  }
}
