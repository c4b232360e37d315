/// The hyperbolic tangent of every number; its slope is 1 − y² where it is y.
public struct TanhLayer: Layer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "tanh" }
  public var readsItsOutput: Bool { true }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape { input }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    ElementKernels.map(
      pass.input(of: rows.lowerBound), to: pass.output(of: rows.lowerBound),
      count: rows.count * pass.inputShape.count
    ) { .tanh($0) }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    guard let target = pass.inputGradient(of: rows.lowerBound) else { return }
    ElementKernels.multiply(
      pass.outputGradient(of: rows.lowerBound), bySlope: (1, 0, -1),
      of: pass.output(of: rows.lowerBound), to: target, count: rows.count * pass.inputShape.count)
  }
}
