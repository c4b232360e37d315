/// The rectifier max(0, z); its slope at 0 is 0, as in PyTorch.
///
/// Source: V. Nair, G. Hinton, Rectified linear units improve restricted Boltzmann machines, 2010.
public struct ReluLayer: Layer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "ReLU" }
  public var readsItsOutput: Bool { true }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape { input }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    ElementKernels.rectify(
      pass.input(of: rows.lowerBound), to: pass.output(of: rows.lowerBound),
      count: rows.count * pass.inputShape.count)
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    guard let target = pass.inputGradient(of: rows.lowerBound) else { return }
    ElementKernels.passWherePositive(
      pass.output(of: rows.lowerBound), pass.outputGradient(of: rows.lowerBound), to: target,
      count: rows.count * pass.inputShape.count)
  }
}
