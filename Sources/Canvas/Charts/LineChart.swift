import Numbers

/// Several series over one axis of whole steps.
///
/// Two charts of equal width, gutter and last step have the same column for the same step, so they
/// can stand on top of each other.
package struct LineChart: Hashable, Sendable {
  /// What becomes of the steps after the revealed one.
  package enum Future: Hashable, Sendable {
    case hidden, faint
  }

  package var series: [Series]
  /// The last entry of the axis, which is the last step where every step has an entry; it begins at 0.
  package var lastStep: Int
  /// How many steps lie between two entries, for the labels of the axis; at least 1.
  package var stepsPerEntry = 1
  /// How many steps make an epoch, which the axis is labelled in then; nil for an axis of steps.
  package var stepsPerEpoch: Double?
  package var scale: ChartScale
  /// The range of heights (decimal logarithms on a logarithmic scale); nil fits all values, revealed
  /// or not, so that it stays the same while a run is played.
  package var range: ClosedRange<Double>?
  /// The step of the play-head; nil shows everything and no play-head.
  package var revealedStep: Int?
  package var future: Future
  /// The columns for labels and axis on the left; 0 for none.
  package var gutter: Int
  /// Whether the steps are labelled below the axis.
  package var hasStepLabels: Bool
  /// The labels below the axis where its entries are no steps; their positions count entries.
  package var entryTicks: [Tick]?
  /// Whether lines are two dots thick, to be seen from afar.
  package var isThick = false
  /// Whether the range is widened until round values lie in the middle of rows, so that their labels
  /// stand at their height.
  package var hasRoundRows = false

  /// Makes a chart.
  package init(
    _ series: [Series], lastStep: Int, scale: ChartScale, range: ClosedRange<Double>? = nil,
    revealedStep: Int? = nil, future: Future = .faint, gutter: Int = 6, hasStepLabels: Bool = true
  ) {
    self.series = series
    self.lastStep = max(0, lastStep)
    self.scale = scale
    self.range = range
    self.revealedStep = revealedStep
    self.future = future
    self.gutter = max(0, gutter)
    self.hasStepLabels = hasStepLabels
  }

  /// The plane of steps and heights the series are drawn on when the chart fills an area.
  ///
  /// Its inverse tells which step a column stands for.
  package func plane(in area: Rect) -> Plane {
    fitted(in: area).plane
  }

  /// The plane whose rows have round values in their middle, and the ticks at these.
  private func fitted(in area: Rect) -> (plane: Plane, rows: RowScale?) {
    var plot = Axes.plotArea(in: area, gutter: gutter, hasLabels: hasStepLabels)
    if endCount > 0, plot.width >= Self.smallestWithEnds {
      _ = plot.cutRight(ChartEnds.width(of: endCount, beside: plot.width))
    }
    let wanted = range ?? scale.range(of: series.map(\.values))
    let rows = hasRoundRows ? RowScale(fitting: wanted, rows: plot.height, scale) : nil
    let y = rows?.range ?? wanted
    return (Plane(x: 0...Double(max(1, lastStep)), y: y, area: plot), rows)
  }

  /// The narrowest plot with room for signs at the ends of its lines.
  private static let smallestWithEnds = 12

  private var endCount: Int { series.count { $0.headMark != nil } }

  /// Draws the chart into an area; nothing when there is no room for data.
  package func draw(into frame: inout Frame, at area: Rect, _ palette: Palette) {
    let (plane, rows) = fitted(in: area)
    guard !plane.area.isEmpty else { return }
    let text = NumberText(palette.capabilities.glyphs)
    let height = plane.area.height
    let axes = Axes(
      plane, horizontal: stepTicks(atMost: max(3, plane.area.width / 8)),
      vertical: rows?.ticks(text)
        ?? (scale == .linear
          ? Ticks.linear(plane.y, atMost: Axes.labelCount(height, every: 4), text)
          : Ticks.decades(plane.y, atMost: Axes.labelCount(height, every: 2), text)))
    axes.draw(into: &frame, palette, gutter: gutter, hasLabels: hasStepLabels)
    drawPlayHead(into: &frame, plane, palette)
    dots(on: plane).draw(into: &frame, palette)
    let head = min(revealedStep ?? lastStep, lastStep)
    LineSigns(series, upTo: head, scale, on: plane).draw(into: &frame, palette)
    marks(on: plane).draw(into: &frame, palette)
    if plane.area.right < area.right {
      let room = area.right - plane.area.right
      ChartEnds(series, upTo: head, scale, on: plane, room: room).draw(into: &frame, palette)
    }
  }

  /// The signs where lines go out through floor and ceiling, and those at the ends that the play-head has
  /// reached; those out of range lie at its edge.
  private func marks(on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    let head = revealedStep ?? lastStep
    for series in series {
      if head >= 0 {
        for piece in pieces(of: series, 0..<min(head, lastStep) + 1, on: plane) {
          piece.markCrossings(in: &markers, series)
        }
      }
      guard let mark = series.endMark,
        let step = series.values.lastIndex(where: \.isFinite), step <= head
      else { continue }
      let height = min(
        max(plane.y.lowerBound, scale.height(of: series.values[step])), plane.y.upperBound)
      markers.place(
        mark, at: SIMD2(Double(step), height), ink: series.ink, priority: series.priority)
    }
    return markers
  }

  private func stepTicks(atMost count: Int) -> [Tick] {
    if let entryTicks { return entryTicks }
    return Ticks.steps(
      through: lastStep * stepsPerEntry, perEpoch: stepsPerEpoch, atMost: count
    ).map { Tick($0.position / Double(stepsPerEntry), $0.label) }
  }

  private func drawPlayHead(into frame: inout Frame, _ plane: Plane, _ palette: Palette) {
    guard let revealedStep, let cell = plane.cell(of: SIMD2(Double(revealedStep), plane.y.middle))
    else { return }
    let line = LineGlyphs(palette.capabilities.glyphs)
    for y in plane.area.y..<plane.area.bottom {
      frame[cell.column, y] = Cell(line.vertical, palette.style(.playHead))
    }
  }

  private func dots(on plane: Plane) -> DotLayer {
    var layer = DotLayer(plane)
    let head = min(revealedStep ?? lastStep, lastStep)
    for series in series {
      if future == .faint {
        draw(series, max(0, head)..<lastStep + 1, .faint, .min + 1, into: &layer)
      }
    }
    for series in series where head >= 0 {
      let end = min(head, series.lastEntry)
      if end < head { draw(series, end..<head + 1, .faint, .min + 1, into: &layer) }
      draw(series, 0..<end + 1, series.age, series.priority, into: &layer)
    }
    return layer
  }

  private func draw(
    _ series: Series, _ steps: Range<Int>, _ age: Age, _ priority: Int, into layer: inout DotLayer
  ) {
    let pen = Pen(
      ink: series.ink, age: age, priority: priority, isThick: isThick, pattern: series.pattern)
    for piece in pieces(of: series, steps, on: layer.plane) {
      for line in piece.lines(downTo: layer.plane.y.lowerBound) {
        if series.isDotted { layer.dotted(line, pen) } else { layer.polyline(line, pen) }
      }
    }
  }

  private func pieces(of series: Series, _ steps: Range<Int>, on plane: Plane) -> [SeriesPiece] {
    let stepsPerColumn = plane.x.extent / Double(2 * plane.area.width)
    return series.pieces(steps, stepsPerColumn: stepsPerColumn, height: scale.height).map {
      SeriesPiece(points: $0)
    }
  }
}
