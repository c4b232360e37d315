/// A plane through the parameters of a network: an origin and two directions.
///
/// It is a slice of the landscape. What the loss does across it shows nothing of the other directions, which
/// is to be said beside every picture of it.
public struct LossPlane: Sendable {
  /// θ at the point (0, 0).
  public let origin: [Double]
  /// What is added for every unit of x.
  public let first: [Double]
  /// What is added for every unit of y.
  public let second: [Double]
  /// How much of the variance of the iterates lies along each direction, each from 0 to 1; nil for a plane
  /// that was not laid through iterates.
  public let shares: [Double]?
  /// The inner products of the directions.
  private let products: (xx: Double, xy: Double, yy: Double)

  init(origin: [Double], first: [Double], second: [Double], shares: [Double]? = nil) {
    self.origin = origin
    self.first = first
    self.second = second
    self.shares = shares
    products = (dot(first, first), dot(first, second), dot(second, second))
  }

  /// The point of the plane that is nearest to some parameters.
  public func projection(of parameters: [Double]) -> Point {
    precondition(parameters.count == origin.count, "as many parameters")
    var (x, y) = (0.0, 0.0)
    for index in origin.indices {
      let distance = parameters[index] - origin[index]
      x += distance * first[index]
      y += distance * second[index]
    }
    let determinant = products.xx * products.yy - products.xy * products.xy
    guard determinant > 0 else { return .zero }
    return Point(
      (products.yy * x - products.xy * y) / determinant,
      (products.xx * y - products.xy * x) / determinant)
  }

  /// How much of the variance of some iterates lies within the plane, from 0 to 1; 0 where they do not vary.
  public func share(of iterates: [[Double]]) -> Double {
    guard !iterates.isEmpty else { return 0 }
    let count = Double(iterates.count)
    let mean = origin.indices.map { index in
      iterates.reduce(0) { $0 + $1[index] } / count
    }
    let center = projection(of: mean)
    var (within, all) = (0.0, 0.0)
    for iterate in iterates {
      let place = projection(of: iterate) - center
      within +=
        products.xx * place.x * place.x + 2 * products.xy * place.x * place.y
        + products.yy * place.y * place.y
      for index in mean.indices {
        all += (iterate[index] - mean[index]) * (iterate[index] - mean[index])
      }
    }
    return all > 0 ? min(1, max(0, within / all)) : 0
  }

  /// The parameters at a point of the plane.
  public func parameters<Element: ParameterScalar>(
    at point: Point, of _: Element.Type = Element.self
  ) -> ParameterArray<Element> {
    var parameters = ParameterArray<Element>(repeating: 0, count: origin.count)
    parameters.withUnsafeMutableBufferPointer { places in
      for index in origin.indices {
        places[index] = Element(
          origin[index] + point.x * first[index] + point.y * second[index])
      }
    }
    return parameters
  }

  /// The mean loss at a point of the plane, without dropout; not finite where the network overflows.
  ///
  /// - Parameters:
  ///   - point: where.
  ///   - network: the network that the parameters are of.
  ///   - samples: rows that suit it.
  ///   - rows: the numbers of the rows that count; all unless given.
  /// - Returns: the loss, calculated in single precision.
  public func loss(
    at point: Point, of network: Network, over samples: LabeledSamples, rows: [Int]? = nil
  ) -> Double {
    network.score(parameters(at: point, of: Float.self), on: samples, rows: rows).loss
  }
}

/// The inner product of two lists of numbers.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
