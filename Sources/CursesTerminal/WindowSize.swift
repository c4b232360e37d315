internal import CNcurses
internal import Canvas

extension cn_size {
  /// The extent in cells.
  var size: Size { Size(width: Int(columns), height: Int(rows)) }

  /// The height of a cell divided by its width; 2 where the pixels are unknown or absurd.
  var cellAspect: Double {
    guard pixel_width > 0, pixel_height > 0, columns > 0, rows > 0 else { return 2 }
    let width = Double(pixel_width) / Double(columns)
    let height = Double(pixel_height) / Double(rows)
    return (1...4).contains(height / width) ? height / width : 2
  }
}
