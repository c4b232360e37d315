/// One row of data: a feature or two, and what is to be predicted from them.
package struct Sample: Hashable, Sendable {
  /// The features x₁ and x₂; with one feature the second is 0.
  package let features: Point
  /// The target y, a number; for two classes 0 or 1.
  package let target: Double

  /// Makes a row with one feature.
  package init(_ x: Double, _ y: Double) { self.init(Point(x, 0), y) }

  /// Makes a row with two features.
  package init(_ features: Point, _ target: Double) {
    self.features = features
    self.target = target
  }
}
