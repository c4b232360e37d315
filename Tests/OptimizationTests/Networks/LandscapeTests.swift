import Testing

@testable import Optimization

struct LandscapeTests {
  /// Points of a plane in five dimensions, the first axis twice as long as the second.
  private static let iterates: [[Double]] = [(-2, 0), (2, 0), (0, -1), (0, 1)].map { x, y in
    [1 + 0.6 * x, 2 + 0.8 * x, 3, 4 - 0.8 * y, 5 + 0.6 * y]
  }

  @Test func eigenpairsAreThoseByHand() {
    // [[2, 1], [1, 2]] beside 5: 5 along the third axis, 3 along (1, 1), 1 along (1, −1).
    let pairs = SymmetricMatrix([2, 1, 0, 1, 2, 0, 0, 0, 5], size: 3).eigenpairs()
    let root = 0.5.squareRoot()
    let all: [(Double, [Double])] = [
      (5, [0, 0, 1]), (3, [root, root, 0]), (1, [root, -root, 0]),
    ]
    for (pair, expected) in zip(pairs, all) {
      #expect(abs(pair.value - expected.0) < 1e-14)
      #expect(abs(abs(dot(pair.vector, expected.1)) - 1) < 1e-14)
    }
  }

  @Test func eigenpairsSolveWhatTheyBelongTo() {
    let size = 40
    var generator = NormalGenerator(seed: 2)
    var matrix = SymmetricMatrix(Array(repeating: 0, count: size * size), size: size)
    for row in 0..<size {
      for column in 0...row {
        matrix[row, column] = generator.pair().x
        matrix[column, row] = matrix[row, column]
      }
    }
    let pairs = matrix.eigenpairs()
    #expect(pairs.map(\.value) == pairs.map(\.value).sorted(by: >))
    for pair in pairs {
      for row in 0..<size {
        let product = (0..<size).reduce(0) { $0 + matrix[row, $1] * pair.vector[$1] }
        #expect(abs(product - pair.value * pair.vector[row]) < 1e-12)
      }
    }
  }

  @Test func thePrincipalPlaneKeepsDistancesAndSharesTheVariance() throws {
    let plane = LossPlane(through: Self.iterates)
    #expect(largestDifference(plane.origin, [1, 2, 3, 4, 5]) < 1e-15)
    // Squares 8 and 2.
    #expect(largestDifference(try #require(plane.shares), [0.8, 0.2]) < 1e-14)
    for (iterate, x, y) in zip3(Self.iterates, [2.0, 2, 0, 0], [0.0, 0, 1, 1]) {
      let point = plane.projection(of: iterate)
      #expect(abs(abs(point.x) - x) < 1e-14 && abs(abs(point.y) - y) < 1e-14)
      let back: ParameterArray<Double> = plane.parameters(at: point)
      #expect(largestDifference(back.elements, iterate) < 1e-14)
    }
    // From left to right.
    let ends = [Self.iterates[0], Self.iterates[3]].map { plane.projection(of: $0).x }
    #expect(ends[0] < ends[1])
  }

  private func zip3(
    _ iterates: [[Double]], _ xs: [Double], _ ys: [Double]
  ) -> [([Double], Double, Double)] {
    iterates.indices.map { (iterates[$0], xs[$0], ys[$0]) }
  }

  /// Squares 4 and 4 along x, 1 and 1 along y, 9 and 9 out of the plane; its directions are not at right
  /// angles.
  @Test func theShareOfAnyPlaneIsWhatLiesWithinIt() {
    let plane = LossPlane(origin: [1, 1, 1], first: [2, 0, 0], second: [1, 1, 0])
    let iterates: [[Double]] = [[-2, 0, 0], [2, 0, 0], [0, -1, 0], [0, 1, 0]]
    #expect(abs(plane.share(of: iterates) - 1) < 1e-15)
    #expect(abs(plane.share(of: iterates + [[0, 0, -3], [0, 0, 3]]) - 10.0 / 28) < 1e-15)
    #expect(plane.share(of: [[0, 0, 5]]) == 0)
    #expect(plane.share(of: []) == 0)
  }

  @Test func iteratesOnALineOrAtAPointStillHaveAPlane() throws {
    for iterates in [[[1.0, 2, 3], [2, 3, 5]], [[1.0, 2, 3]]] {
      let plane = LossPlane(through: iterates)
      #expect(try #require(plane.shares) == (iterates.count == 2 ? [1, 0] : [0, 0]))
      #expect(abs(dot(plane.first, plane.second)) < 1e-14)
      #expect(abs(dot(plane.first, plane.first) - 1) < 1e-14)
      #expect(abs(dot(plane.second, plane.second) - 1) < 1e-14)
    }
  }

