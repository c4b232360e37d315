import Testing

@testable import Optimization

/// Losses over rows of data, and runs over them with listed batches, by NumPy 2.4.6 and PyTorch 2.13.0.
struct DataObjectiveReference: Decodable, Sendable {
  let objectives: [Function]
  let cases: [Case]

  struct Function: Decodable, Sendable {
    let id: String
    let kind: String
    let constants: [String: Double]
    let data: Rows
    let points: [[Double]]
    let values: [Double]
    let gradients: [[Double]]
    let hessians: [[[Double]]]
    let batchGradients: [Batch]
    let minima: [ReferenceCriticalPoint]
    let batchSets: [String: [[Int]]]

    private enum CodingKeys: String, CodingKey {
      case id, kind, constants, data, points, values, gradients, hessians, minima
      case batchGradients = "batch_gradients"
      case batchSets = "batch_sets"
    }
  }

  struct Rows: Decodable, Sendable {
    let x: [JSONValue]
    let y: [Double]
  }

  struct Batch: Decodable, Sendable {
    let point: [Double]
    let batch: [Int]
    let value: Double
    let gradient: [Double]
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let optimizer: String
    let hyperparameters: [String: JSONValue]
    let learningRate: Double
    let function: String
    let start: [Double]
    let steps: Int
    let batchSet: String?
    let tolerance: Double
    let trajectory: [[Double]]
    let losses: [Double]

    var testDescription: String { id }

    private enum CodingKeys: String, CodingKey {
      case id, optimizer, hyperparameters, function, start, steps, tolerance, trajectory, losses
      case learningRate = "learning_rate"
      case batchSet = "batch_set"
    }
  }

  static func read() throws -> DataObjectiveReference {
    try #require(try Fixture.all(DataObjectiveReference.self, in: "Data").first)
  }

  static func cases() throws -> [Case] { try read().cases }
}

extension DataObjectiveReference.Function {
  /// The objective over these rows.
  func objective() throws -> any SampledObjective {
    let samples = try zip(data.x, data.y).map { features, target in
      switch features {
      case .number(let x): Sample(x, target)
      default:
        switch try features.setting() {
        case .numbers(let pair): Sample(Point(pair[0], pair[1]), target)
        default: throw JSONValue.NotASetting(value: features)
        }
      }
    }
    switch kind {
    case "line_squared": return DataObjective(LeastSquaresLine(), samples)
    case "line_huber":
      var model = HuberLine()
      model.delta = try #require(constants["delta"])
      return DataObjective(model, samples)
    case "logistic": return DataObjective(LogisticRegression(), samples)
    case "linear_net": return DataObjective(LinearNetwork(), samples)
    case "tanh_net": return DataObjective(TanhNetwork(), samples)
    default: throw JSONValue.NotASetting(value: .text(kind))
    }
  }
}
