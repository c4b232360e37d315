import Testing

@testable import Optimization

/// Small classifiers of Iris with listed weights and batches, by PyTorch 2.13.0.
struct PerceptronReference: Decodable, Sendable {
  let rows: [[Double]]
  let labels: [Int]
  let batch_sets: [String: [[Int]]]
  let networks: [Classifier]
  let cases: [Case]

  struct Classifier: Decodable, Sendable {
    let id: String
    let layers: [Int]
    let activation: String
    let weights: [Double]
    let loss: Double
    let gradient: [Double]
    let batch_gradients: [Batch]
    let first_logits: [[Double]]
    let first_probabilities: [[Double]]

    func network() throws -> Network {
      try .perceptron(
        hidden: Array(layers.dropFirst().dropLast()),
        activation: activation == "tanh" ? TanhLayer() : ReluLayer(),
        for: SampleShape(features: layers[0]), classes: 3)
    }
  }

  struct Batch: Decodable, Sendable {
    let batch: [Int]
    let loss: Double
    let gradient: [Double]
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let optimizer: String
    let hyperparameters: [String: JSONValue]
    let learning_rate: Double
    let network: String
    let batch_set: String?
    let steps: Int
    let tolerance: Double
    let at: [Int]
    let losses: [Double]
    let accuracies: [Double]
    let parameter_norms: [Double]
    let batch_losses: [Double]
    let gradient_norms: [Double]
    let final_parameters: [Double]

    var testDescription: String { id }
  }

  /// Iris, standardized.
  var samples: LabeledSamples {
    LabeledSamples(
      name: "iris", shape: SampleShape(features: 4), features: Array(rows.joined()),
      labels: labels, classes: ["setosa", "versicolor", "virginica"]
    ).standardized()
  }

  static func read() throws -> PerceptronReference {
    try #require(try Fixture.all(PerceptronReference.self, in: "Networks/Perceptrons").first)
  }

  static func cases() throws -> [Case] { try read().cases }

  /// What a case trains, up to its last step.
  func plan(of item: Case) throws -> TrainingPlan {
    let classifier = try #require(networks.first { $0.id == item.network })
    var batching = Batching(size: 150)
    if let name = item.batch_set {
      let batches: [[Int]] = try #require(batch_sets[name])
      batching.given = batches
    }
    var plan = TrainingPlan(
      network: try classifier.network(), samples: samples,
      optimizer: try ConfiguredOptimizer(named: item.optimizer, item.hyperparameters),
      learningRate: item.learning_rate, batching: batching, horizon: item.steps)
    plan.start = classifier.weights
    plan.precision = .double
    return plan
  }
}

/// Small convolutional networks on crops of the first MNIST images with all their gradients, and five steps
/// of every rule of Keras, by PyTorch 2.13.0; Keras 3.15.1 agrees to 1e-15.
struct ImageReference: Decodable, Sendable {
  let checks: [Check]

  struct Check: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let side: Int
    let filters: Int
    let hidden: Int
    let pixels: [[Int]]
    let labels: [Int]
    let weights: [Double]
    let loss: Double
    let gradient: [Double]
    let logits: [[Double]]
    let tolerance: Double
    let masks: [[[Int]]]?
    let training: [Training]

    var testDescription: String { id }

    var samples: LabeledSamples {
      LabeledSamples(
        name: id, shape: SampleShape(height: side, width: side),
        bytes: pixels.joined().map(UInt8.init), labels: labels,
        classes: (0..<10).map(String.init))
    }

    /// With layers of dropout only where there are masks for them.
    func network() throws -> Network {
      let whole = try Network.convolutional(
        filters: filters, units: hidden, for: samples.shape, classes: 10)
      let layers = whole.layers.filter { masks != nil || !($0 is DropoutLayer) }
      return try Network(layers, for: samples.shape, classes: 10)
    }

    var chance: DropoutChance? {
      masks.map { .masks($0.map { layer in layer.map { row in row.map { $0 == 1 } } }) }
    }
  }

  struct Training: Decodable, Sendable {
    let optimizer: String
    let keras_name: String
    let hyperparameters: [String: JSONValue]
    let learning_rate: Double
    let steps: Int
    let losses: [Double]
    let final_weights: [Double]
  }

  static func checks() throws -> [Check] {
    try Fixture.all(ImageReference.self, in: "Networks/Images").flatMap(\.checks)
  }
}

extension ConfiguredOptimizer {
  /// The rule with a reference's settings, each of which must be one of its settings.
  init(named name: String, _ hyperparameters: [String: JSONValue]) throws {
    let item = try #require(Catalog.optimizer(named: name))
    let settings = try Settings(json: hyperparameters.filter { $0.key != "clip" })
    for key in settings.keys {
      #expect(item.setting(named: key) != nil, "\(name) has no setting \(key)")
    }
    self = item.product(settings)
  }
}

/// The largest difference of two lists, relative to what is larger than 1.
func largestDifference(_ found: [Double], _ expected: [Double]) -> Double {
  guard found.count == expected.count else { return .infinity }
  return zip(found, expected).reduce(0) { largest, pair in
    // What is no number is as far away as can be.
    let difference = abs(pair.0 - pair.1) / max(1, abs(pair.1))
    return difference.isNaN ? .infinity : max(largest, difference)
  }
}
