package import Optimization

/// A network as text: what kind it is, and its settings.
///
///     mlp:layers=10/10,activation=relu      convnet:filters=32,units=256
///
/// Both begin with weights as `initial` says, Glorot's where it says nothing.
package struct NetworkForm: Hashable, Sendable {
  /// A kind of network.
  package enum Kind: String, CaseIterable, Sendable {
    /// Dense layers, each of the hidden ones with a function after it.
    case mlp
    /// Filters of 3 × 3, pooling, one hidden layer, and dropout.
    case convnet

    /// The keys of its settings.
    var keys: [String] { settings.map(\.key) }
  }

  /// What comes after a hidden layer.
  package enum Activation: String, CaseIterable, Sendable {
    case relu, tanh, sigmoid

    var layer: any Layer {
      switch self {
      case .relu: ReluLayer()
      case .tanh: TanhLayer()
      case .sigmoid: SigmoidLayer()
      }
    }
  }

  package let kind: Kind
  /// The units of the hidden layers of a perceptron; empty for none.
  package private(set) var layers = [10, 10]
  package private(set) var activation = Activation.relu
  package private(set) var filters = 32
  package private(set) var units = 256
  package private(set) var initial = InitialWeights.glorot

  /// A kind with its usual settings.
  package init(_ kind: Kind) { self.kind = kind }

  /// The most units of a layer, and the most hidden layers.
  static let mostUnits = 4096
  static let mostLayers = 8

  /// Reads `NAME[:KEY=VALUE,…]`.
  package init(text: String) throws(ArgumentProblem) {
    let argument = "--objective \(text)"
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let kind = Kind(rawValue: name) else {
      guard Catalog.objective(named: name) == nil else {
        throw ArgumentProblem(
          argument, "'\(name)' is a function of the plane, and no network",
          allowed: Kind.allCases.map(\.rawValue).joined(separator: ", ") + "; 'descent run' for it")
      }
      throw ArgumentProblem(
        argument, unknown: "network", name, among: Kind.allCases.map { [$0.rawValue] })
    }
    self.init(kind)
    guard parts.count == 2 else { return }
    for pair in try SettingReader(argument: argument).pairs(in: parts[1]) {
      try set(pair.key, to: pair.value, argument)
    }
  }

  private mutating func set(
    _ key: String, to value: String, _ argument: String
  ) throws(ArgumentProblem) {
    guard kind.keys.contains(key) else {
      throw ArgumentProblem(
        argument, unknown: "setting of \(kind.rawValue)", key, among: kind.keys.map { [$0] })
    }
    switch key {
    case "layers": layers = try Self.layers(value, argument)
    case "activation": activation = try Self.word(value, key, argument)
    case "filters": filters = try Self.count(value, key, argument)
    case "units": units = try Self.count(value, key, argument)
    default: initial = try Self.word(value, key, argument)
    }
  }

  private static func layers(
    _ text: String, _ argument: String
  ) throws(ArgumentProblem) -> [Int] {
    guard text != "none" else { return [] }
    var layers: [Int] = []
    for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
      layers.append(try count(String(piece), "layers", argument))
    }
    guard layers.count <= mostLayers else {
      throw ArgumentProblem(
        argument, "there are \(layers.count) hidden layers", allowed: "at most \(mostLayers)")
    }
    return layers
  }

  private static func count(
    _ text: String, _ key: String, _ argument: String
  ) throws(ArgumentProblem) -> Int {
    guard let count = Int(text), (1...mostUnits).contains(count) else {
      let example = key == "layers" ? " each, parted by '/', as in 10/10, or none" : ""
      throw ArgumentProblem(
        argument, "\(key) cannot be '\(text)'", allowed: "1 to \(mostUnits)\(example)")
    }
    return count
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, _ key: String, _ argument: String
  ) throws(ArgumentProblem) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw ArgumentProblem(
        argument, unknown: key, text, among: Word.allCases.map { [$0.rawValue] })
    }
    return word
  }
}

extension NetworkForm {
  /// The network as it is typed, with what differs from its usual settings.
  package var text: String {
    let usual = NetworkForm(kind)
    var pieces: [String] = []
    if layers != usual.layers {
      pieces.append("layers=" + (layers.isEmpty ? "none" : Self.joined(layers)))
    }
    if activation != usual.activation { pieces.append("activation=\(activation.rawValue)") }
    if filters != usual.filters { pieces.append("filters=\(filters)") }
    if units != usual.units { pieces.append("units=\(units)") }
    if initial != usual.initial { pieces.append("initial=\(initial.rawValue)") }
    return kind.rawValue + (pieces.isEmpty ? "" : ":" + pieces.joined(separator: ","))
  }

  private static func joined(_ layers: [Int]) -> String {
    layers.map(String.init).joined(separator: "/")
  }

  /// The network for some rows; throws why it does not suit them.
  package func network(for samples: LabeledSamples) throws(NetworkProblem) -> Network {
    switch kind {
    case .mlp:
      try Network.perceptron(
        hidden: layers, activation: activation.layer, for: samples.shape,
        classes: samples.classes.count)
    case .convnet:
      try Network.convolutional(
        filters: filters, units: units, for: samples.shape, classes: samples.classes.count)
    }
  }
}
