/// Softmax with cross-entropy: what is lost on a row whose class was given the probability p is −ln p.
///
///     p = exp(z − max z) / Σ exp(z − max z)        ∂/∂z = (p − one of the class) / rows
///
/// The largest number is subtracted first, so that no exponential overflows.
enum SoftmaxCrossEntropy {
  /// What became of one row.
  struct RowLoss {
    var loss = 0.0
    /// The class of the largest number, the first of equal ones.
    var guess = 0
  }

  /// Judges the numbers of one row.
  ///
  /// - Parameters:
  ///   - logits: z, a number for each class.
  ///   - count: the number of classes.
  ///   - label: the class of the row.
  ///   - probabilities: where p goes; may be where the numbers are.
  /// - Returns: the loss and the guess.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func judge<Element: ParameterScalar>(
    _ logits: UnsafePointer<Element>, count: Int, label: Int,
    probabilities: UnsafeMutablePointer<Element>
  ) -> RowLoss {
    var row = RowLoss()
    var largest = logits[0]
    for index in 1..<count where logits[index] > largest {
      largest = logits[index]
      row.guess = index
    }
    let own = Double(logits[label]) - Double(largest)
    var sum = 0.0
    for index in 0..<count {
      let part = Double.exp(Double(logits[index]) - Double(largest))
      sum += part
      probabilities[index] = Element(part)
    }
    for index in 0..<count { probabilities[index] = Element(Double(probabilities[index]) / sum) }
    row.loss = Double.log(sum) - own
    return row
  }
}
