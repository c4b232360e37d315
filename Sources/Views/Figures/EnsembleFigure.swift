import Canvas
import Optimization
import Workbench

/// The seeds of a run in a figure: their paths barely there and that of their mean on a map, and in a chart
/// the band between which 90 % of them lie.
struct EnsembleFigure {
  let run: Int
  private let paths: EnsemblePaths

  /// Nil for a run whose seeds are not summed up.
  init?(of run: Int, _ scene: Scene, isShared: Bool) {
    guard let paths = EnsemblePaths(of: run, scene, isShared: isShared) else { return nil }
    self.run = run
    self.paths = paths
  }

  /// The paths of the seeds and their ends, to be drawn under that of the run.
  func seeds(on plane: Plane, _ ink: String) -> [SVGElement] {
    let lines = paths.isGraph ? [] : paths.paths
    var path = SVGPath()
    for line in lines { path.add(Self.thinned(line.map(plane.position).filter(Self.isNear))) }
    let places = paths.paths.compactMap(\.last).map(plane.position).filter(Self.isNear)
    let ends = places.map { place in
      SVGElement(
        "circle",
        ["cx": SVGPath.number(place.x), "cy": SVGPath.number(place.y), "r": "1.8"])
    }
    return [
      SVGElement(
        "path",
        [
          "d": path.data, "fill": "none", "stroke": ink, "stroke-width": "0.8",
          "stroke-opacity": "0.35",
        ]),
      SVGElement("g", ["fill": ink, "fill-opacity": "0.7"], ends),
    ]
  }

  /// The path of the mean and its sign, to be drawn over everything else.
  func mean(on plane: Plane, _ colors: FigureColors) -> [SVGElement] {
    let places = paths.mean.map(plane.position).filter(Self.isNear)
    guard let last = places.last else { return [] }
    let (ink, casing) = paths.isGraph ? (colors.strong, nil) : (colors.mapMark, colors.casing)
    var path = SVGPath()
    if !paths.isGraph { path.add(places) }
    return [
      SVGElement(
        "path", ["d": path.data, "fill": "none", "stroke": ink, "stroke-width": "2"]),
      FigureLabel(
        text: String(Marker.mean.glyph(.braille)), place: last + SIMD2(0, 5), color: ink, size: 15,
        anchor: .middle, halo: casing
      ).element,
    ]
  }

  /// The area between the values that 5 % of the seeds lie below and above.
  static func band(
    _ band: Quantiles, upTo last: Int, stride: Int, _ scale: ChartScale, on plane: Plane,
    _ ink: String
  ) -> SVGElement {
    func places(_ values: [Double]) -> [SIMD2<Double>] {
      values.prefix(last + 1).enumerated().map { entry, value in
        let height = scale.height(of: value)
        let kept = height.isNaN ? plane.y.lowerBound : height
        return plane.position(
          of: SIMD2(
            Double(entry * stride), min(max(kept, plane.y.lowerBound), plane.y.upperBound)))
      }
    }
    var path = SVGPath()
    path.add(places(band.low) + places(band.high).reversed(), isClosed: true)
    return SVGElement("path", ["d": path.data, "fill": ink, "fill-opacity": "0.2"])
  }

  /// A line without the places that are next to the one before.
  private static func thinned(_ line: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var kept: [SIMD2<Double>] = []
    for place in line {
      let way = kept.last.map { place - $0 } ?? SIMD2(.infinity, 0)
      if (way * way).sum() >= 9 { kept.append(place) }
    }
    return kept
  }

  /// Whether a place is so near that a line to it means something.
  private static func isNear(_ place: SIMD2<Double>) -> Bool {
    abs(place.x) < 20_000 && abs(place.y) < 20_000
  }
}
