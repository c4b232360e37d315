import Canvas
import Numbers
import Optimization
import Workbench

/// What lies over the cells of a map: minima and iso lines, or the limit, the soonest place and the present
/// one.
extension MapFigure {
  /// The numbers of the minima at their places.
  func numbers(of map: BasinMap, in plot: Rect) -> [SVGElement] {
    let plane = plane(in: plot)
    return map.minima.enumerated().compactMap { index, minimum in
      let point = isLine ? Point(minimum.x, 0.5) : minimum
      guard plane.contains(point) else { return nil }
      return mark(String(index + 1), at: plane.position(of: point))
    }
  }

  /// Where the runs begin, which is one of the starts of the map.
  func start(in plot: Rect) -> [SVGElement] {
    let (plane, start) = (plane(in: plot), experiment.resolvedStart)
    let point = isLine ? Point(start.x, 0.5) : start
    return plane.contains(point) ? [mark("○", at: plane.position(of: point))] : []
  }

  /// The iso lines of the function, thin, so that the basins are seen for the valleys they are.
  func isoLines(over map: BasinMap, in plot: Rect) -> [SVGElement] {
    guard !isLine else { return [] }
    let contours = ContourFigure(
      experiment.resolvedObjective, map.window, plot.size, LevelScale.all[0],
      levelCount: colors.palette.levelCount)
    return [contours.lines.with("transform", "translate(\(plot.x) \(plot.y))")]
  }

  /// What theory allows at most, where the run arrives soonest, and where it is now.
  func outcomeMarks(of map: OutcomeMap, in plot: Rect) -> [SVGElement] {
    let plane = plane(in: plot)
    var path = SVGPath()
    path.add(limits(on: map).map(plane.position))
    var elements: [SVGElement] = []
    for (color, width) in [(colors.casing, "4"), (colors.strong, "1.6")] where !path.data.isEmpty {
      elements.append(
        SVGElement(
          "path", ["d": path.data, "fill": "none", "stroke": color, "stroke-width": width]))
    }
    if let best = map.best {
      let cell = SIMD2(Double(map.grid.column(of: best)), Double(map.grid.row(of: best)))
      elements.append(mark("★", at: plane.position(of: cell)))
    }
    if let place = presentPlace(on: map) {
      elements.append(mark("●", at: plane.position(of: place)))
    }
    return elements
  }

  /// The places of the largest rates that theory allows, within the map.
  func limits(on map: OutcomeMap) -> [SIMD2<Double>] {
    let run = self.map.specification
    guard map.rows == nil else {
      return map.rateLimits { experiment.rateLimit(of: run, $0, at: $1) }.filter(map.contains)
    }
    let place = experiment.rateLimit(of: run).flatMap(map.columns.place)
    return [-0.5, 0.5].compactMap { height in place.map { SIMD2($0, height) } }
      .filter(map.contains)
  }

  /// Where the run is now; nil outside the map.
  func presentPlace(on map: OutcomeMap) -> SIMD2<Double>? {
    let run = self.map.specification
    let place = map.columns.value(in: run).flatMap(map.columns.place)
    let height = map.rows.map { axis in axis.value(in: run).flatMap(axis.place) } ?? 0
    guard let place, let height, map.contains(SIMD2(place, height)) else { return nil }
    return SIMD2(place, height)
  }

  private func mark(_ sign: String, at place: SIMD2<Double>) -> SVGElement {
    FigureLabel(
      text: sign, place: SIMD2(place.x, place.y + 5), color: "#ffffff", size: 14,
      anchor: .middle, isBold: true, halo: "#000000"
    ).element
  }
}
