/// How the weights of a network are drawn before its first step; biases begin at 0.
public enum InitialWeights: String, Hashable, Sendable, CaseIterable {
  /// Uniform within ±√(6/(fan in + fan out)), the default of Keras.
  ///
  /// Source: X. Glorot, Y. Bengio, Understanding the difficulty of training deep feedforward neural
  /// networks, 2010.
  case glorot
  /// Normal with the standard deviation √(2/fan in), which suits ReLU.
  ///
  /// Source: K. He, X. Zhang, S. Ren, J. Sun, Delving deep into rectifiers, 2015.
  case he

  /// Draws one weight.
  fileprivate func draw(fanIn: Int, fanOut: Int, _ generator: inout NormalGenerator) -> Double {
    switch self {
    case .glorot:
      (2 * generator.uniform() - 1) * (6 / Double(fanIn + fanOut)).squareRoot()
    case .he:
      generator.pair().x * (2 / Double(fanIn)).squareRoot()
    }
  }
}

extension Network {
  /// The parameters that a training with a seed begins with; the same in any precision but for rounding.
  public func initialParameters<Element>(
    seed: UInt64, drawing weights: InitialWeights = .glorot, of _: Element.Type = Element.self
  ) -> ParameterArray<Element> {
    var generator = NormalGenerator(seed: seed)
    var parameters = ParameterArray<Element>(repeating: 0, count: parameterCount)
    parameters.withUnsafeMutableBufferPointer { places in
      for block in blocks {
        guard case .weights(let fanIn, let fanOut) = block.role else { continue }
        for place in block.range {
          places[place] = Element(weights.draw(fanIn: fanIn, fanOut: fanOut, &generator))
        }
      }
    }
    return parameters
  }
}
