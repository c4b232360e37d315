import Canvas
import Numbers
import Optimization
package import Workbench

/// Maps as a figure in Scalable Vector Graphics, a panel a run; bright is soon, red diverges.
package struct SVGMapExport: MapExport {
  package let name = "svg"

  /// Makes the export.
  package init() {}

  private static let size = Size(width: 1280, height: 800)
  private static let margin = 16

  package func export<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let palette = Palette(Capabilities(depth: .direct, glyphs: .braille, cellAspect: 1))
    let colors = FigureColors(palette: palette)
    var rest = Rect(Self.size).inset(by: Self.margin)
    let top = rest.cutTop(30)
    let experiment = comparison.experiment
    let title = FigureLabel(
      text: "\(experiment.objectiveText), \(experiment.steps) steps",
      place: SIMD2(Double(top.x), Double(top.y + 18)), color: colors.strong, size: 17)
    let areas =
      comparison.kind == .sweep
      ? Self.rows(comparison.maps.count, in: rest)
      : PanelGrid(comparison.maps.count, in: rest, aspect: 1.2).areas
    let panels = zip(comparison.maps, areas).flatMap { map, area in
      MapFigure(
        map: map, experiment: experiment, steps: experiment.steps, colors: colors,
        text: NumberText(.braille)
      ).elements(in: area)
    }
    let root = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": String(Self.size.width),
        "height": String(Self.size.height),
        "viewBox": "0 0 \(Self.size.width) \(Self.size.height)",
        "font-family": "DejaVu Sans, Verdana, sans-serif", "xml:space": "preserve",
      ],
      [
        SVGElement("rect", ["width": "100%", "height": "100%", "fill": colors.page]), title.element,
      ]
        + panels)
    try write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.source)
  }

  /// Strips of equal height, one below the other.
  private static func rows(_ count: Int, in area: Rect) -> [Rect] {
    let height = min(180, area.height / max(1, count))
    return (0..<count).map {
      Rect(x: area.x, y: area.y + $0 * height, width: area.width, height: height)
    }
  }
}
