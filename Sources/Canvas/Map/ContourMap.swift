/// The picture of a field in half-cell pixels: a level for each, and which of them draw iso lines.
///
/// Holds indices, not colours, so it stays valid when the palette changes; make it once for a field,
/// a window, a size and its levels, and draw it often.
package struct ContourMap: Hashable, Sendable {
  /// The extent in cells; each cell has an upper and a lower pixel.
  package let size: Size
  /// The number of levels.
  package let levelCount: Int
  /// The level of each pixel row by row from the top left, `width` × 2·`height`, with the high bit
  /// for iso lines; a field that is not defined has no level.
  private var pixels: [UInt8]

  private static let isoBit: UInt8 = 0x80
  private static let undefined: UInt8 = 0x7F

  /// Sorts the values of a field into levels.
  ///
  /// The values are those at the centres of the pixels, row by row from the top left; missing ones
  /// count as not defined, as NaN does. Of more than 127 levels the higher ones look alike.
  package init(size: Size, levels: Levels, values: some Collection<Double>) {
    self.size = size
    levelCount = min(levels.count, Int(Self.undefined))
    let pixelCount = size.width * size.height * 2
    let highest = levelCount - 1
    pixels = values.prefix(pixelCount).map {
      $0.isNaN ? Self.undefined : UInt8(min(levels.level(of: $0), highest))
    }
    pixels += repeatElement(Self.undefined, count: pixelCount - pixels.count)
    markIsoLines()
  }

  /// Samples a field at the centres of a plane's pixels and sorts it into levels.
  package init(plane: Plane, levels: Levels, field: (SIMD2<Double>) -> Double) {
    self.init(size: plane.area.size, levels: levels, values: Self.samples(of: field, on: plane))
  }

  /// The values of a field at the centres of a plane's pixels, row by row from the top left.
  package static func samples(of field: (SIMD2<Double>) -> Double, on plane: Plane) -> [Double] {
    plane.pixelCenters.map(field)
  }

  /// How many levels lie between two iso lines: about seven lines in all.
  package static func levelsPerBand(of levelCount: Int) -> Int {
    max(1, (levelCount + 3) / 7)
  }

  /// The level of a pixel; nil where the field is not defined and outside the map.
  package func level(column: Int, halfRow: Int) -> Int? {
    let level = pixel(column, halfRow) & ~Self.isoBit
    return level == Self.undefined ? nil : Int(level)
  }

  /// Whether a pixel draws an iso line: its band is higher than that of one of its four neighbours.
  ///
  /// Marked on the higher side only, which makes lines one pixel wide.
  package func isIso(column: Int, halfRow: Int) -> Bool {
    pixel(column, halfRow) & Self.isoBit != 0
  }

  /// The level in the middle of a cell's two pixels, or that of the only one that has a level.
  package func meanLevel(column: Int, row: Int) -> Int? {
    let upper = level(column: column, halfRow: 2 * row)
    let lower = level(column: column, halfRow: 2 * row + 1)
    guard let upper, let lower else { return upper ?? lower }
    return (upper + lower) / 2
  }

  /// The same levels without iso lines.
  var withoutIsoLines: ContourMap {
    var map = self
    for index in map.pixels.indices { map.pixels[index] &= ~Self.isoBit }
    return map
  }

  private func pixel(_ column: Int, _ halfRow: Int) -> UInt8 {
    guard column >= 0, column < size.width, halfRow >= 0, halfRow < 2 * size.height else {
      return Self.undefined
    }
    return pixels[halfRow * size.width + column]
  }

  private mutating func markIsoLines() {
    let levelsPerBand = UInt8(Self.levelsPerBand(of: levelCount))
    // What is not defined is neither higher than anything nor lower.
    let bands = pixels.map { $0 == Self.undefined ? .max : $0 / levelsPerBand }
    let width = size.width
    for index in bands.indices {
      let column = index % width
      let band = bands[index]
      guard band != .max else { continue }
      let isHigher =
        (column > 0 && bands[index - 1] < band)
        || (column < width - 1 && bands[index + 1] < band)
        || (index >= width && bands[index - width] < band)
        || (index + width < bands.count && bands[index + width] < band)
      if isHigher { pixels[index] |= Self.isoBit }
    }
  }
}
