/// The weights or the biases of one layer: a part of all parameters of a network, with a name and a shape.
public struct ParameterBlock: Hashable, Sendable {
  /// What the parameters do.
  public enum Role: Hashable, Sendable {
    /// Multiplies what comes from before; so many numbers go into each sum, and out of each number.
    case weights(fanIn: Int, fanOut: Int)
    /// Is added.
    case biases
  }

  /// W or b with the number of the layer among those that have parameters, from 1, as in "W2".
  public private(set) var name: String
  /// The sides, the outermost first: [out, in], or [out, in, line, column] for filters.
  public let shape: [Int]
  /// What the parameters do.
  public let role: Role
  /// The place of the first one among all parameters.
  public private(set) var offset = 0

  /// Describes weights that are not placed yet.
  static func weights(_ shape: [Int], fanIn: Int, fanOut: Int) -> ParameterBlock {
    ParameterBlock(name: "W", shape: shape, role: .weights(fanIn: fanIn, fanOut: fanOut))
  }

  /// Describes biases that are not placed yet.
  static func biases(_ count: Int) -> ParameterBlock {
    ParameterBlock(name: "b", shape: [count], role: .biases)
  }

  private init(name: String, shape: [Int], role: Role) {
    self.name = name
    self.shape = shape
    self.role = role
  }

  /// The number of parameters.
  public var count: Int { shape.reduce(1, *) }

  /// The places of the parameters among all.
  public var range: Range<Int> { offset..<offset + count }

  /// The name of one of all parameters, which must be of this block, by its sides counted from 1, as in
  /// "W2[3, 1]".
  public func name(of parameter: Int) -> String {
    var rest = parameter - offset
    var places: [Int] = []
    for side in shape.reversed() {
      places.append(rest % side + 1)
      rest /= side
    }
    return "\(name)[\(places.reversed().map(String.init).joined(separator: ", "))]"
  }

  /// The parameters of one unit or filter: a row of the weights, or one bias.
  public var unitLength: Int { count / shape[0] }

  /// The same block as that of the layer with the given number.
  func placed(at offset: Int, number: Int) -> ParameterBlock {
    var block = self
    block.name += String(number)
    block.offset = offset
    return block
  }
}
