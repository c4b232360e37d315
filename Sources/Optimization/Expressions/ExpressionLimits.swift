/// How large an expression may be, so that no text takes noticeable time or memory.
public enum ExpressionLimits {
  /// The most characters.
  public static let length = 1000
  /// How deep parentheses, signs and exponents may be nested.
  public static let depth = 100
  /// The most numbers, variables and operations together.
  public static let parts = 500
}
