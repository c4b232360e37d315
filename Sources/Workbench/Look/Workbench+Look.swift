import Canvas

/// Changes of how the picture is drawn, each with a line that names the choice.
extension Workbench {
  mutating func apply(_ action: LookAction) {
    switch action {
    case .toggleLight:
      appearance.ground = appearance.ground == .light ? .dark : .light
      notice = "\(appearance.ground.rawValue) ground"
    case .suit(let ground):
      appearance.ground = ground
    case .togglePresenter:
      appearance.isPresenting.toggle()
      notice = appearance.isPresenting ? "for the back row; P shows all numbers again" : nil
    case .toggleRateStrip:
      toggleRateStrip()
    case .toggleLinearCharts:
      appearance.hasLinearCharts.toggle()
      notice = appearance.hasLinearCharts ? "linear axes" : "logarithmic axes"
    case .toggleEpochs:
      guard experiment.hasEpochs else {
        notice = "epochs are counted where steps take batches of rows"
        break
      }
      appearance.countsEpochs.toggle()
      notice = appearance.countsEpochs ? "epochs on the axis" : "steps on the axis"
    case .changeChart(let places):
      changeChart(by: places)
    }
  }

  /// Shows or hides the losses over the rate; where there is no room for them beside the view, in compare.
  private mutating func toggleRateStrip() {
    let isSeen = showsRateStrip
    appearance.hasRateStrip = !isSeen
    if !isSeen, !showsRateStrip { show(.compare) }
    notice = isSeen ? nil : "the loss over the rate; [ ] slide the mark, m hides it"
  }

  /// Goes some charts on; from another view to the first or the last one.
  private mutating func changeChart(by places: Int) {
    if view.kind != .charts { appearance.loneChart = 0 }
    show(.charts)
    appearance.loneChart += max(-99, min(places, 99))
  }

  mutating func showNextColorMap() {
    appearance.colorMap = ColorMap.all.element(after: appearance.colorMap)
    notice = "colour map \(appearance.colorMap.name)"
  }

  mutating func showNextLevelScale() {
    appearance.levelScale = LevelScale.all.element(after: appearance.levelScale)
    notice = "level scale \(appearance.levelScale.name): \(appearance.levelScale.summary)"
  }

  mutating func showNextGlyphs() {
    appearance.glyphs = appearance.glyphs.next
    notice = "marks: \(appearance.glyphs?.rawValue ?? "what the terminal has")"
  }

  mutating func showNextDepth() {
    appearance.depth = appearance.depth.next
    notice = "colours: \(appearance.depth?.rawValue ?? "what the terminal has")"
  }
}

extension Array where Element: Equatable {
  /// The element after one of them, after the last the first.
  fileprivate func element(after element: Element) -> Element {
    firstIndex(of: element).map { self[($0 + 1) % count] } ?? element
  }
}

extension Optional where Wrapped: CaseIterable & Equatable {
  /// The next poorer case; after the poorest nil again, which is what the terminal has.
  ///
  /// A terminal mostly has the first, so the case after it is the first that changes the picture.
  fileprivate var next: Wrapped? {
    let all = Array(Wrapped.allCases)
    guard let self, let index = all.firstIndex(of: self) else { return all.dropFirst().first }
    return index + 1 < all.count ? all[index + 1] : nil
  }
}
