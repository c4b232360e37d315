import Optimization

/// Moving among the views.
extension Workbench {
  /// Goes some views on, starting over at the ends.
  mutating func changeView(by places: Int) {
    let all = ViewKind.allCases.filter { $0 == view.kind || $0 != .data || hasData }
    let index = all.firstIndex(of: view.kind) ?? 0
    show(all[((index + places) % all.count + all.count) % all.count])
  }

  /// Shows a view, or the one before it where it is shown already.
  mutating func toggle(_ kind: ViewKind) {
    if view.kind == kind { move(to: view.before) } else { show(kind) }
  }

  /// Shows a view anew; the explain view begins with the first beat of a step.
  mutating func show(_ kind: ViewKind) {
    guard kind != view.kind else { return }
    guard kind != .data || hasData else {
      notice = "this function is no loss over rows of data; line_squared is one"
      return
    }
    if kind == .explain {
      view.explaining.origin = view.kind
      view.explaining.beat = 0
    }
    move(to: kind)
  }

  /// Shows a view as it was left.
  ///
  /// The explain view stops the play-head and ends the placing of what it does not show.
  mutating func move(to kind: ViewKind) {
    view.before = view.kind
    view.kind = kind
    guard kind == .explain else { return }
    playback.stop(at: playback.head, horizon: horizon)
    if mode.component.isPlacing { modes.close() }
  }

  /// Whether the function is a loss over rows of data.
  package var hasData: Bool { experiment.resolvedObjective is any SampledObjective }

  /// Whether the window of the experiment is in sight.
  var showsWindow: Bool {
    switch view.kind {
    case .compare, .race: true
    case .basins: true
    case .charts, .data, .sweep, .settings: false
    case .explain: view.explaining.step == nil
    }
  }

  /// Does what changes the window where that is in sight, and says where it would be elsewhere.
  mutating func changeWindow(_ change: (inout Workbench) -> Void) {
    guard showsWindow else {
      notice = "no window to move in this view; v shows compare and race"
      return
    }
    change(&self)
  }

  /// Scrolls the charts where they are shown.
  mutating func scrollCharts(by lines: Int, limit: Int) {
    guard view.kind == .charts else { return }
    view.chartScroll = view.chartScroll.scrolled(by: lines, limit: limit)
  }
}
