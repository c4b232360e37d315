extension DotLayer {
  /// Draws the graph of a function, one segment from each column of dots to the next.
  ///
  /// Where the function is not finite, jumps, or has a pole, the curve has a gap: each side is drawn up
  /// to the place itself.
  package mutating func curve(_ pen: Pen, _ function: (Double) -> Double) {
    let height = plane.y.extent / Double(max(1, plane.area.height * 4))
    let curve = CurvePieces(function, on: plane, count: plane.area.width * 2, gap: 1.5 * height)
    for piece in curve.pieces {
      for (start, end) in zip(piece.prefix(1) + piece, piece) { segment(from: start, to: end, pen) }
    }
  }
}
