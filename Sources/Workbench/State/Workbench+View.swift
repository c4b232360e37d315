/// Moving among the views.
extension Workbench {
  /// Goes some views on, starting over at the ends.
  mutating func changeView(by places: Int) {
    let all = ViewKind.allCases
    let index = all.firstIndex(of: view) ?? 0
    show(all[((index + places) % all.count + all.count) % all.count])
  }

  /// Shows a view, or the one before it where it is shown already.
  mutating func toggle(_ kind: ViewKind) {
    show(view == kind ? viewBefore : kind)
  }

  mutating func show(_ kind: ViewKind) {
    guard kind != view else { return }
    viewBefore = view
    view = kind
  }
}
