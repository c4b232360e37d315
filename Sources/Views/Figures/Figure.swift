package import Canvas
import Numbers
import Optimization
package import Workbench

/// A state of the workbench as a figure in Scalable Vector Graphics: maps or a curve with the paths up to
/// the play-head, charts of loss and rate, and what became of each run.
///
/// The function, the window, the levels and the colours are those of the terminal's picture; lines, bands
/// and letters are drawn, not made of cells. A figure that moves plays a range of steps in a browser.
package struct Figure {
  private let scene: Scene
  private let colors: FigureColors
  private let size: Size
  private let motion: FigureMotion?

  /// The size of a figure where none is asked for, in pixels: sixteen to ten, as slides are.
  package static let usualSize = Size(width: 1280, height: 800)
  /// The sizes that leave room for everything and ask for no endless work.
  package static let allowedWidths = 320...8000
  package static let allowedHeights = 240...8000

  private static let margin = 16

  /// Whether a view is drawn as a figure; of another one the screen is.
  package static func draws(_ view: ViewKind) -> Bool { view != .explain && view != .data }

  /// Makes the figure of a state whose runs are computed.
  ///
  /// - Parameters:
  ///   - workbench: what is shown, at its play-head.
  ///   - size: the extent in pixels.
  ///   - steps: the steps that are played; nil for a still picture.
  package init(
    of workbench: Workbench, _ size: Size = Figure.usualSize, playing steps: ClosedRange<Int>? = nil
  ) {
    let appearance = workbench.appearance
    let palette = Palette(
      Capabilities(depth: .direct, glyphs: .braille, cellAspect: 1),
      map: appearance.colorMap,
      theme: appearance.ground == .light ? .light : .dark)
    scene = Scene(workbench, palette, StepCurves(workbench))
    colors = FigureColors(palette: palette)
    self.size = size
    motion = steps.flatMap { steps in
      steps.count > 1 ? FigureMotion(steps: steps, speed: workbench.playback.speed) : nil
    }
  }

  /// The text of the file.
  package var source: String {
    var rest = Rect(size).inset(by: Self.margin)
    let title = title(in: rest.cutTop(34))
    let isNarrow = rest.width < rest.height
    let kind = scene.workbench.view.kind
    let tableHeight = scene.simulations.count * 20 + 12
    // Charts alone are as wide as the page.
    var side =
      kind == .charts
      ? rest.cutBottom(tableHeight)
      : isNarrow
        ? rest.cutBottom(rest.height * 2 / 5) : rest.cutRight(max(260, rest.width * 3 / 10))
    let table = table(in: side.cutBottom(tableHeight))
    let parts: [[SVGElement]] =
      kind.isMap
      ? [maps(in: rest), panels(in: side), table]
      : kind == .charts
        ? [charts(Quantity.all, in: rest), table]
        : [panels(in: rest), charts([.loss, .rate], in: side), table]
    let root = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": String(size.width),
        "height": String(size.height), "viewBox": "0 0 \(size.width) \(size.height)",
        "font-family": "DejaVu Sans, Verdana, sans-serif", "color": colors.text,
        // Two blanks part what one would join.
        "xml:space": "preserve",
      ],
      [
        SVGElement(
          "title", text: scene.experiment.command(with: scene.workbench.viewState.arguments)),
        SVGElement("rect", ["width": "100%", "height": "100%", "fill": colors.page]),
      ] + title + parts.joined())
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.source
  }

  /// The function, and at the right the step.
  private func title(in area: Rect) -> [SVGElement] {
    let objective = scene.experiment.resolvedObjective
    let baseline = Double(area.y + 18)
    let variables = scene.isOneDimensional ? "f(x)" : "f(x, y)"
    let shared = scene.sharedText.isEmpty ? "" : "   " + scene.sharedText
    let chance =
      scene.experiment.chance { scene.text.short($0) }
      .map { "   \($0)" + (scene.seedsText.map { ", " + $0 } ?? " seed \(scene.experiment.seed)") }
      ?? ""
    let name = type(of: objective).title
    let formula = "\(objective.equation(of: variables))\(chance)\(shared)"
    let steps =
      motion.map { motion in
        // What plays nothing shows the last of them.
        motion.told.map { told in
          let last = motion.steps.upperBound
          let label = stepLabel("step \(told.step) of \(last)", in: area, told.appearance)
          return told.step == last ? label : label.with("opacity", "0")
        }
      } ?? [stepLabel("step \(scene.head)", in: area)]
    return [
      FigureLabel(
        text: "\(name):  \(formula)", place: SIMD2(Double(area.x), baseline), color: colors.strong,
        size: 17)
    ].map(\.element) + steps
  }

  /// The step at the right of the title, with what lets it come and go.
  private func stepLabel(
    _ text: String, in area: Rect, _ appearance: [SVGElement] = []
  ) -> SVGElement {
    var label = FigureLabel(
      text: text, place: SIMD2(Double(area.right), Double(area.y + 18)), color: colors.dim,
      size: 14, anchor: .end
    ).element
    label.children += appearance
    return label
  }

  /// What becomes of the runs over their rates, or of the focused one over its settings or starts.
  private func maps(in area: Rect) -> [SVGElement] {
    let workbench = scene.workbench
    let runs =
      workbench.view.kind == .sweep ? Array(scene.simulations.indices) : [workbench.focus]
    let height = area.height / max(1, runs.count)
    return runs.enumerated().flatMap { place, run -> [SVGElement] in
      guard let content = workbench.mapContent(of: run),
        let specification = workbench.resolvedSpecification(of: run)
      else {
        return [
          FigureLabel(
            text: MapFrame.obstacle(scene),
            place: SIMD2(Double(area.x + area.width / 2), Double(area.y + area.height / 2)),
            color: colors.dim, size: 14, anchor: .middle
          ).element
        ]
      }
      let rows = workbench.view.kind == .sweep ? min(height, 180) : height
      return MapFigure(
        map: RunMap(specification, content: content), experiment: scene.experiment,
        steps: workbench.mapSteps, colors: colors, text: scene.text
      ).elements(in: Rect(x: area.x, y: area.y + place * rows, width: area.width, height: rows))
    }
  }

  /// A map or a curve for each run, or one for all of them.
  private func panels(in area: Rect) -> [SVGElement] {
    let workbench = scene.workbench
    let isRace = workbench.view.kind == .race
    let all = Array(scene.simulations.indices)
    // The focused run in front.
    let drawn = all.filter { workbench.emphasis(of: $0) != .hidden }
      .sorted { scene.priority(of: $0) < scene.priority(of: $1) }
    let single = workbench.runFocus.isExpanded ? [workbench.focus] : all
    let groups: [[Int]] = isRace ? [drawn] : single.map { [$0] }
    let window = scene.experiment.resolvedWindow
    let aspect = scene.isOneDimensional ? 1.5 : max(0.2, min(window.width / window.height, 5))
    let places = PanelGrid(groups.count, in: area, aspect: aspect).areas
    let plots = places.map { place in
      var plot = place
      _ = plot.cutTop(24)
      _ = plot.cutLeft(FigureAxes.left)
      _ = plot.cutBottom(FigureAxes.below + 6)
      _ = plot.cutRight(10)
      return plot
    }
    var elements: [SVGElement] = []
    var contours: [Size: String] = [:]
    for (index, (group, plot)) in zip(groups, plots).enumerated() {
      guard plot.width > 20, plot.height > 20 else { continue }
      var plane = Plane(x: 0...1, y: 0...1, area: plot)
      var map: String?
      if scene.isOneDimensional {
        let shown = workbench.shownWindow(of: isRace ? nil : group.first)
        plane = Plane(x: shown.x, y: shown.y, area: plot)
      } else {
        let name = contours[plot.size] ?? "contours\(contours.count + 1)"
        let figure = ContourFigure(scene, plot.size)
        plane = Plane(x: figure.plane.x, y: figure.plane.y, area: plot)
        if contours[plot.size] == nil {
          elements.append(SVGElement("defs", [:], [figure.element(id: name, colors)]))
        }
        contours[plot.size] = name
        map = name
      }
      if !isRace, let run = group.first { elements += heading(of: run, over: plot) }
      elements += FigurePanel(runs: group, plane: plane, contours: map, motion: motion)
        .elements(scene, colors, id: "panel\(index + 1)")
    }
    return elements
  }

  private func heading(of run: Int, over plot: Rect) -> [SVGElement] {
    let identity = scene.identity(of: run)
    let baseline = Double(plot.y - 8)
    return [
      FigureLabel(
        text: "\(scene.number(of: run))  \(scene.label(of: run))",
        place: SIMD2(Double(plot.x), baseline), color: colors.ink(identity), size: 15, isBold: true),
      FigureLabel(
        text: scene.remarks(of: run), place: SIMD2(Double(plot.right), baseline),
        color: colors.dim, anchor: .end),
    ].map(\.element)
  }

  private func charts(_ quantities: [Quantity], in area: Rect) -> [SVGElement] {
    let shown = quantities.filter { scene.curves[$0] != nil }
    return shown.enumerated().flatMap { index, quantity in
      let top = area.y + area.height * index / shown.count
      let bottom = area.y + area.height * (index + 1) / shown.count
      let place = Rect(x: area.x + 8, y: top, width: area.width - 8, height: bottom - top - 6)
      return ChartFigure(quantity: quantity, motion: motion)
        .elements(scene, colors, in: place, id: "chart\(index + 1)")
    }
  }

  /// A line for each run: its sign, its name, the loss, and what became of it.
  private func table(in area: Rect) -> [SVGElement] {
    scene.simulations.indices.flatMap { run -> [SVGElement] in
      let identity = scene.identity(of: run)
      let baseline = Double(area.y + 20 + run * 20)
      // A letter of the small size takes about 7 pixels, a bold one 8, and the loss about 90.
      let lossEnd = Double(area.width) * 0.62
      let status = scene.statusSpan(of: run, width: Int((Double(area.width) - lossEnd - 16) / 7))
      let loss = scene.simulations[run].trajectory.loss(at: scene.head)
      let name = scene.label(of: run, width: max(4, Int((lossEnd - 110) / 8)))
      let end =
        scene.ensembleText(of: run, width: Int((lossEnd - 30) / 8) - name.columns)
        ?? (motion == nil ? "f " : "end f ") + scene.text.padded(loss, significantDigits: 3)
      let left = Double(area.x + 8)
      let sign = SVGElement(
        "path",
        [
          "d": FigureSign.path(identity), "fill": colors.ink(identity),
          "transform":
            "translate(\(SVGPath.number(left + 7)) \(SVGPath.number(baseline - 5)))",
        ])
      return [
        sign,
        FigureLabel(
          text: name, place: SIMD2(left + 20, baseline),
          color: colors.ink(identity), isBold: true
        ).element,
        FigureLabel(
          text: end,
          place: SIMD2(left + lossEnd, baseline), color: colors.text, anchor: .end
        ).element,
        FigureLabel(
          text: status.text, place: SIMD2(Double(area.right), baseline),
          color: colors.css(status.style.foreground), size: 12, anchor: .end
        ).element,
      ]
    }
  }
}
