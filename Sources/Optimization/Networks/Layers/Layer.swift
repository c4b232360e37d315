/// A layer of a network: what it makes of the numbers before it, and how a gradient passes back through it.
///
/// A layer is a value with nothing but settings. Its parameters lie among those of the network, and the
/// numbers that flow through it in memory that the network lends it. Rows are calculated independently of
/// each other, and so are the gradients of its units, so that both can be shared out among cores without
/// changing a digit.
public protocol Layer: Hashable, Sendable {
  /// What it is called in a list of layers, as in "dense 10".
  var title: String { get }

  /// How the numbers lie that it makes of numbers of the given shape.
  func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape

  /// Its parameters, in their order, named "W" and "b".
  func parameters(for input: SampleShape) -> [ParameterBlock]

  /// How many groups of its parameters have gradients of their own: units, or filters.
  func unitCount(for input: SampleShape) -> Int

  /// Whether the gradient that passes back through it follows from its output.
  var readsItsOutput: Bool { get }

  /// Whether it changes numbers one by one, so that they can stay where they are.
  var isElementwise: Bool { get }

  /// Calculates the output of some rows.
  func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>)

  /// Calculates the gradient over the input of some rows from that over the output.
  func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>)

  /// Adds the gradients over the parameters of some units, summed over all rows, to `gradient`.
  func addGradient<Element>(
    _ pass: LayerPass<Element>, units: Range<Int>, to gradient: UnsafeMutablePointer<Element>)
}

extension Layer {
  public func parameters(for input: SampleShape) -> [ParameterBlock] { [] }
  public func unitCount(for input: SampleShape) -> Int { 0 }
  public var readsItsOutput: Bool { false }
  public var isElementwise: Bool { false }

  public func addGradient<Element>(
    _ pass: LayerPass<Element>, units: Range<Int>, to gradient: UnsafeMutablePointer<Element>
  ) {}
}
