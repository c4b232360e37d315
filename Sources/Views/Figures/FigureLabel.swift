import Canvas

/// A text of a figure, in one size and colour.
struct FigureLabel {
  /// Where a text stands to its place.
  enum Anchor: String { case start, middle, end }

  let text: String
  /// The place of its baseline, in pixels.
  let place: SIMD2<Double>
  let color: String
  var size = 13
  var anchor = Anchor.start
  var isBold = false
  /// The colour around the letters, where they lie on a picture.
  var halo: String?

  var element: SVGElement {
    var element = SVGElement(
      "text",
      [
        "x": SVGPath.number(place.x), "y": SVGPath.number(place.y), "fill": color,
        "font-size": String(size),
      ], text: text)
    if anchor != .start { element = element.with("text-anchor", anchor.rawValue) }
    if isBold { element = element.with("font-weight", "bold") }
    if let halo {
      element = element.with("paint-order", "stroke").with("stroke", halo)
        .with("stroke-width", "3").with("stroke-opacity", "0.6")
    }
    return element
  }
}
