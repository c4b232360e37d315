extension LevelScale {
  /// Levels of equal area: as many samples in each.
  ///
  ///     u(v) = the share of the sample at or below v
  package static let equalized = LevelScale(
    name: "equalized", summary: "levels of equal area"
  ) { sample in
    { sample.rank(of: $0) }
  }
}
