/// A rectangle of character cells, counted from the top left corner of the frame.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var x: Int
  /// The topmost row.
  package var y: Int
  /// The number of columns, at least 0.
  package var width: Int
  /// The number of rows, at least 0.
  package var height: Int

  /// Makes a rectangle; negative extents become 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The rectangle of a whole frame of the given size.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// The extent of the rectangle.
  package var size: Size { Size(width: width, height: height) }

  /// Whether no cell lies inside.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// The first column to the right of the rectangle.
  package var right: Int { x + width }

  /// The first row below the rectangle.
  package var bottom: Int { y + height }

  /// Whether the cell in the given column and row lies inside.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < right && row >= y && row < bottom
  }

  /// The rectangle without a border of the given thickness.
  package func inset(by border: Int) -> Rect {
    Rect(x: x + border, y: y + border, width: width - 2 * border, height: height - 2 * border)
  }

  /// The part of this rectangle that also lies in the other one.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// Cuts the given number of rows off the top.
  ///
  /// Takes what there is when there are fewer.
  package mutating func cutTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let cut = Rect(x: x, y: y, width: width, height: taken)
    self = Rect(x: x, y: y + taken, width: width, height: height - taken)
    return cut
  }

  /// Cuts the given number of rows off the bottom.
  ///
  /// Takes what there is when there are fewer.
  package mutating func cutBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    height -= taken
    return Rect(x: x, y: y + height, width: width, height: taken)
  }

  /// Cuts the given number of columns off the left side.
  ///
  /// Takes what there is when there are fewer.
  package mutating func cutLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let cut = Rect(x: x, y: y, width: taken, height: height)
    self = Rect(x: x + taken, y: y, width: width - taken, height: height)
    return cut
  }

  /// Cuts the given number of columns off the right side.
  ///
  /// Takes what there is when there are fewer.
  package mutating func cutRight(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    width -= taken
    return Rect(x: x + width, y: y, width: taken, height: height)
  }
}
