extension LossPlane {
  /// Lays a plane through iterates: through their mean, along the two directions in which they vary most.
  ///
  /// The directions have length 1, so distances in the plane are those between parameters. They follow from
  /// the inner products of the iterates alone, of which there are far fewer than parameters; the first
  /// iterate lies left of the last one, and below it. Where the iterates vary in fewer than two directions, a
  /// direction drawn by chance takes the place of the missing one, with a share of 0.
  /// Source: H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein, Visualizing the loss landscape of neural
  /// nets, 2018, §7; L. Sirovich, Turbulence and the dynamics of coherent structures, 1987.
  ///
  /// - Parameter iterates: parameters of one network, at least one; those of several trainings one after
  ///   another.
  public init(through iterates: [[Double]]) {
    precondition(!iterates.isEmpty, "a plane through something")
    let count = iterates.count
    var mean = [Double](repeating: 0, count: iterates[0].count)
    for iterate in iterates {
      for index in mean.indices { mean[index] += iterate[index] / Double(count) }
    }
    let pairs = Self.innerProducts(of: iterates, around: mean).eigenpairs()
    let total = pairs.reduce(0) { $0 + max(0, $1.value) }
    var directions: [[Double]] = []
    var shares: [Double] = []
    for pair in pairs.prefix(2) where pair.value > 1e-12 * total && total > 0 {
      var direction = [Double](repeating: 0, count: mean.count)
      for (weight, iterate) in zip(pair.vector, iterates) {
        for index in mean.indices { direction[index] += weight * (iterate[index] - mean[index]) }
      }
      let last = pair.vector[count - 1] - pair.vector[0]
      directions.append(Self.unit(direction, along: last < 0 ? -1 : 1))
      shares.append(pair.value / total)
    }
    var generator = NormalGenerator(seed: 0)
    while directions.count < 2 {
      var direction = mean.map { _ in generator.pair().x }
      for other in directions {
        let part = dot(direction, other)
        for index in direction.indices { direction[index] -= part * other[index] }
      }
      directions.append(Self.unit(direction, along: 1))
      shares.append(0)
    }
    self.init(origin: mean, first: directions[0], second: directions[1], shares: shares)
  }

  /// The inner products of the iterates' differences from a point.
  private static func innerProducts(
    of iterates: [[Double]], around center: [Double]
  ) -> SymmetricMatrix {
    let count = iterates.count
    var matrix = SymmetricMatrix(
      Array(repeating: 0, count: count * count), size: count)
    // Some thousand parameters at a time stay in the cache while every iterate meets every other.
    for start in stride(from: 0, to: center.count, by: 4096) {
      let range = start..<min(start + 4096, center.count)
      let parts = iterates.map { iterate in range.map { iterate[$0] - center[$0] } }
      for row in 0..<count {
        for column in 0...row { matrix[row, column] += dot(parts[row], parts[column]) }
      }
    }
    for row in 0..<count {
      for column in 0..<row { matrix[column, row] = matrix[row, column] }
    }
    return matrix
  }

  private static func unit(_ direction: [Double], along sign: Double) -> [Double] {
    let length = dot(direction, direction).squareRoot()
    return length > 0 ? direction.map { sign * $0 / length } : direction
  }
}
