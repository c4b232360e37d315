import Canvas

/// A line through the points of a run on a part of a figure: the way so far, a bead at each iterate that
/// is apart from the next, the start, and the head in front.
struct FigureTrace {
  /// The places of the steps in pixels from the first to the last one that is shown; what is not finite
  /// ends the line.
  let points: [SIMD2<Double>]
  let ink: String
  /// The colour around the line, on maps.
  var casing: String?
  /// The sign of the head.
  let identity: Int
  /// The gaps of the line, as a run has whose ink is another's too.
  var dashes: String?
  /// Whether iterates have beads; each of the points is then that of a step.
  var hasBeads = false
  var hasStart = false
  /// How it moves, with the index into the points that belongs to a step; nil for a still picture.
  var motion: (FigureMotion, index: (Int) -> Int)?

  /// How far an iterate must be from the bead before it to have one, in pixels.
  private static let beadDistance = 5.0
  /// Beyond this many pixels a line only has a direction.
  private static let farthest = 20_000.0

  var elements: [SVGElement] {
    let line = Self.bounded(points)
    guard let head = line.last else { return [] }
    var path = SVGPath()
    path.add(line)
    var elements: [SVGElement] = []
    if let casing {
      elements.append(
        drawn(stroke(path, casing, width: "4.5").with("stroke-opacity", "0.5"), line))
    }
    var inked = stroke(path, ink, width: "2")
    // Gaps and the growth of a line are the same attribute.
    if let dashes, motion == nil { inked = inked.with("stroke-dasharray", dashes) }
    elements.append(drawn(inked, line))
    if hasBeads { elements += beads(line) }
    if hasStart, let start = line.first {
      elements.append(
        circle(start, radius: "4").with("fill", "none").with("stroke", ink)
          .with("stroke-width", "1.5"))
    }
    elements.append(headElement(at: head, line))
    return elements
  }

  private func stroke(_ path: SVGPath, _ color: String, width: String) -> SVGElement {
    SVGElement(
      "path",
      [
        "d": path.data, "fill": "none", "stroke": color, "stroke-width": width,
        "stroke-linejoin": "round", "stroke-linecap": "round",
      ])
  }

  private func circle(_ place: SIMD2<Double>, radius: String) -> SVGElement {
    SVGElement(
      "circle",
      ["cx": SVGPath.number(place.x), "cy": SVGPath.number(place.y), "r": radius])
  }

  /// A bead at each iterate, where they are apart enough; in a moving figure from its step on.
  private func beads(_ line: [SIMD2<Double>]) -> [SVGElement] {
    var beads: [(index: Int, place: SIMD2<Double>)] = []
    for (index, place) in line.enumerated() {
      let way = beads.last.map { place - $0.place } ?? SIMD2(.infinity, 0)
      if (way * way).sum() >= Self.beadDistance * Self.beadDistance { beads.append((index, place)) }
    }
    guard beads.count > 1 else { return [] }
    let circles = beads.map { index, place in
      var bead = circle(place, radius: "2.2")
      if let (motion, _) = motion {
        bead.children += motion.appearance(at: motion.steps.lowerBound + index)
      }
      return bead
    }
    return [SVGElement("g", ["fill": ink], circles)]
  }

  /// The sign of the run at the head: round, square, or a triangle, as its identity says.
  private func headElement(at place: SIMD2<Double>, _ line: [SIMD2<Double>]) -> SVGElement {
    var sign = SVGElement(
      "path",
      [
        "d": FigureSign.path(identity), "fill": ink, "stroke": casing ?? "none",
        "stroke-width": "1",
      ])
    guard let (motion, index) = motion else {
      return sign.with(
        "transform", "translate(\(SVGPath.number(place.x)) \(SVGPath.number(place.y)))")
    }
    let places = motion.moments.map { line[min(max(0, index($0)), line.count - 1)] }
    sign.children = [
      SVGElement(
        "animateMotion",
        [
          "calcMode": "linear", "repeatCount": "indefinite",
          "dur": motion.seconds, "keyTimes": motion.keyTimes,
          "values": (places + places.suffix(1))
            .map { "\(SVGPath.number($0.x)),\(SVGPath.number($0.y))" }.joined(separator: ";"),
        ])
    ]
    return sign
  }

  /// The line, which grows where the figure moves: one dash as long as the way so far.
  private func drawn(_ element: SVGElement, _ line: [SIMD2<Double>]) -> SVGElement {
    guard let (motion, index) = motion else { return element }
    let lengths = Self.lengths(line)
    let whole = lengths.last ?? 0
    var element = element.with("stroke-dasharray", SVGPath.number(whole + 1))
    element.children.append(
      motion.animation(
        of: "stroke-dashoffset",
        motion.moments.map {
          SVGPath.number(whole + 1 - lengths[min(max(0, index($0)), lengths.count - 1)])
        }))
    return element
  }

  /// The length of the line up to each point.
  private static func lengths(_ line: [SIMD2<Double>]) -> [Double] {
    var sum = 0.0
    return line.indices.map { index in
      if index > 0 {
        let part = line[index] - line[index - 1]
        sum += (part * part).sum().squareRoot()
      }
      return sum
    }
  }

  /// The points up to the first that is no place, each brought near enough for a file in the direction in
  /// which it lies from the one before.
  private static func bounded(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var line: [SIMD2<Double>] = []
    for point in points {
      guard point.x.isFinite, point.y.isFinite else { break }
      let reach = max(abs(point.x), abs(point.y))
      guard reach > farthest else {
        line.append(point)
        continue
      }
      let origin = line.last ?? .zero
      line.append(origin + (point / reach - origin / reach) * farthest)
    }
    return line
  }
}
