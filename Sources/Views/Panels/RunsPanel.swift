import Canvas
import Numbers
import Optimization
import Workbench

/// The runs with where they are: as much of each as there is room for.
struct RunsPanel: SidePanel {
  let weight = 42
  let smallestHeight = 6
  let bandWidth = 32

  /// The columns of a loss of two digits and of one.
  private static let lossWidth = 7
  private static let leastLossWidth = 5

  /// The rows a run takes at most, with a blank one after it.
  private func mostLines(_ scene: Scene) -> Int { scene.isPresenting ? 3 : 5 }

  func largestHeight(_ scene: Scene) -> Int {
    scene.simulations.count * mostLines(scene) + 1
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let inside = area.inset(by: 1).intersection(
      Rect(x: area.x + 2, y: area.y, width: area.width - 4, height: area.height))
    let count = scene.simulations.count
    // The last run needs no blank row after it.
    let most = mostLines(scene)
    let lines =
      (inside.height + 1) / count >= most ? most : max(1, min(most, inside.height / count))
    // With less than a row each, the runs around the focused one are shown.
    let places = (inside.height + (lines == most ? 1 : 0)) / lines
    let window = LineWindow(count, around: scene.workbench.focus, height: places)
    Panel("runs", bottomRight: scene.extract(window.shown, of: count, "runs", keys: "Tab"))
      .draw(into: &picture.frame, at: area, scene.palette)
    if let levels = picture.unexplainedLevels {
      BorderLegend(levels: levels).draw(scene, in: area, on: &picture)
    }
    guard !inside.isEmpty else { return }
    for (place, run) in window.shown.enumerated() {
      let y = inside.y + place * lines
      picture.mark(
        Rect(x: area.x, y: y, width: area.width, height: lines), as: .run(run))
      for (line, row) in rows(of: run, scene, width: inside.width, count: lines).enumerated() {
        picture.frame.write(
          row, x: inside.x, y: y + line, limit: inside.width, glyphs: scene.glyphs)
      }
    }
  }

  /// One to four lines: who and how good; what becomes of it; where; how the function curves there.
  private func rows(of run: Int, _ scene: Scene, width: Int, count: Int) -> [[Span]] {
    guard count > 1 else { return [row(of: run, scene, width: width)] }
    let beside =
      count > 2 && !scene.isPresenting
      ? scene.simulations.indices.map(scene.rateWidthAtHead).max() ?? 0 : Self.lossWidth
    let heading = scene.legendEntry(
      of: run, width: scene.legendEntryWidth(in: width, beside: beside))
    let blank = Span("  ", scene.style(.text))
    guard count > 2, !scene.isPresenting else {
      let first = heading + [loss(of: run, scene, width: width - heading.columns)]
      let rate = Span(scene.remarksAtHead(of: run, width: width - 2), scene.style(.dim))
      let room = width - 2 - (rate.text.isEmpty ? 0 : rate.text.columns + 2)
      let outcome = outcome(of: run, scene, width: room)
      return [first, [blank] + (rate.text.isEmpty ? [] : [rate, blank]) + [outcome]]
    }
    let settings = scene.remarksAtHead(of: run, width: width - heading.columns)
    let third = [blank, loss(of: run, scene, width: width - 2)]
    let seeds = scene.ensembleText(of: run, width: width - 2)
    let outcome = outcome(of: run, scene, width: width - third.columns - 2)
    var rows = [
      heading + [Span(settings, scene.style(.dim))],
      // What many seeds have in common goes before where one of them is.
      [blank, Span(seeds ?? place(of: run, scene, width: width - 2), scene.style(.text))],
      seeds != nil || outcome.text.isEmpty ? third : third + [blank, outcome],
    ]
    // A blank line parts the runs where there is room, unless the focused run has more to say.
    if count > 4 || count == 4 && run == scene.workbench.focus {
      let stability = scene.stability(of: run)
      // The outcome ends with the limit of the rate in one of its two forms where there is room.
      let isSaid = [stability?.text, stability?.short].compactMap { $0.map(scene.fold) }
        .contains { outcome.text.hasSuffix($0) }
      let curvature = scene.curvatureText(of: run, width: width - 2, saysLimit: !isSaid)
      let isBad = !isSaid && stability?.isExceeded ?? false
      rows.append([blank, Span(curvature, scene.style(isBad ? .bad : .dim))])
    }
    return rows
  }

