/// A function that is the mean of one loss a row of data, so that a part of the rows gives an estimate of it.
package protocol SampledObjective: Objective {
  /// The rows of data, at least one.
  var samples: [Sample] { get }

  /// The features of a row that the model looks at: 1 or 2.
  static var featureCount: Int { get }

  /// Whether a target is one of two classes, 0 or 1.
  static var hasClasses: Bool { get }

  /// What the two parameters of the model are called, as in its formula.
  static var parameterNames: [String] { get }

  /// The keys of the settings that say how rows are made, which given ones have no use for.
  static var keysOfMadeRows: Set<String> { get }

  /// The same loss over other rows.
  func fitted(to rows: GivenRows) -> any SampledObjective

  /// What the model predicts for the features of a row: a target, or the score z whose sign tells the
  /// classes.
  func prediction(at point: Point, for features: Point) -> Double

  /// The mean loss of the rows with the given numbers, from 0; numbers may repeat.
  func value(at point: Point, of batch: [Int]) -> Double

  /// The gradient of the mean loss of these rows.
  func gradient(at point: Point, of batch: [Int]) -> Point

  /// The second derivatives of the mean loss of these rows.
  func hessian(at point: Point, of batch: [Int]) -> Hessian
}

extension Objective {
  /// What the variables are called: x and y, or, of a loss over rows of data, what the model calls its parameters.
  package var variableNames: [String] {
    (self as? any SampledObjective).map { type(of: $0).parameterNames }
      ?? Array(["x", "y"].prefix(Self.dimension))
  }

  /// The function as a header writes it, as in "f(x, y) = x² + y²", which can be typed back.
  ///
  /// A loss over rows of data stands in no formula, so it is told in words that look like none: "loss over 40
  /// rows: mean of (w x + b − y)²".
  ///
  /// - Parameter name: what the function is called, as in "f(x, y)".
  /// - Returns: the equation, or the words.
  package func equation(of name: String) -> String {
    guard let sampled = self as? any SampledObjective else { return "\(name) = \(formula)" }
    return "loss over \(sampled.samples.count) rows: \(formula)"
  }
}
