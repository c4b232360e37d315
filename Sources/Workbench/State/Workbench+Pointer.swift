package import Optimization

/// What is known of the mouse.
package struct PointerState: Hashable, Sendable {
  /// Whether it acts here; otherwise it is the terminal's, which selects text with it.
  package internal(set) var isUsed: Bool
  /// The point of the plane under it; nil where it is over none.
  package internal(set) var point: Point?
  /// The symbol under it, which the bottom line explains; nil where there is none.
  package internal(set) var symbol: PointedSymbol?
}

/// A symbol on the screen, and the run it is said of.
package struct PointedSymbol: Hashable, Sendable {
  let symbol: ShownSymbol
  /// The run, counted from 0.
  let run: Int

  /// Names a symbol of a run.
  package init(_ symbol: ShownSymbol, run: Int) {
    self.symbol = symbol
    self.run = run
  }
}

/// What the pointer changes.
extension Workbench {
  mutating func apply(_ action: PointerAction) {
    do {
      switch action {
      case .placeStart(let point):
        let start = experiment.dimension > 1 ? point : Point(point.x, 0)
        try experiment.checkStart(start, argument: "--start")
        experiment.start = start
      case .showWindow(let window):
        experiment.window = try Experiment.window(
          x: (window.x.lowerBound, window.x.upperBound),
          y: (window.y.lowerBound, window.y.upperBound))
      case .zoom(let notches, let point):
        experiment.window = try Experiment.window(
          shownWindow, zoomedBy: notches, at: point)
        pointer.point = point
      case .scrub(let step):
        playback.stop(at: step, horizon: horizon)
      case .hover(let point):
        // Where the pointer is says nothing about the last action, so its notice stays.
        pointer.point = point
      case .explain(let symbol):
        pointer.symbol = symbol
      case .release, .toggle:
        break
      }
    } catch {
      notice = error.complaint
    }
  }

  /// Takes the pointer, or leaves it to the terminal.
  mutating func togglePointer(_ effects: inout [Effect]) {
    pointer.isUsed.toggle()
    pointer.point = nil
    pointer.symbol = nil
    notice = pointer.isUsed ? "the mouse acts again" : "the mouse selects text; M takes it back"
    effects.append(.reportPointer(pointer.isUsed))
  }
}

extension Workbench {
  /// What the symbol under the pointer means.
  package var pointedGloss: String? {
    pointer.symbol.flatMap { pointed in
      simulations.indices.contains(pointed.run) ? gloss(of: pointed.symbol, run: pointed.run) : nil
    }
  }
}

extension Double {
  /// The number with as many decimals as tell apart what lies a given distance away, and no more.
  ///
  /// The rest is at most half of that distance: 1.2345 by 0.02 is 1.23.
  package func rounded(toDigitsOf distance: Double) -> Double {
    guard isFinite, distance > 0, distance.isFinite else { return self }
    var power = 1.0
    if distance >= 1 {
      while power * 10 <= distance { power *= 10 }
      return (self / power).rounded() * power
    }
    // 10²² is the last power of ten that a number holds exactly.
    while 1 / power > distance, power < 1e22 { power *= 10 }
    let rounded = (self * power).rounded() / power
    return rounded.isFinite ? rounded : self
  }
}
