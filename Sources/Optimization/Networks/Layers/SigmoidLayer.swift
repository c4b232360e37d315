/// The logistic function 1 / (1 + e^−z) of every number; its slope is y (1 − y) where it is y.
public struct SigmoidLayer: Layer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "sigmoid" }
  public var readsItsOutput: Bool { true }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape { input }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    ElementKernels.map(
      pass.input(of: rows.lowerBound), to: pass.output(of: rows.lowerBound),
      count: rows.count * pass.inputShape.count
    ) { .sigmoid($0) }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    guard let target = pass.inputGradient(of: rows.lowerBound) else { return }
    ElementKernels.multiply(
      pass.outputGradient(of: rows.lowerBound), bySlope: (0, 1, -1),
      of: pass.output(of: rows.lowerBound), to: target, count: rows.count * pass.inputShape.count)
  }
}
