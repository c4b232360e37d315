import Testing

@testable import Optimization

struct NetworkTests {
  /// A network around each layer, with parameters before it, so that gradients have to pass through.
  static let networks: [(name: String, network: @Sendable () throws -> Network)] = [
    ("dense", { try around([DenseLayer(5)]) }),
    ("ReLU", { try around([ReluLayer()]) }),
    ("tanh", { try around([TanhLayer()]) }),
    ("sigmoid", { try around([SigmoidLayer()]) }),
    ("dropout", { try around([TanhLayer(), DropoutLayer(0.4)]) }),
    ("flatten", { try aroundImage([FlattenLayer(), DenseLayer(4)]) }),
    ("convolution", { try aroundImage([ConvolutionLayer(3), FlattenLayer()]) }),
    ("larger filters", { try aroundImage([ConvolutionLayer(2, side: 4), FlattenLayer()]) }),
    ("max-pooling", { try aroundImage([MaxPoolingLayer(), FlattenLayer()]) }),
    ("dropout of an image", { try aroundImage([DropoutLayer(0.3), FlattenLayer()]) }),
    (
      "all at once",
      {
        try aroundImage([
          ReluLayer(), MaxPoolingLayer(), DropoutLayer(0.2), FlattenLayer(), DenseLayer(6),
          SigmoidLayer(), DropoutLayer(0.5),
        ])
      }
    ),
  ]

  private static func around(_ layers: [any Layer]) throws -> Network {
    try Network(
      [DenseLayer(7)] + layers + [DenseLayer(3)], for: SampleShape(features: 4), classes: 3)
  }

  private static func aroundImage(_ layers: [any Layer]) throws -> Network {
    try Network(
      [ConvolutionLayer(2)] + layers + [DenseLayer(3)],
      for: SampleShape(channels: 2, height: 8, width: 9), classes: 3)
  }

  /// Normal numbers with labels in turn.
  static func samples(_ shape: SampleShape, count: Int = 6) -> LabeledSamples {
    var generator = NormalGenerator(seed: 11)
    return LabeledSamples(
      name: "normal", shape: shape,
      features: (0..<count * shape.count).map { _ in generator.pair().x },
      labels: (0..<count).map { $0 % 3 }, classes: ["a", "b", "c"])
  }

  @Test(arguments: networks.map(\.name))
  func gradientsAreCentralDifferences(_ name: String) throws {
    let network = try #require(Self.networks.first { $0.name == name }).network()
    let samples = Self.samples(network.input)
    var parameters: ParameterArray<Double> = network.initialParameters(seed: 5)
    // Biases other than 0, so that theirs count too.
    for index in 0..<parameters.count where parameters[index] == 0 {
      parameters[index] = 0.1 * Double(index % 7 - 3)
    }
    let chance = DropoutChance.seed(3)
    let found = network.lossAndGradient(of: parameters, over: samples, chance: chance)
    let width = 1e-6
    func loss(_ index: Int, _ shift: Double) -> Double {
      var moved = parameters
      moved[index] += shift
      return network.lossAndGradient(of: moved, over: samples, chance: chance).loss
    }
    for index in 0..<parameters.count {
      let slope = (loss(index, width) - loss(index, -width)) / (2 * width)
      #expect(abs(found.gradient[index] - slope) < 1e-8, "parameter \(index)")
    }
  }

  @Test(arguments: networks.map(\.name))
  func anyNumberOfCoresGivesTheSameDigits(_ name: String) throws {
    let network = try #require(Self.networks.first { $0.name == name }).network()
    let samples = Self.samples(network.input, count: 23)
    let parameters: ParameterArray<Float> = network.initialParameters(seed: 5)
    let chance = DropoutChance.seed(9)
    let alone = network.lossAndGradient(of: parameters, over: samples, chance: chance)
    for width in [2, 3, 8] {
      // The last part first, as it may well happen.
      let runner = PartRunner(width: width) { count, part in
        for index in (0..<count).reversed() { part(index) }
      }
      let shared = network.lossAndGradient(
        of: parameters, over: samples, chance: chance, on: runner)
      #expect(shared.loss == alone.loss)
      #expect(shared.gradient == alone.gradient)
    }
  }

  @Test func batchesBeyondTheRoomAreTakenAPartAtATime() throws {
    let network = try Self.networks[0].network()
    let samples = Self.samples(network.input, count: 600)
    let parameters: ParameterArray<Double> = network.initialParameters(seed: 1)
    let whole = network.lossAndGradient(of: parameters, over: samples)
    var sums = [Double](repeating: 0, count: parameters.count)
    var loss = 0.0
    for row in 0..<600 {
      let one = network.lossAndGradient(of: parameters, over: samples, rows: [row])
      loss += one.loss / 600
      for index in sums.indices { sums[index] += one.gradient[index] / 600 }
    }
    #expect(abs(whole.loss - loss) < 1e-12)
    #expect(largestDifference(whole.gradient.elements, sums) < 1e-12)
    #expect(abs(network.score(parameters, on: samples).loss - loss) < 1e-12)
  }

