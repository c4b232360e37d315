import Optimization

/// The points at which functions are checked: spread over the function's own window by a seeded
/// generator, so that every run of the check does the same.
struct SamplePoints {
  static let count = 20

  let objective: any Objective
  let points: [Point]

  init(of objective: any Objective) {
    self.objective = objective
    let region = objective.region
    var generator = SplitMix64(seed: 1)
    points = (0..<Self.count).map { _ in
      let x = Double.random(in: region.x, using: &generator)
      let y = Double.random(in: region.y, using: &generator)
      return Point(x, type(of: objective).dimension == 1 ? 0 : y)
    }
  }

  /// The functions of the catalog with their points.
  static var all: [(name: String, SamplePoints)] {
    Catalog.objectives.map { ($0.name, SamplePoints(of: $0.product())) }
  }

  /// The directions along which a function changes, each with a width for differences.
  var directions: [(name: String, direction: Point, width: Double)] {
    let region = objective.region
    let x = ("x", Point(1, 0), region.width / 1000)
    let y = ("y", Point(0, 1), region.height / 1000)
    return type(of: objective).dimension == 1 ? [x] : [x, y]
  }
}
