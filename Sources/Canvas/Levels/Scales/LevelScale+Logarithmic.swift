import Numbers

extension LevelScale {
  /// Levels of equal height in the logarithm of the height above the lowest point.
  ///
  ///     u(v) = ln(1 + (v − min)/ε) / ln(1 + (max − min)/ε)
  ///
  /// with ε the height below which 1 % of the sample lies.
  package static let logarithmic = LevelScale(
    name: "log", summary: "levels of equal ratio above the lowest point"
  ) { sample in
    let minimum = sample.minimum / 2
    let height = sample.maximum / 2 - minimum
    let threshold = sample.quantile(0.01) / 2 - minimum
    // The quantile is the minimum itself on a plateau, and must not vanish beside a huge height.
    let epsilon = max(threshold, height * 1e-12, .leastNormalMagnitude)
    let total = Double.log1p(height / epsilon)
    return { .log1p(max(0, $0 / 2 - minimum) / epsilon) / total }
  }
}
