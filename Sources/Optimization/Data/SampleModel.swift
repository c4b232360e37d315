/// A model of two parameters, fitted to rows of data: the loss of one row, from which all else follows.
///
/// A model is one file with this formula and a line of the catalog.
protocol SampleModel: Configurable {
  /// What makes the rows where none are given.
  associatedtype Source: SampleSource

  /// ℓ, the loss of one row at the parameters a and b, for numbers with derivatives or without.
  func loss<Number: Scalar>(_ a: Number, _ b: Number, of sample: Sample) -> Number

  /// The source with the settings that suit the model.
  static var rows: Source { get }

  static var title: String { get }

  /// The features of a row that it looks at: 1, the usual, or 2.
  static var featureCount: Int { get }

  /// Whether a target is one of two classes, 0 or 1, as it usually is not.
  static var hasClasses: Bool { get }

  /// What a and b are called in its formula; the usual is w₁ and w₂.
  static var parameterNames: [String] { get }

  /// What it predicts for the features of a row: a target, or the score whose sign tells the classes.
  func prediction(_ a: Double, _ b: Double, for features: Point) -> Double

  /// What is averaged over the rows, as in "mean of (w x + b − y)²".
  var formula: String { get }

  var start: Point { get }

  /// The minima and saddles of the loss over all rows; what a search from near them finds, or a formula.
  func criticalPoints(of objective: DataObjective<Self>) -> [CriticalPoint]
}

extension SampleModel {
  static var featureCount: Int { 1 }
  static var hasClasses: Bool { false }
  static var parameterNames: [String] { ["w₁", "w₂"] }
}
