/// Rows along a curve: y = h(u) + noise at u spread evenly at random over −2…2, seen as the feature x.
///
/// The feature is x = m + s u with the scale s and the middle m = 0, or standardized to mean 0 and
/// standard deviation 1 (÷ n). Outliers stand `outlierHeight` above the curve.
struct CurveSamples: SampleSource {
  /// h, what the rows scatter around.
  let curve: @Sendable (Double) -> Double
  var count = 40
  /// The standard deviation of the noise on y.
  var spread = 0.4
  var outliers = 0
  var scale = 1.0
  var isStandardized = false
  var seed = 1

  static let outlierHeight = 8.0

  init(_ curve: @escaping @Sendable (Double) -> Double) { self.curve = curve }

  func samples() -> [Sample] {
    var generator = NormalGenerator(seed: UInt64(seed))
    var (features, targets): ([Double], [Double]) = ([], [])
    for index in 0..<count {
      let place = 4 * generator.uniform() - 2
      let noise = spread * generator.pair().x
      features.append(scale * place)
      targets.append(curve(place) + noise + (index < outliers ? Self.outlierHeight : 0))
    }
    if isStandardized { features.standardize() }
    return zip(features, targets).map { Sample($0, $1) }
  }

  static var settings: [Setting<Self>] {
    [
      .integer("samples", \.count, "n", in: 3...1000, "the number of rows"),
      .number(
        "spread", \.spread, "spread", in: Interval(from: 0, to: 10), "the noise on the targets"),
      .integer(
        "outliers", \.outliers, "outliers", in: 0...20, "outliers: rows far above the rest"),
      .number(
        "scale", \.scale, "scale", in: Interval(from: 0.01, to: 100), scale: .logarithmic,
        "the size of the feature: far from 1 the valley is narrow"),
      .flag(
        "standardize", \.isStandardized, "standardized",
        "standardizes the feature to mean 0 and deviation 1"),
      .integer("data_seed", \.seed, "data seed", in: 0...1_000_000, "which rows are drawn"),
    ]
  }
}
