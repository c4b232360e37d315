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
        "samples", \.count, "n", in: 3...1000, "the number of rows, half of them in each class"),
      .number(
        "overlap", \.overlap, "overlap", in: Interval(from: 0.05, to: 10),
        "how widely each class scatters"),
      .number(
        "scale", \.scale, "scale", in: Interval(from: 0.01, to: 100), scale: .logarithmic,
        "the size of the first feature relative to the second"),
      .flag(
        "standardize", \.isStandardized, "standardized",
        "standardizes both features to mean 0 and deviation 1"),
      .integer("data_seed", \.seed, "data seed", in: 0...1_000_000, "which rows are drawn"),
    ]
  }
}