  @Test func parametersHaveNamesAndShapesInTheirOrder() throws {
    let network = try Network.convolutional(for: SampleShape(height: 28, width: 28), classes: 10)
    #expect(network.parameterCount == 1_387_594)
    #expect(network.blocks.map(\.name) == ["W1", "b1", "W2", "b2", "W3", "b3"])
    #expect(
      network.blocks.map(\.shape) == [
        [32, 1, 3, 3], [32], [256, 5408], [256], [10, 256], [10],
      ])
    #expect(network.blocks.map(\.offset) == [0, 288, 320, 1_384_768, 1_385_024, 1_387_584])
    #expect(network.shapes.map(\.description)[1] == "32×26×26")
  }

  @Test func firstWeightsAreSpreadAsTheirSourcesSay() throws {
    let network = try Network.perceptron(
      hidden: [200], for: SampleShape(features: 100), classes: 10)
    let weights = network.blocks[0]
    let glorot: ParameterArray<Double> = network.initialParameters(seed: 1)
    let limit = (6.0 / 300).squareRoot()
    let uniform = weights.range.map { glorot[$0] }
    #expect(uniform.allSatisfy { abs($0) <= limit })
    #expect(uniform.contains { $0 > 0.99 * limit } && uniform.contains { $0 < -0.99 * limit })
    let he: ParameterArray<Double> = network.initialParameters(seed: 1, drawing: .he)
    let normal = weights.range.map { he[$0] }
    let deviation = (normal.reduce(0) { $0 + $1 * $1 } / Double(normal.count)).squareRoot()
    // The standard error of 20,000 numbers is half a percent.
    #expect(abs(deviation / (2.0 / 100).squareRoot() - 1) < 0.02)
    #expect(network.blocks[1].range.allSatisfy { glorot[$0] == 0 && he[$0] == 0 })
    let singles: ParameterArray<Float> = network.initialParameters(seed: 1)
    #expect(singles.elements == glorot.elements.map(Float.init))
    #expect(glorot != network.initialParameters(seed: 2))
  }

  @Test func whatMakesNoNetworkIsSaid() {
    let image = SampleShape(height: 5, width: 2)
    #expect(throws: NetworkProblem.noLayers) { try Network([], for: image, classes: 2) }
    #expect(throws: NetworkProblem.imageWithoutFlatten(image)) {
      try Network([DenseLayer(2)], for: image, classes: 2)
    }
    #expect(
      throws: NetworkProblem.imageTooSmall(image, layer: "convolution 4 × 3×3", side: 3)
    ) {
      try Network([ConvolutionLayer(4)], for: image, classes: 2)
    }
    #expect(throws: NetworkProblem.wrongOutput(count: 3, classes: 2)) {
      try Network([FlattenLayer(), DenseLayer(3)], for: image, classes: 2)
    }
    #expect(
      NetworkProblem.imageWithoutFlatten(image).description
        == "a dense layer takes plain features, not an image of 5×2: put a flatten layer before it")
  }

  @Test func hugeNumbersDoNotOverflowTheSoftmax() throws {
    let network = try Network([DenseLayer(3)], for: SampleShape(features: 1), classes: 3)
    let samples = LabeledSamples(
      name: "one", shape: SampleShape(features: 1), features: [1], labels: [1],
      classes: ["a", "b", "c"])
    let parameters = ParameterArray<Double>([1000, 2000, -3000, 0, 0, 0])
    let right = network.lossAndGradient(of: parameters, over: samples)
    #expect(right.loss == 0)
    let wrong = network.lossAndGradient(
      of: ParameterArray<Double>([1000, -2000, 0, 0, 0, 0]), over: samples)
    #expect(wrong.loss == 3000)
    #expect(wrong.gradient.elements == [1, -1, 0, 1, -1, 0])
  }

  @Test func scoresCountWhatWasTakenForWhat() throws {
    let network = try Network([DenseLayer(2)], for: SampleShape(features: 1), classes: 2)
    let samples = LabeledSamples(
      name: "four", shape: SampleShape(features: 1), features: [-2, -1, 1, 3],
      labels: [0, 1, 1, 0], classes: ["low", "high"])
    // z = (−x, x): what is above 0 is taken for high.
    let score = network.score(ParameterArray<Float>([-1, 1, 0, 0]), on: samples)
    #expect(score.confusion == [[1, 1], [1, 1]])
    #expect(score.accuracy == 0.5 && score.count == 4 && score.correct == 2)
  }
}
