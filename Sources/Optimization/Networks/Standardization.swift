/// What brings every feature to mean 0 and standard deviation 1 (÷ n): x ← (x − mean) / deviation.
///
/// A feature that is the same in every row becomes 0. Rows that are held back are standardized by what was
/// found in those that a network is trained on.
public struct Standardization: Hashable, Sendable {
  /// The mean of each feature.
  public let means: [Double]
  /// The standard deviation of each feature; 0 where all rows agree.
  public let deviations: [Double]

  /// Finds the means and deviations of some samples, at least one.
  public init(of samples: LabeledSamples) {
    precondition(samples.count > 0, "a mean of at least one row")
    let count = Double(samples.count)
    var means = [Double](repeating: 0, count: samples.shape.count)
    for index in 0..<samples.count {
      for (place, number) in samples.row(index).enumerated() { means[place] += number / count }
    }
    var variances = [Double](repeating: 0, count: samples.shape.count)
    for index in 0..<samples.count {
      for (place, number) in samples.row(index).enumerated() {
        let distance = number - means[place]
        variances[place] += distance * distance / count
      }
    }
    self.means = means
    deviations = variances.map { $0.squareRoot() }
  }
}

extension LabeledSamples {
  /// The same rows with every feature moved and scaled.
  public func standardized(by standardization: Standardization) -> LabeledSamples {
    precondition(standardization.means.count == shape.count, "as many features")
    let scaled = (0..<count).flatMap { index in
      row(index).enumerated().map { place, number in
        let deviation = standardization.deviations[place]
        return deviation > 0 ? (number - standardization.means[place]) / deviation : 0
      }
    }
    return LabeledSamples(
      name: name, shape: shape, features: scaled, labels: labels, classes: classes)
  }

  /// The same rows standardized by their own means and deviations.
  public func standardized() -> LabeledSamples { standardized(by: Standardization(of: self)) }
}
