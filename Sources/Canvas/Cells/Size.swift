/// The extent of a screen or an area, in character cells.
public struct Size: Hashable, Sendable {
  /// The number of columns, at least 0.
  public var width: Int
  /// The number of rows, at least 0.
  public var height: Int

  /// Makes a size; negative extents become 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}
