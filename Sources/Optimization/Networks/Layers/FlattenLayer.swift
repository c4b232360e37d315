/// A layer that takes an image as plain features, in the order channel, line, column.
public struct FlattenLayer: Layer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "flatten" }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape {
    SampleShape(features: input.count)
  }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let (source, target) = (pass.input(of: rows.lowerBound), pass.output(of: rows.lowerBound))
    guard target != source else { return }
    target.update(from: source, count: rows.count * pass.inputShape.count)
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let source = pass.outputGradient(of: rows.lowerBound)
    guard let target = pass.inputGradient(of: rows.lowerBound), target != source else { return }
    target.update(from: source, count: rows.count * pass.inputShape.count)
  }
}
