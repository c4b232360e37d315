/// How large an expression may be, so that no text takes noticeable time or memory.
package enum ExpressionLimits {
  /// The most characters.
  package static let length = 1000
  /// How deep parentheses, signs and exponents may be nested.
  package static let depth = 100
  /// The most numbers, variables and operations together.
  package static let parts = 500
}
