/// A layer in which every unit sees all numbers before it: z = W x + b.
///
/// W has a row for each unit, as in PyTorch; Keras keeps the transpose. The shape before it must be one line.
public struct DenseLayer: Layer {
  /// The units, at least 1.
  public var units: Int

  /// Makes a layer of so many units.
  public init(_ units: Int) {
    precondition(units >= 1, "at least one unit")
    self.units = units
  }

  public var title: String { "dense \(units)" }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape {
    guard !input.isImage else { throw .imageWithoutFlatten(input) }
    return SampleShape(features: units)
  }

  public func parameters(for input: SampleShape) -> [ParameterBlock] {
    [
      .weights([units, input.count], fanIn: input.count, fanOut: units), .biases(units),
    ]
  }

  public func unitCount(for input: SampleShape) -> Int { units }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let length = pass.inputShape.count
    let output = pass.output(of: rows.lowerBound)
    ElementKernels.fill(
      rowsOf: output, count: rows.count, with: pass.parameters + units * length, width: units)
    RowProducts.add(
      pass.input(of: rows.lowerBound), pass.parameters, to: output, rows: rows.count,
      columns: units, length: length, columnStride: units)
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    guard let target = pass.inputGradient(of: rows.lowerBound) else { return }
    let length = pass.inputShape.count
    target.update(repeating: 0, count: rows.count * length)
    WeightedRows.add(
      .init(pass.outputGradient(of: rows.lowerBound), rowStride: units, termStride: 1),
      pass.parameters, to: target, rows: rows.count, terms: units, columns: length, stride: length)
  }

  public func addGradient<Element>(
    _ pass: LayerPass<Element>, units chosen: Range<Int>,
    to gradient: UnsafeMutablePointer<Element>
  ) {
    let length = pass.inputShape.count
    let slopes = pass.outputGradient + chosen.lowerBound
    WeightedRows.add(
      .init(slopes, rowStride: 1, termStride: units), pass.input,
      to: gradient + chosen.lowerBound * length, rows: chosen.count, terms: pass.rowCount,
      columns: length, stride: length)
    ElementKernels.addRows(
      slopes, count: pass.rowCount, width: chosen.count, stride: units,
      to: gradient + (units * length + chosen.lowerBound))
  }
}
