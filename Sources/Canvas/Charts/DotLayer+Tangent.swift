extension DotLayer {
  /// Draws a piece of the line through a point with a given slope.
  ///
  /// The length is that on the screen in columns, whatever the slope; the aspect is the height of a
  /// cell divided by its width.
  package mutating func tangent(
    at point: SIMD2<Double>, slope: Double, length: Double, cellAspect: Double, _ pen: Pen
  ) {
    guard slope.isFinite, !plane.area.isEmpty else { return }
    let across = 1 / plane.cellWidth
    let along = slope / plane.cellHeight * cellAspect
    let reach = length / 2 / (across * across + along * along).squareRoot()
    let offset = SIMD2(reach, reach * slope)
    segment(from: point - offset, to: point + offset, pen)
  }
}
