/// No mode at all: the keys act on the comparison as a whole.
struct Comparing: ModeComponent {
  var title: String? { nil }
  var keys: [Binding] { Bindings.normal }

  func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    guard action == .cancel else { return .ignored }
    session.closeTopmost()
    return .stays
  }
}

extension Workbench {
  /// Leaves the chart that is alone, else the panel that is.
  fileprivate mutating func closeTopmost() {
    if view.kind == .charts, appearance.loneChart != 0 {
      appearance.loneChart = 0
    } else {
      runFocus.isExpanded = false
    }
  }
}