  /// The loss with as many digits as fit.
  private func loss(of run: Int, _ scene: Scene, width: Int) -> Span {
    let loss = scene.simulations[run].trajectory.loss(at: scene.head)
    let numbers = (scene.isPresenting ? [2, 1] : [3, 2, 1]).map {
      scene.text.padded(loss, significantDigits: $0)
    }
    let forms = numbers.map { "f " + $0 } + numbers
    return Span(forms.first { $0.columns <= width } ?? "", scene.style(.text))
  }

  /// What became of the run; on its way, how its rate stands to the limit of its rule.
  ///
  /// What it is doing on its way is said in the border of its panel and would only be repeated here.
  private func outcome(of run: Int, _ scene: Scene, width: Int) -> Span {
    if let ensemble = scene.ensembleText(of: run, width: width) {
      return Span(ensemble, scene.style(.text))
    }
    guard scene.status(of: run).kind == .running else {
      let span = scene.statusSpan(of: run, width: width)
      let forms = [span.text, scene.status(of: run).kind.words].map(scene.fold)
      return Span(forms.first { $0.columns <= width } ?? "", span.style)
    }
    guard let stability = scene.stability(of: run) else { return Span("", scene.style(.dim)) }
    // A comparison that is cut in the middle says nothing, so a short form takes its place.
    let forms = [stability.text, stability.short].map(scene.fold)
    return Span(
      forms.first { $0.columns <= width } ?? "",
      scene.style(stability.isExceeded ? .bad : .dim))
  }

  /// The coordinates with as many digits as fit.
  private func place(of run: Int, _ scene: Scene, width: Int) -> String {
    let point = scene.simulations[run].trajectory.point(at: scene.head)
    let names = scene.experiment.resolvedObjective.variableNames.map(scene.fold)
    var writers: [(Double) -> String] = [
      { scene.text.fixed($0, decimals: 4, isSigned: true) }
    ]
    for digits in [4, 3, 2, 1] {
      writers.append { scene.text.short($0, significantDigits: digits) }
    }
    let forms = writers.map { write in
      zip(names, [point.x, point.y]).map { "\($0) \(write($1))" }.joined(separator: "  ")
    }
    return forms.first { $0.columns <= width } ?? ""
  }

  /// Everything in a row: who, at which rate, how good, and what became of it where there is room.
  private func row(of run: Int, _ scene: Scene, width: Int) -> [Span] {
    let rates = scene.simulations.indices.map(scene.briefRate)
    let rateWidth = rates.map(\.columns).max() ?? 0
    // Sign, number and blanks take five columns; the names come before the rates.
    let hasRates = rateWidth > 0 && scene.names.fit(in: width - 5 - Self.leastLossWidth - rateWidth)
    let rate = hasRates ? rates[run].padded(to: rateWidth + 1) : ""
    let heading = scene.legendEntry(
      of: run,
      width: scene.legendEntryWidth(
        in: width - rate.columns, beside: hasRates ? Self.leastLossWidth : Self.lossWidth))
    let first = heading + [Span(rate, scene.style(.dim))]
    let loss = loss(of: run, scene, width: width - first.columns)
    let outcome = outcome(of: run, scene, width: width - first.columns - loss.text.columns - 2)
    return first + [loss] + (outcome.text.isEmpty ? [] : [Span("  ", scene.style(.text)), outcome])
  }
}
