/// A classifier: layers one after another, the last of which gives a number for each class.
///
/// Softmax makes probabilities of these numbers, and the loss of a row is the cross-entropy −ln p of its
/// class. A network is a value without parameters; those are numbers that a training changes, in the order of
/// `blocks`.
public struct Network: Sendable {
  /// The layers, from the input on.
  public let layers: [any Layer]
  /// How the numbers lie before each layer, and after the last.
  public let shapes: [SampleShape]
  /// The weights and biases of the layers, in their order, without gaps.
  public let blocks: [ParameterBlock]
  /// The offset of the first parameter of each layer.
  let offsets: [Int]

  /// Puts layers together.
  ///
  /// - Parameters:
  ///   - layers: the layers, from the input on.
  ///   - input: the shape of a row.
  ///   - classCount: the number of classes, at least 2.
  /// - Throws: what does not fit together.
  public init(
    _ layers: [any Layer], for input: SampleShape, classes classCount: Int
  ) throws(NetworkProblem) {
    guard !layers.isEmpty else { throw .noLayers }
    var (shapes, blocks, offsets) = ([input], [ParameterBlock](), [Int]())
    var (offset, number, shape) = (0, 0, input)
    for layer in layers {
      offsets.append(offset)
      let own = layer.parameters(for: shape)
      number += own.isEmpty ? 0 : 1
      for block in own {
        blocks.append(block.placed(at: offset, number: number))
        offset += block.count
      }
      shape = try layer.outputShape(for: shape)
      shapes.append(shape)
    }
    guard shape.count == classCount else {
      throw .wrongOutput(count: shape.count, classes: classCount)
    }
    self.layers = layers
    self.shapes = shapes
    self.blocks = blocks
    self.offsets = offsets
    parameterCount = offset
  }

  /// The number of parameters.
  public let parameterCount: Int

  /// The shape of a row.
  public var input: SampleShape { shapes[0] }

  /// The number of classes.
  public var classCount: Int { shapes[shapes.count - 1].count }

  /// What is wrong with samples for this network; nil where they suit it.
  public func problem(with samples: LabeledSamples) -> NetworkProblem? {
    if samples.shape != input { return .wrongSamples(found: samples.shape, expected: input) }
    if samples.classes.count != classCount {
      return .wrongClasses(found: samples.classes.count, expected: classCount)
    }
    return samples.count == 0 ? .noSamples : nil
  }
}

extension Network: Hashable {
  public static func == (a: Network, b: Network) -> Bool {
    a.input == b.input && a.erased == b.erased
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(input)
    hasher.combine(erased)
  }

  private var erased: [AnyHashable] { layers.map { AnyHashable($0) } }
}

extension Network {
  /// A network of dense layers with one function between them, for rows of any shape.
  ///
  /// - Parameters:
  ///   - hidden: the units of the layers before the last one.
  ///   - activation: the function after each of them.
  ///   - input: the shape of a row.
  ///   - classCount: the number of classes.
  /// - Returns: the network.
  /// - Throws: what does not fit together.
  public static func perceptron(
    hidden: [Int], activation: any Layer = ReluLayer(), for input: SampleShape,
    classes classCount: Int
  ) throws(NetworkProblem) -> Network {
    var layers: [any Layer] = input.isImage ? [FlattenLayer()] : []
    for units in hidden { layers += [DenseLayer(units), activation] as [any Layer] }
    return try Network(layers + [DenseLayer(classCount)], for: input, classes: classCount)
  }

  /// The convolutional network of Keras' early example for handwritten digits.
  ///
  /// - Parameters:
  ///   - filters: the filters of 3 × 3.
  ///   - units: the units of the hidden layer.
  ///   - input: the shape of an image.
  ///   - classCount: the number of classes.
  /// - Returns: the network.
  /// - Throws: what does not fit together.
  public static func convolutional(
    filters: Int = 32, units: Int = 256, for input: SampleShape, classes classCount: Int
  ) throws(NetworkProblem) -> Network {
    try Network(
      [
        ConvolutionLayer(filters), ReluLayer(), MaxPoolingLayer(), DropoutLayer(0.25),
        FlattenLayer(), DenseLayer(units), ReluLayer(), DropoutLayer(0.5), DenseLayer(classCount),
      ], for: input, classes: classCount)
  }
}
