extension LevelScale {
  /// Levels of equal height.
  ///
  ///     u(v) = (v − min) / (max − min)
  package static let linear = LevelScale(
    name: "linear", summary: "levels of equal height"
  ) { sample in
    // Halves, because the difference of two finite numbers can be infinite.
    let minimum = sample.minimum / 2
    let height = sample.maximum / 2 - minimum
    return { ($0 / 2 - minimum) / height }
  }
}
