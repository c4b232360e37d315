import Canvas
import Numbers
import Optimization
import Workbench

/// A part of a figure on which runs move: a contour map, or the graph of a function of one variable.
struct FigurePanel {
  /// The runs that are drawn, the one in front last.
  let runs: [Int]
  /// What is shown, in pixels of the figure.
  let plane: Plane
  /// The identity of the contour map in the file; nil for the graph of a curve.
  let contours: String?
  let motion: FigureMotion?

  func elements(_ scene: Scene, _ colors: FigureColors, id: String) -> [SVGElement] {
    let area = plane.area
    let clip = SVGElement(
      "clipPath", ["id": id],
      [
        SVGElement(
          "rect",
          [
            "x": String(area.x), "y": String(area.y), "width": String(area.width),
            "height": String(area.height),
          ])
      ])
    let ground =
      contours.map {
        [
          SVGElement(
            "use",
            ["href": "#\($0)", "x": String(area.x), "y": String(area.y)])
        ]
      } ?? curve(scene, colors)
    let inside = SVGElement(
      "g", ["clip-path": "url(#\(id))"],
      ground + criticalPoints(scene, colors) + runs.flatMap { path(of: $0, scene, colors) })
    return [clip, inside]
      + FigureAxes(plane, scene.text).elements(colors, hasGrid: contours == nil)
  }

  /// The place of a point of the function, in pixels.
  private func place(_ point: Point, _ value: Double) -> SIMD2<Double> {
    plane.position(of: contours == nil ? SIMD2(point.x, value) : point)
  }

  private func curve(_ scene: Scene, _ colors: FigureColors) -> [SVGElement] {
    let objective = scene.experiment.resolvedObjective
    let pixel = plane.y.extent / Double(max(1, plane.area.height))
    let curve = CurvePieces(
      { objective.value(at: Point($0, 0)) }, on: plane, count: plane.area.width, gap: 4 * pixel)
    var path = SVGPath()
    for piece in curve.pieces {
      // A pole leads beyond every edge; what lies far outside is cut off on the way there.
      for (start, end) in zip(piece, piece.dropFirst()) {
        guard let part = plane.clipped(from: start, to: end) else { continue }
        path.add([plane.position(of: part.start), plane.position(of: part.end)])
      }
    }
    return [
      SVGElement(
        "path",
        [
          "d": path.data, "fill": "none", "stroke": colors.text, "stroke-width": "1.6",
          "stroke-linecap": "round",
        ])
    ]
  }

  /// The known minima, saddles and maxima with the signs they have in the terminal.
  private func criticalPoints(_ scene: Scene, _ colors: FigureColors) -> [SVGElement] {
    let marks = CriticalPointMarks(of: scene.experiment.resolvedObjective, on: plane) {
      point, value in
      contours == nil ? SIMD2(point.x, value) : point
    }
    return marks.points.map { point in
      let place = plane.position(of: point.place)
      return FigureLabel(
        text: String(point.marker.glyph(.braille)), place: place + SIMD2(0, 5),
        color: contours == nil ? colors.strong : colors.mapMark, size: 15, anchor: .middle,
        halo: contours == nil ? nil : colors.casing
      ).element
    }
  }

  /// A run, between its seeds and their mean where they are summed up and nothing moves.
  private func path(of run: Int, _ scene: Scene, _ colors: FigureColors) -> [SVGElement] {
    let trace = trace(of: run, scene, colors)
    guard motion == nil,
      let ensemble = EnsembleFigure(of: run, scene, isShared: runs.count > 1)
    else { return trace }
    let ink =
      contours == nil ? colors.ink(scene.identity(of: run)) : colors.mapInk(scene.identity(of: run))
    return ensemble.seeds(on: plane, ink) + trace + ensemble.mean(on: plane, colors)
  }

  private func trace(of run: Int, _ scene: Scene, _ colors: FigureColors) -> [SVGElement] {
    let trajectory = scene.simulations[run].trajectory
    let last =
      motion.map { trajectory.index(at: $0.steps.upperBound) } ?? trajectory.index(at: scene.head)
    let first = motion.map { trajectory.index(at: $0.steps.lowerBound) } ?? 0
    let identity = scene.identity(of: run)
    var trace = FigureTrace(
      points: (first...max(first, last)).map {
        place(trajectory.points[$0], trajectory.losses[$0])
      },
      ink: contours == nil ? colors.ink(identity) : colors.mapInk(identity),
      casing: contours == nil ? nil : colors.casing, identity: identity)
    trace.dashes = FigureTrace.dashes(scene.pen(of: run).pattern)
    trace.hasBeads = trajectory.stride == 1
    trace.hasStart = first == 0
    if let motion { trace.motion = (motion, { trajectory.index(at: $0) - first }) }
    return trace.elements
  }
}

extension FigureTrace {
  /// The gaps of a pattern, in pixels.
  static func dashes(_ pattern: LinePattern) -> String? {
    switch pattern {
    case .solid: nil
    case .dashed: "7 5"
    case .dotted, .fine: "1.5 5"
    case .dashDotted: "8 4 1.5 4"
    }
  }
}
