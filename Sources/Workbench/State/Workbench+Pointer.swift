import Optimization

/// What the pointer changes.
extension Workbench {
  mutating func apply(_ action: PointerAction) {
    switch action {
    case .placeStart(let point):
      moveStart(to: experiment.dimension > 1 ? point : Point(point.x, 0))
    case .showWindow(let window):
      show(window)
    case .zoom(let notches, let point):
      zoom(by: notches, at: point)
    case .scrub(let step):
      playback.stop(at: step, horizon: horizon)
    case .hover, .release, .toggle:
      break
    }
  }

  /// Takes the pointer, or leaves it to the terminal.
  mutating func togglePointer() -> [Effect] {
    usesPointer.toggle()
    hovered = nil
    notice = usesPointer ? "the mouse acts again" : "the mouse selects text; M takes it back"
    return [.reportPointer(usesPointer)]
  }

  private mutating func zoom(by notches: Int, at point: Point) {
    let window = experiment.resolvedWindow
    var factor = 1.0
    for _ in 0..<min(abs(notches), 1000) { factor *= notches > 0 ? 0.8 : 1.25 }
    func zoomed(_ range: ClosedRange<Double>, at fixed: Double) -> ClosedRange<Double>? {
      let lower = fixed + (range.lowerBound - fixed) * factor
      let upper = fixed + (range.upperBound - fixed) * factor
      return lower < upper && (upper - lower).isFinite ? lower...upper : nil
    }
    guard let x = zoomed(window.x, at: point.x), let y = zoomed(window.y, at: point.y) else {
      notice = "the window goes no further"
      return
    }
    show(Region(x: x, y: y))
    hovered = point
  }

  private mutating func show(_ window: Region) {
    show(
      x: (window.x.lowerBound, window.x.upperBound), y: (window.y.lowerBound, window.y.upperBound))
  }
}

extension Double {
  /// The number with as many decimals as tell apart what lies a given distance away, and no more.
  ///
  /// The rest is at most half of that distance: 1.2345 by 0.02 is 1.23.
  public func rounded(toDigitsOf distance: Double) -> Double {
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
