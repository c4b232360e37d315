import Canvas
import Numbers
import Optimization
import Workbench

/// What every panel of one frame draws from.
struct Scene {
  let workbench: Workbench
  let palette: Palette
  /// What the charts draw.
  let curves: StepCurves
  /// How numbers are written with the glyphs at hand.
  let text: NumberText
  /// What the runs are called.
  let names: RunNames
  /// Whether the header has room for what all runs share, so that nothing else need say it.
  private(set) var headerSaysShared = false

  init(
    _ workbench: Workbench, _ palette: Palette, _ curves: StepCurves, screenWidth: Int = .max
  ) {
    let glyphs = palette.capabilities.glyphs
    self.workbench = workbench
    self.palette = palette
    self.curves = curves
    text = NumberText(glyphs)
    names = RunNames(
      workbench.simulations, numbers: workbench.experiment.runs.map(\.number), text
    ) { AsciiText.folded($0, glyphs) }
    headerSaysShared = HeaderBar().hasRoomForShared(self, width: screenWidth)
  }

  var experiment: Experiment { workbench.experiment }
  var simulations: [Simulation] { workbench.simulations }
  /// The step shown.
  var head: Int { workbench.playback.head }
  var glyphs: GlyphSet { palette.capabilities.glyphs }
  var isOneDimensional: Bool { experiment.dimension == 1 }
  /// Whether the picture is for those in the last row.
  var isPresenting: Bool { workbench.appearance.isPresenting }

  /// The part of the plane that an area shows: the window, widened so that circles are round, with the
  /// middle of a dot on the point where runs are expected to come to rest.
  func plane(in area: Rect) -> Plane {
    let window = experiment.resolvedWindow
    return Plane(
      fitting: window.x, window.y, in: area, cellAspect: palette.capabilities.cellAspect
    ).aligned(to: restingPoint(in: window))
  }

  /// The lowest known minimum nearest to the middle of a window; the origin where none is shown.
  func restingPoint(in window: Region) -> Point {
    experiment.resolvedObjective.minima
      .filter { $0.kind == .global && window.contains($0.point) }
      .nearest(to: window.center)?.point ?? .zero
  }

  /// Text as the glyphs at hand can show it.
  func fold(_ text: String) -> String { AsciiText.folded(text, glyphs) }

  /// The first of some texts, the longest first, that has room, as the glyphs at hand can show it; the last
  /// where none has.
  func fitting(_ texts: [String], _ room: Int) -> String {
    let texts = texts.map(fold)
    return texts.first { $0.columns <= room } ?? texts.last ?? ""
  }

  /// The style of a role on the ground of panels.
  func style(_ role: Role) -> Style {
    palette.style(role).on(palette.style(.panel).background)
  }

  /// The style of an ink on the ground of panels.
  func ink(_ index: Int, _ age: Age = .recent) -> Style {
    palette.ink(index, age, on: .panel)
  }

  /// The style of a run's name and numbers on the ground of panels.
  func ink(of run: Int, _ age: Age = .recent) -> Style {
    ink(identity(of: run), age)
  }

  /// The number of a run, by which keys call it.
  func number(of run: Int) -> Int { experiment.runs[run].number }

  /// The index of a run's ink and of its sign, the same as long as the run is compared.
  func identity(of run: Int) -> Int { number(of: run) - 1 }

  /// How a run is drawn: in its ink, with gaps where an earlier one has the ink too or none has one.
  func pen(of run: Int, _ age: Age = .recent, priority: Int = 0, isThick: Bool = false) -> Pen {
    let identity = identity(of: run)
    let isColoured = palette.capabilities.depth != .monochrome
    let patterns = LinePattern.ofRuns
    let place = isColoured ? identity / palette.inkCount : identity
    return Pen(
      ink: identity, age: age, priority: priority, isThick: isThick,
      pattern: patterns[place % patterns.count])
  }

  /// Whether a run's sign stands along its line: where another one that is shown has its ink, or none has
  /// one.
  func needsSignsAlong(_ run: Int) -> Bool {
    simulations.indices.contains { other in
      other != run && workbench.emphasis(of: other) != .hidden
        && palette.sharesInk(identity(of: other), identity(of: run))
    }
  }

  /// The rank of a run among signs in one cell: the focused one on top.
  func priority(of run: Int) -> Int { run == workbench.focus ? 1 : 0 }

  /// The run's status as far as the play-head has come.
  func status(of run: Int) -> RunStatus {
    let status = simulations[run].status
    return head >= status.step ? status : RunStatus(.running, step: head)
  }

  /// What the run is doing where the play-head is.
  ///
  /// While it plays, every fifth step: words that change at each cannot be read.
  func behavior(of run: Int) -> Behavior {
    let step = workbench.playback.isPlaying ? head - head % 5 : head
    return simulations[run].diagnosis.behavior(at: step)
  }

  /// The curvature at the head of a run times its rate, against the limit of its rule.
  ///
  /// Nil where the rule has no known limit, the function curves downwards, or the rate is not known yet.
  func stability(of run: Int) -> Stability? {
    guard simulations[run].learningRate != nil else { return nil }
    return simulations[run].diagnosis.margin(at: head).map { margin in
      Stability(
        product: text.short(margin.product), limit: text.short(margin.limit),
        isExceeded: margin.isExceeded)
    }
  }
}

/// η·λmax at a point against the largest value a rule is stable with.
struct Stability {
  let product: String
  let limit: String
  let isExceeded: Bool

  /// As in "η·λmax 1.6 < 2".
  var text: String { "η·λmax \(comparison)" }

  /// As in "η·λ 1.6 < 2".
  var short: String { "η·λ \(comparison)" }

  /// Two numbers that read the same are called equal, whichever is larger by a rounding.
  private var comparison: String {
    "\(product) \(product == limit ? "=" : isExceeded ? ">" : "<") \(limit)"
  }
}

extension Scene {
  /// What part of a list a panel shows, as in "runs 3–6 of 9".
  ///
  /// - Parameters:
  ///   - shown: the entries shown, counted from 0.
  ///   - count: how many entries there are.
  ///   - name: what the entries are.
  ///   - keys: the keys that show the others, if any do.
  /// - Returns: the text for a border; nothing where all is shown.
  func extract(
    _ shown: Range<Int>, of count: Int, _ name: String, keys: String? = nil
  ) -> [Span] {
    guard shown.count < count, !shown.isEmpty else { return [] }
    let first = shown.lowerBound + 1
    let places = shown.count == 1 ? "\(first)" : "\(first)–\(shown.upperBound)"
    let spans = [Span(fold("\(name) \(places) of \(count)"), style(.dim))]
    return spans + (keys.map { [Span("  " + fold($0), style(.strong))] } ?? [])
  }
}
