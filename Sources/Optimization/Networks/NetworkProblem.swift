/// Why layers make no network, or a network cannot be trained as asked.
public enum NetworkProblem: Error, Hashable, Sendable {
  /// No layer at all.
  case noLayers
  /// A layer of plain units directly after an image.
  case imageWithoutFlatten(SampleShape)
  /// A filter or a pooling that does not fit into what is before it.
  case imageTooSmall(SampleShape, layer: String, side: Int)
  /// A last layer with another number of numbers than there are classes.
  case wrongOutput(count: Int, classes: Int)
  /// Samples of another shape than the network is for.
  case wrongSamples(found: SampleShape, expected: SampleShape)
  /// Samples with another number of classes than the network tells apart.
  case wrongClasses(found: Int, expected: Int)
  /// No rows at all.
  case noSamples
  /// Another number of parameters than the network has.
  case wrongParameters(found: Int, expected: Int)
  /// A rule that asks for second derivatives.
  case needsSecondDerivatives
}

extension NetworkProblem: CustomStringConvertible {
  /// What is wrong, what was found and what would be right, in one line.
  public var description: String {
    switch self {
    case .noLayers: "a network has at least one layer"
    case .imageWithoutFlatten(let shape):
      "a dense layer takes plain features, not an image of \(shape): put a flatten layer before it"
    case .imageTooSmall(let shape, let layer, let side):
      "\(layer) needs an image of at least \(side)×\(side), not \(shape)"
    case .wrongOutput(let count, let classes):
      "the last layer gives \(count) numbers, but there are \(classes) classes"
    case .wrongSamples(let found, let expected):
      "the network takes rows of \(expected), not of \(found)"
    case .wrongClasses(let found, let expected):
      "the network tells \(expected) classes apart, but the data has \(found)"
    case .noSamples: "there are no rows to learn from"
    case .wrongParameters(let found, let expected):
      "the network has \(expected) parameters, but \(found) were given"
    case .needsSecondDerivatives:
      "the rule asks for second derivatives, which nobody writes down for the parameters of a "
        + "network: it stays in the plane"
    }
  }
}

extension SampleShape: CustomStringConvertible {
  /// As in "4 features", "28×28" or "3×32×32", channels first.
  public var description: String {
    guard isImage else { return width == 1 ? "1 feature" : "\(width) features" }
    return (channels > 1 ? "\(channels)×" : "") + "\(height)×\(width)"
  }
}
