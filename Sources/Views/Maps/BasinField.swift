import Canvas
import Numbers
import Optimization
import Workbench

/// Which minimum a run reaches from where: a hue a minimum, brighter where it is reached sooner, with the iso
/// lines of the function.
struct BasinField {
  let run: Int
  let map: BasinMap

  init?(of run: Int, _ scene: Scene) {
    guard let map = scene.workbench.basinMap(of: run) else { return nil }
    self.run = run
    self.map = map
  }

  /// Draws the field with axes, the minima with their numbers, the start and the run's path.
  func draw(
    _ scene: Scene, _ layers: inout Layers, in area: Rect, on picture: inout Picture
  ) {
    let gutter = area.width >= 24 ? 6 : 0
    let plot = Axes.plotArea(in: area, gutter: gutter, hasLabels: true)
    guard !plot.isEmpty else { return }
    let isLine = scene.isOneDimensional
    let plane =
      isLine
      ? Plane(x: map.window.x, y: -1...1, area: plot)
      : Plane(
        fitting: map.window.x, map.window.y, in: plot,
        cellAspect: scene.palette.capabilities.cellAspect)
    let axes = Axes(linear: plane, scene.glyphs)
    Axes(plane, horizontal: axes.horizontal, vertical: isLine ? [] : axes.vertical)
      .draw(into: &picture.frame, scene.palette, gutter: gutter, hasLabels: true)
    let contours = isLine ? nil : layers.map(on: plane, scene).map
    for row in 0..<plot.height {
      for column in 0..<plot.width {
        picture.frame[plot.x + column, plot.y + row] = cell(column, row, plane, contours, scene)
      }
    }
    path(scene, on: plane).draw(into: &picture.frame, scene.palette)
    drawNumbers(scene, on: plane, &picture)
    markers(scene, on: plane).draw(into: &picture.frame, scene.palette)
    picture.mark(plot, as: .map(run: run, plane: plane))
  }

  /// The end of the run that starts at a point; nil outside the window and where it is not known.
  private func end(from point: SIMD2<Double>) -> BasinEnd? {
    let x = (point.x - map.window.x.lowerBound) / map.window.width
    let y = map.grid.rows == 1 ? 0.5 : (point.y - map.window.y.lowerBound) / map.window.height
    guard (0..<1).contains(x), (0..<1).contains(y) else { return nil }
    let cell =
      Int(y * Double(map.grid.rows)) * map.grid.columns + Int(x * Double(map.grid.columns))
    return map.grid.nearestKnown(map.ends, at: cell)
  }

  private func cell(
    _ column: Int, _ row: Int, _ plane: Plane, _ contours: ContourMap?, _ scene: Scene
  ) -> Cell {
    let ends = [2 * row, 2 * row + 1].map { end(from: plane.center(pixel: column, $0)) }
    let panel = scene.palette.style(.panel)
    guard scene.palette.capabilities.depth != .monochrome else {
      let sign = ends[0].map { MapSign.sign($0) } ?? " "
      return Cell(scene.fold(String(sign)).unicodeScalars.first ?? " ", scene.style(.dim))
    }
    let colors = ends.enumerated().map { half, end in
      let isIso = contours?.isIso(column: column, halfRow: 2 * row + half) ?? false
      return color(of: end, scene, isIso: isIso)
    }
    guard let upper = colors[0], let lower = colors[1] else {
      if let end = ends.compactMap(\.self).first, colors[0] == nil, colors[1] == nil {
        return OutcomeField.sign(end.isLost ? .diverged : .moving, column, row, scene)
      }
      return .halves(upper: colors[0] ?? panel.background, lower: colors[1] ?? panel.background)
    }
    return scene.glyphs == .ascii
      ? Cell(" ", Style(on: lower)) : .halves(upper: upper, lower: lower)
  }

  /// The hue of a minimum, the darker the later it is reached, or the fewer seeds reach it, and darker still
  /// on an iso line; nil for none.
  private func color(of end: BasinEnd?, _ scene: Scene, isIso: Bool) -> Color? {
    guard let end, let minimum = end.minimum else { return nil }
    let age = end.age(of: minimum, steps: scene.workbench.mapSteps)
    return scene.palette.ink(minimum, isIso ? age.dimmed : age).foreground
  }

  /// The path of the run from its present start.
  private func path(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    guard !scene.isOneDimensional else { return dots }
    let trajectory = scene.simulations[run].trajectory
    dots.polyline(trajectory.points[...trajectory.index(at: scene.head)], Pen(ink: Pen.contrast))
    return dots
  }

  private func markers(_ scene: Scene, on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    let start = scene.experiment.resolvedStart
    markers.place(.start, at: scene.isOneDimensional ? Point(start.x, 0) : start)
    return markers
  }

  /// The numbers of the minima, on the ground of panels, since their own colours are bright.
  private func drawNumbers(_ scene: Scene, on plane: Plane, _ picture: inout Picture) {
    for (index, minimum) in map.minima.enumerated() {
      let point = scene.isOneDimensional ? Point(minimum.x, 0) : minimum
      guard let cell = plane.cell(of: point) else { continue }
      picture.frame[cell.column, cell.row] = Cell(
        MapSign.sign(minimum: index).unicodeScalars.first ?? "+", scene.style(.strong))
    }
  }
}

extension BasinEnd {
  /// How bright a start is that leads to a minimum: by how soon, or with several seeds by how many of them.
  func age(of minimum: Int, steps: Int) -> Age {
    let lateness = shares == nil ? Double(step) / Double(max(1, steps)) : 1 - share(of: minimum)
    let limits = shares == nil ? [0.1, 0.3, 0.6] : [0.1, 0.3, 0.5]
    let ages: [Age] = [.recent, .older, .old]
    return zip(limits, ages).first { lateness < $0.0 }?.1 ?? .faint
  }
}

extension Age {
  /// The next weaker one but one, which stands out against it; the faintest has none.
  fileprivate var dimmed: Age {
    switch self {
    case .recent: .old
    default: .faint
    }
  }
}
