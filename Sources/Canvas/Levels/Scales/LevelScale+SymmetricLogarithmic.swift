import Numbers

extension LevelScale {
  /// Levels of equal ratio away from zero on both sides, linear very near it.
  ///
  ///     s(v) = sign(v) · ln(1 + |v|/ε),   u(v) = (s(v) − s(min)) / (s(max) − s(min))
  ///
  /// with ε the magnitude below which 1 % of the sample lies.
  package static let symmetricLogarithmic = LevelScale(
    name: "symlog", summary: "levels of equal ratio on both sides of zero"
  ) { sample in
    let magnitudes = FieldSample(sample.sorted.lazy.map(\.magnitude))
    let epsilon = max(
      magnitudes.quantile(0.01), magnitudes.maximum * 1e-12, .leastNormalMagnitude)
    let signed = { (value: Double) in
      value < 0 ? -Double.log1p(-value / epsilon) : Double.log1p(value / epsilon)
    }
    let lowest = signed(sample.minimum)
    let height = signed(sample.maximum) - lowest
    return { (signed($0) - lowest) / height }
  }
}
