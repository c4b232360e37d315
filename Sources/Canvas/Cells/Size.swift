/// The extent of a screen or an area, in character cells.
package struct Size: Hashable, Sendable {
  /// The number of columns, at least 0.
  package var width: Int
  /// The number of rows, at least 0.
  package var height: Int

  /// Makes a size; negative extents become 0.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

extension Size: CustomStringConvertible {
  /// As people write it: "120x36".
  package var description: String { "\(width)x\(height)" }
}
