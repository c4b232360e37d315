/// What a formula needs of a number, so that it is written once and evaluated with derivatives or
/// without.
///
/// `Double` gives values, `Dual` first derivatives and `SecondOrderDual` second derivatives. The
/// operations with a `Double` on one side cost a fraction of those between two dual numbers, so a
/// formula should leave its constants as they are.
public protocol Scalar: Operand {
  /// The number itself, without its derivatives, for a formula with cases.
  var value: Double { get }
}

extension Double: Scalar {
  @inline(__always)
  public var value: Double { self }

  @inline(__always)
  public func power(_ exponent: Int) -> Double {
    precondition(exponent >= 1, "a whole power of at least 1")
    var result = self
    for _ in 1..<exponent { result *= self }
    return result
  }
}
