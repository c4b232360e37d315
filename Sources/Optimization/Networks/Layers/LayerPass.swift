/// The memory that one layer works in, for a batch of rows.
///
/// Every number of the batch has its own place, and a layer writes only those of the rows or units it is
/// asked for; that is why parts of one pass may run at the same time.
public struct LayerPass<Element: ParameterScalar>: @unchecked Sendable {
  let inputShape: SampleShape
  let outputShape: SampleShape
  /// The rows of the batch.
  let rowCount: Int
  /// The parameters of the layer.
  let parameters: UnsafePointer<Element>
  let input: UnsafePointer<Element>
  let output: UnsafeMutablePointer<Element>
  /// The gradient of the loss over the output.
  let outputGradient: UnsafeMutablePointer<Element>
  /// Where the gradient over the input goes; nil where nobody asks for it.
  let inputGradient: UnsafeMutablePointer<Element>?
  /// One byte for each number of the output, for what a layer has to remember of the way forward.
  let notes: UnsafeMutablePointer<UInt8>
  /// What is left to chance; nil where a network is judged rather than trained.
  let chance: DropoutChance?
  /// The number of this layer among those that leave something to chance.
  let chanceIndex: Int
  /// The place of the first row in its batch, of which these rows may be a part.
  let firstRow: Int

  func input(of row: Int) -> UnsafePointer<Element> { input + row * inputShape.count }
  func output(of row: Int) -> UnsafeMutablePointer<Element> { output + row * outputShape.count }
  func outputGradient(of row: Int) -> UnsafeMutablePointer<Element> {
    outputGradient + row * outputShape.count
  }
  func inputGradient(of row: Int) -> UnsafeMutablePointer<Element>? {
    inputGradient.map { $0 + row * inputShape.count }
  }
  func notes(of row: Int) -> UnsafeMutablePointer<UInt8> { notes + row * outputShape.count }
}
