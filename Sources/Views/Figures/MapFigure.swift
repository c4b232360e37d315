import Canvas
import Numbers
import Optimization
import Workbench

/// The map of one run as a part of a figure: cells in colours, axes, and a line that says what was found.
struct MapFigure {
  let map: RunMap
  /// What the run meets.
  let experiment: Experiment
  /// The steps of the runs of the map.
  let steps: Int
  let colors: FigureColors
  let text: NumberText

  var isLine: Bool { experiment.dimension == 1 }

  /// The room above and below the cells.
  private static let above = 24
  private static let below = 60

  func elements(in area: Rect) -> [SVGElement] {
    var plot = area
    _ = plot.cutTop(Self.above)
    _ = plot.cutBottom(Self.below)
    _ = plot.cutLeft(FigureAxes.left)
    _ = plot.cutRight(12)
    guard plot.width > 40, plot.height > 24 else { return [] }
    let title = FigureLabel(
      text: map.text, place: SIMD2(Double(plot.x), Double(area.y + 15)), color: colors.strong,
      size: 13, isBold: true)
    // A letter takes about 6 pixels.
    let lines = legend.wrapped(indent: 0, hanging: 0, width: max(20, plot.width / 6))
      .split(separator: "\n").prefix(2)
    let legend = lines.enumerated().map { line, text in
      FigureLabel(
        text: String(text), place: SIMD2(Double(plot.x), Double(area.bottom - 22 + 16 * line)),
        color: colors.text, size: 12
      ).element
    }
    let marks =
      switch map.content {
      case .outcomes(let map): outcomeMarks(of: map, in: plot)
      case .basins(let map):
        isoLines(over: map, in: plot) + numbers(of: map, in: plot) + start(in: plot)
      }
    return [title.element] + cells(in: plot) + axes(in: plot) + marks + legend
  }

  private var grid: MapGrid {
    switch map.content {
    case .outcomes(let map): map.grid
    case .basins(let map): map.grid
    }
  }

  func plane(in plot: Rect) -> Plane {
    switch map.content {
    case .outcomes(let map):
      map.rows.map { MapAxis.plane(map.columns, $0, in: plot) }
        ?? Plane(x: -0.5...Double(map.grid.columns) - 0.5, y: -0.5...0.5, area: plot)
    case .basins(let map):
      Plane(x: map.window.x, y: isLine ? 0...1 : map.window.y, area: plot)
    }
  }

  private func axes(in plot: Rect) -> [SVGElement] {
    let plane = plane(in: plot)
    let (across, up) = (max(2, plot.width / 80), max(2, plot.height / 45))
    switch map.content {
    case .outcomes(let map):
      let vertical = map.rows?.ticks(atMost: up, text) ?? []
      return FigureAxes(plane, map.columns.ticks(atMost: across, text), vertical)
        .elements(colors, hasGrid: false)
    case .basins:
      let axes = FigureAxes(plane, text)
      return FigureAxes(plane, axes.horizontal, isLine ? [] : axes.vertical)
        .elements(colors, hasGrid: false)
    }
  }

  /// The cells, those of one colour in a row joined, and all of one colour in one path.
  private func cells(in plot: Rect) -> [SVGElement] {
    let (width, height) = (
      Double(plot.width) / Double(grid.columns), Double(plot.height) / Double(grid.rows)
    )
    var paths: [String: String] = [:]
    for row in 0..<grid.rows {
      var start = 0
      while start < grid.columns {
        let fill = fill(row * grid.columns + start)
        var end = start + 1
        while end < grid.columns, self.fill(row * grid.columns + end) == fill { end += 1 }
        if let fill {
          let x = SVGPath.number(Double(plot.x) + width * Double(start))
          let y = SVGPath.number(Double(plot.bottom) - height * Double(row + 1))
          let extent = SVGPath.number(width * Double(end - start))
          let drop = SVGPath.number(height)
          paths[fill, default: ""] += "M\(x) \(y)h\(extent)v\(drop)h-\(extent)z"
        }
        start = end
      }
    }
    return paths.sorted { $0.key < $1.key }.map { fill, data in
      SVGElement("path", ["d": data, "fill": fill, "shape-rendering": "crispEdges"])
    }
  }

  /// The colour of a cell; nil where the page shows.
  private func fill(_ cell: Int) -> String? {
    switch map.content {
    case .outcomes(let map):
      guard let outcome = map.outcomes[cell] else { return nil }
      switch outcome.kind {
      case .arrived:
        guard let range = map.arrivals else { return nil }
        let top = Double(colors.palette.levelCount - 1)
        return colors.level(Int((OutcomeMap.soonness(of: outcome.step, in: range) * top).rounded()))
      case .diverged: return colors.css(colors.palette.style(.bad).foreground)
      // Colours that no level has.
      case .otherMinimum: return "#9a9a9a"
      case .limitCycle: return "#ff9ad5"
      case .moving: return nil
      }
    case .basins(let map):
      guard let end = map.ends[cell] else { return nil }
      if end.isLost { return colors.css(colors.palette.style(.bad).foreground) }
      return end.minimum.map { colors.mapInk($0, end.age(of: $0, steps: steps)) }
    }
  }

  private var legend: String {
    switch map.content {
    case .outcomes(let map):
      let range = map.arrivals.map {
        "bright: arrived at step \($0.lowerBound), dark: \($0.upperBound)"
      }
      let up = map.rows.map { ", \($0.label) upwards" } ?? ""
      func words(_ color: String, _ kinds: [RunOutcome.Kind]) -> String? {
        let present = kinds.filter { kind in map.outcomes.contains { $0?.kind == kind } }
        return present.isEmpty
          ? nil : "\(color): " + present.map(\.words).joined(separator: " or ")
      }
      return [
        "\(map.columns.label) to the right\(up)", range, words("red", [.diverged]),
        words("grey", [.otherMinimum]), words("pink", [.limitCycle]), words("empty", [.moving]),
        map.best == nil ? nil : "★ soonest", presentPlace(on: map) == nil ? nil : "● now",
        limits(on: map).isEmpty ? nil : "white line: the theory's limit",
      ].compactMap(\.self).joined(separator: "; ")
    case .basins(let map):
      let shares = map.minima.indices.map {
        "\($0 + 1): \(Int((100 * map.share(of: $0)).rounded())) %"
      }
      let others = [("none", map.share(of: nil)), ("red, diverges", map.lostShare)]
        .filter { $0.1 > 0 }.map { "\($0.0): \(Int((100 * $0.1).rounded())) %" }
      return "the minimum reached   " + (shares + others).joined(separator: "   ")
    }
  }
}
