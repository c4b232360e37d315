/// What makes rows of data from a seed: the same rows on every machine.
protocol SampleSource: Sendable {
  static var settings: [Setting<Self>] { get }

  /// The rows, at least one.
  func samples() -> [Sample]
}

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
        "outliers", \.outliers, "outliers", in: 0...20, "rows that stand far above the rest"),
      .number(
        "scale", \.scale, "scale", in: Interval(from: 0.01, to: 100), scale: .logarithmic,
        "the size of the feature: far from 1 the valley is narrow"),
      .flag(
        "standardize", \.isStandardized, "standardized",
        "the feature brought to mean 0 and deviation 1"),
      .integer("data_seed", \.seed, "data seed", in: 0...1_000_000, "which rows are drawn"),
    ]
  }
}

/// Two classes of rows, clouds around two opposite points of the plane of both features.
///
///     x = ±c + overlap · (ξ₁, ξ₂),   c = (1, 0.6),   y = 1 for +c and 0 for −c, in turns
struct ClassSamples: SampleSource {
  var count = 40
  /// The standard deviation of each cloud.
  var overlap = 1.2
  var scale = 1.0
  var isStandardized = false
  var seed = 1

  static let center = Point(1, 0.6)

  func samples() -> [Sample] {
    var generator = NormalGenerator(seed: UInt64(seed))
    var (first, second, classes): ([Double], [Double], [Double]) = ([], [], [])
    for index in 0..<count {
      let isMember = index.isMultiple(of: 2)
      let place = (isMember ? Self.center : -Self.center) + overlap * generator.pair()
      first.append(scale * place.x)
      second.append(place.y)
      classes.append(isMember ? 1 : 0)
    }
    if isStandardized {
      first.standardize()
      second.standardize()
    }
    return classes.indices.map { Sample(Point(first[$0], second[$0]), classes[$0]) }
  }

  static var settings: [Setting<Self>] {
    [
      .integer(
        "samples", \.count, "n", in: 3...1000, "the number of rows, half of them each class"),
      .number(
        "overlap", \.overlap, "overlap", in: Interval(from: 0.05, to: 10),
        "how far each class scatters"),
      .number(
        "scale", \.scale, "scale", in: Interval(from: 0.01, to: 100), scale: .logarithmic,
        "the size of the first feature beside the second"),
      .flag(
        "standardize", \.isStandardized, "standardized",
        "both features brought to mean 0 and deviation 1"),
      .integer("data_seed", \.seed, "data seed", in: 0...1_000_000, "which rows are drawn"),
    ]
  }
}

extension [Double] {
  /// Brings numbers to mean 0 and standard deviation 1 (÷ n); equal ones become 0.
  fileprivate mutating func standardize() {
    let mean = reduce(0, +) / Double(count)
    let deviation = (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
    self = map { deviation > 0 ? ($0 - mean) / deviation : 0 }
  }
}
