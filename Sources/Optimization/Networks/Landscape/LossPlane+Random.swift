extension LossPlane {
  /// Lays a plane through some parameters along two directions drawn by chance, as large as the filters
  /// there.
  ///
  /// In each direction the weights of every unit or filter are normal numbers scaled to the length that these
  /// weights have, and biases stay. So the width of a valley can be compared between networks, though ReLU
  /// lets weights of one layer grow while those of the next shrink.
  /// Source: H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein, Visualizing the loss landscape of neural
  /// nets, 2018, §4.
  ///
  /// - Parameters:
  ///   - parameters: θ at the origin.
  ///   - network: the network that they are of.
  ///   - seed: what decides on the directions.
  public init(around parameters: [Double], of network: Network, seed: UInt64) {
    precondition(parameters.count == network.parameterCount, "as many parameters")
    var generator = NormalGenerator(seed: seed)
    func direction() -> [Double] {
      var direction = [Double](repeating: 0, count: parameters.count)
      for block in network.blocks {
        guard case .weights = block.role else { continue }
        for start in stride(
          from: block.range.lowerBound, to: block.range.upperBound, by: block.unitLength)
        {
          let unit = start..<start + block.unitLength
          for index in unit { direction[index] = generator.pair().x }
          let drawn = unit.reduce(0) { $0 + direction[$1] * direction[$1] }
          let own = unit.reduce(0) { $0 + parameters[$1] * parameters[$1] }
          for index in unit { direction[index] *= (own / drawn).squareRoot() }
        }
      }
      return direction
    }
    self.init(origin: parameters, first: direction(), second: direction())
  }
}