  @Test func randomDirectionsAreAsLongAsTheFilters() throws {
    let network = try Network(
      [ConvolutionLayer(3), ReluLayer(), FlattenLayer(), DenseLayer(2)],
      for: SampleShape(height: 5, width: 5), classes: 2)
    let parameters: ParameterArray<Double> = network.initialParameters(seed: 3)
    let plane = LossPlane(around: parameters.elements, of: network, seed: 1)
    #expect(plane.shares == nil && plane.first != plane.second)
    for block in network.blocks {
      for unit in 0..<block.shape[0] {
        let range =
          block.offset + unit * block.unitLength..<block.offset + (unit + 1) * block.unitLength
        let own = Array(parameters.elements[range])
        for direction in [plane.first, plane.second] {
          let drawn = Array(direction[range])
          #expect(abs(dot(drawn, drawn) - dot(own, own)) < 1e-12, "\(block.name) \(unit)")
        }
      }
    }
    let point = plane.projection(of: plane.parameters(at: Point(0.3, -2), of: Double.self).elements)
    #expect(abs(point.x - 0.3) < 1e-12 && abs(point.y + 2) < 1e-12)
    #expect(LossPlane(around: parameters.elements, of: network, seed: 1).first == plane.first)
  }

  @Test func theLossAtAnIterateIsThatOfTheTraining() throws {
    let network = try Network.perceptron(
      hidden: [5], activation: TanhLayer(), for: SampleShape(features: 4), classes: 3)
    let samples = NetworkTests.samples(network.input, count: 30)
    var plan = TrainingPlan(
      network: network, samples: samples,
      optimizer: try #require(Catalog.optimizer(named: "gradient_descent")).product(),
      learningRate: 0.5, batching: Batching(size: 30), horizon: 2)
    plan.keptIterates = 10
    plan.precision = .double
    plan.measuresAllRows = true
    var training = try Training(plan)
    training.advance()
    #expect(training.iterates.map(\.step) == [0, 1, 2])
    #expect(training.iterates[2].parameters == training.parameters)
    // Three points lie in their plane, so nothing is lost by the projection.
    let plane = LossPlane(through: training.iterates.map(\.parameters))
    for (iterate, epoch) in zip(training.iterates, training.epochs) {
      let point = plane.projection(of: iterate.parameters)
      let loss = plane.loss(at: point, of: network, over: samples)
      #expect(abs(loss - (epoch.training?.loss ?? 0)) < 1e-6)
    }
  }

  @Test func aLongTrainingKeepsABoundedNumberOfIterates() throws {
    let network = try Network([DenseLayer(3)], for: SampleShape(features: 4), classes: 3)
    var plan = TrainingPlan(
      network: network, samples: NetworkTests.samples(network.input),
      optimizer: try #require(Catalog.optimizer(named: "adam")).product(), learningRate: 0.01,
      batching: Batching(size: 2), horizon: 101)
    #expect(try Training(plan).iterates.isEmpty)
    plan.keptIterates = 8
    var training = try Training(plan)
    training.advance()
    #expect(training.iterates.map(\.step) == [0, 16, 32, 48, 64, 80, 96, 101])
  }

  @Test(arguments: [(2, 2), (17, 17), (9, 30), (40, 23)])
  func everyPlaceComesOnceTheCoarsestFirst(_ columns: Int, _ rows: Int) {
    let region = Region(x: -1...3, y: 2...4)
    let grid = LandscapeGrid(over: region, columns: columns, rows: rows)
    let cells = grid.cells
    #expect(cells.count == columns * rows && Set(cells).count == cells.count)
    let coarse = cells.prefix(((columns + 7) / 8) * ((rows + 7) / 8))
    #expect(coarse.allSatisfy { $0.column % 8 == 0 && $0.row % 8 == 0 })
    #expect(grid.point(of: .init(column: 0, row: 0)) == Point(-1, 2))
    #expect(grid.point(of: .init(column: columns - 1, row: rows - 1)) == Point(3, 4))
  }

  @Test func theRegionAroundPointsHasRoomOnAllSides() {
    let points = [Point(0, 1), Point(4, 1)]
    let region = LandscapeGrid.region(around: points)
    #expect(region == Region(x: -1...5, y: -0.5...2.5))
    let alone = LandscapeGrid.region(around: [Point(2, 2)])
    #expect(alone.width > 0 && alone.height > 0 && alone.contains(Point(2, 2)))
  }
}
