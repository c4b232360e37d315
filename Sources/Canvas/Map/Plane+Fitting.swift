extension Plane {
  /// The plane that shows the wanted ranges whole and draws circles round.
  ///
  /// One of the ranges is widened around its middle, so that a unit of x is as long on the screen as
  /// a unit of y. Nothing wanted is cut. The aspect is the height of a cell divided by its width.
  package init(
    fitting x: ClosedRange<Double>, _ y: ClosedRange<Double>, in area: Rect, cellAspect: Double
  ) {
    let wanted = Plane(x: x, y: y, area: area)
    guard !area.isEmpty else {
      self = wanted
      return
    }
    let aspect = cellAspect.isFinite && cellAspect > 0 ? cellAspect : 2
    let unit = max(wanted.cellWidth, wanted.cellHeight / aspect)
    self.init(
      x: wanted.x.widened(to: unit * Double(area.width)),
      y: wanted.y.widened(to: unit * aspect * Double(area.height)), area: area)
  }
}
