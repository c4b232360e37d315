import Canvas
import Optimization
import Workbench

/// The rows of data with what each run predicts at the play-head: the line or the curve it has fitted, or the
/// boundary that it draws between two classes; the rows of the focused run's next batch stand out.
struct DataPlot {
  private let sampled: any SampledObjective
  /// The rows of the focused run's next batch; none where gradients are of all rows, or the step is too far.
  private let batch: Set<Int>

  /// Nil for a function that is no loss over rows.
  init?(_ scene: Scene) {
    guard let sampled = scene.experiment.resolvedObjective as? any SampledObjective else {
      return nil
    }
    self.sampled = sampled
    let batches = scene.curves.batches[scene.workbench.focus]
    batch = batches.indices.contains(scene.head) ? Set(batches[scene.head]) : []
  }

  /// The columns for the numbers of the vertical axis.
  private static let gutter = 6

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let hasAxes = area.width >= 24 && area.height >= 7
    let inside =
      hasAxes ? Axes.plotArea(in: area, gutter: Self.gutter, hasLabels: true) : area
    guard !inside.isEmpty else { return }
    let plane = Plane(
      x: range(sampled.samples.map(\.features.x)),
      y: range(sampled.samples.map { hasClasses ? $0.features.y : $0.target }), area: inside)
    if hasAxes {
      Axes(linear: plane, scene.glyphs).draw(
        into: &picture.frame, scene.palette, gutter: Self.gutter, hasLabels: true)
    }
    lines(scene, on: plane).draw(into: &picture.frame, scene.palette)
    rows(on: plane).draw(into: &picture.frame, scene.palette)
  }

  private var hasClasses: Bool { type(of: sampled).hasClasses }

  /// The values with a margin.
  private func range(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let margin = high > low ? (high - low) / 12 : max(1, abs(low) / 12)
    return low - margin...high + margin
  }

  private func lines(_ scene: Scene, on plane: Plane) -> DotLayer {
    var dots = DotLayer(plane)
    for run in scene.simulations.indices {
      let emphasis = scene.workbench.emphasis(of: run)
      guard emphasis != .hidden else { continue }
      let parameters = scene.simulations[run].trajectory.point(at: scene.head)
      let pen = scene.pen(
        of: run, emphasis == .faint ? .faint : .recent, priority: scene.priority(of: run),
        isThick: scene.isPresenting)
      if hasClasses {
        boundary(of: parameters, pen, in: &dots)
      } else {
        dots.curve(pen) { sampled.prediction(at: parameters, for: Point($0, 0)) }
      }
    }
    return dots
  }

  /// The line w₁ x₁ + w₂ x₂ = 0, on which both classes are as likely.
  private func boundary(of weights: Point, _ pen: Pen, in dots: inout DotLayer) {
    guard weights.norm > 0 else { return }
    let plane = dots.plane
    let reach = max(
      abs(plane.x.lowerBound), abs(plane.x.upperBound), abs(plane.y.lowerBound),
      abs(plane.y.upperBound))
    let way = 3 * reach / weights.norm * Point(-weights.y, weights.x)
    dots.segment(from: -way, to: way, pen)
  }

  private func rows(on plane: Plane) -> MarkerLayer {
    var markers = MarkerLayer(plane)
    for (index, sample) in sampled.samples.enumerated() {
      let isMember = hasClasses && sample.target == 1
      let isInBatch = batch.contains(index)
      let place = Point(sample.features.x, hasClasses ? sample.features.y : sample.target)
      markers.place(
        Self.sign(isMember: isMember, isInBatch: isInBatch), at: place,
        ink: isInBatch ? Pen.contrast : Pen.neutral, priority: isInBatch ? 1 : 0)
    }
    return markers
  }

  /// The sign of a row: by its class, and by whether it is in the batch.
  static func sign(isMember: Bool, isInBatch: Bool) -> Marker {
    switch (isMember, isInBatch) {
    case (false, false): .custom("·", ascii: ".")
    case (false, true): .custom("●", ascii: "O")
    case (true, false): .custom("+", ascii: "+")
    case (true, true): .custom("✚", ascii: "#")
    }
  }

  /// What is drawn, in the terms of the field, and how much of it is in the batch.
  func detail(_ scene: Scene) -> String {
    let count = sampled.samples.count
    let signs = { (isInBatch: Bool) in
      [false, true].map { Self.sign(isMember: $0, isInBatch: isInBatch).text(scene.glyphs) }
    }
    let axes =
      hasClasses ? "x₂ over x₁, \(signs(false)[0]) class 0, \(signs(false)[1]) class 1" : "y over x"
    guard !batch.isEmpty else { return "\(axes), \(count) rows" }
    return "\(axes), \(hasClasses ? signs(true).joined() : signs(true)[0]) batch "
      + "of \(batch.count) of \(count)"
  }
}

extension Marker {
  fileprivate func text(_ glyphs: GlyphSet) -> String { String(Character(glyph(glyphs))) }
}
