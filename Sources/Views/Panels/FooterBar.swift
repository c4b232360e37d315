import Canvas
import Workbench

/// The bottom line: what the symbol under the pointer means, or what there is to say; else the keys that
/// matter now.
struct FooterBar {
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    let plain = scene.palette.style(.bar)
    picture.frame.fill(area, with: Cell(" ", plain))
    var x = area.x + 1
    if let notice = title(scene, width: area.width) {
      let warning = scene.palette.style(.warning)
      let style = Style(warning.foreground, on: plain.background, warning.attributes)
      x = picture.frame.write(
        scene.fold(notice), x: x, y: area.y, style, limit: area.width - 2, ellipsis: true)
      x += 2
    }
    // The way to all other keys and the way out are shown before anything else is.
    for hint in chosen(hints(scene), room: area.right + 1 - x)
    where x + hint.columns <= area.right + 1 {
      hint.mark(x: x, y: area.y, on: &picture)
      x = picture.frame.write(hint.keys, x: x, y: area.y, scene.palette.style(.barStrong)) + 1
      x = picture.frame.write(hint.text, x: x, y: area.y, scene.palette.style(.barDim)) + 2
    }
  }

  /// The hints there is room for in the order of the table: the vital ones, then the prominent ones, then
  /// the others.
  private func chosen(_ hints: [Hint], room: Int) -> [Hint] {
    var room = room - hints.filter(\.isVital).map(\.columns).reduce(0, +)
    var chosen = Set(hints.indices.filter { hints[$0].isVital })
    for isProminent in [true, false] {
      for index in hints.indices
      where !hints[index].isVital && hints[index].isProminent == isProminent
        && hints[index].columns <= room
      {
        room -= hints[index].columns
        chosen.insert(index)
      }
    }
    return hints.indices.filter(chosen.contains).map { hints[$0] }
  }

  /// Some keys with a word or two, as the line shows them.
  private struct Hint {
    let keys: String
    let text: String
    let isVital: Bool
    let isProminent: Bool
    /// What the keys do, one after another.
    let actions: [Action]

    /// The width with the blanks inside and after it.
    var columns: Int { keys.columns + text.columns + 3 }

    /// Lets each key act when it is clicked; the words act as the first key does.
    func mark(x: Int, y: Int, on picture: inout Picture) {
      guard let first = actions.first else { return }
      picture.mark(Rect(x: x, y: y, width: columns - 2, height: 1), as: .action(first))
      var x = x
      for (key, action) in zip(keys.split(separator: " "), actions) {
        let width = String(key).columns
        picture.mark(Rect(x: x, y: y, width: width, height: 1), as: .action(action))
        x += width + 1
      }
    }
  }

  private func hints(_ scene: Scene) -> [Hint] {
    scene.workbench.hintedBindings.compactMap { binding in
      guard let hint = binding.hint else { return nil }
      return Hint(
        keys: scene.fold(binding.keys), text: hint, isVital: binding.group == .program,
        isProminent: binding.isProminent, actions: binding.actions.map(\.action))
    }
  }

  /// The mode, and what the last action had to say.
  private func title(_ scene: Scene, width: Int) -> String? {
    if let gloss = scene.workbench.pointedGloss { return gloss }
    if let notice = scene.workbench.notice { return notice }
    let mode = scene.workbench.mode
    guard mode == .normal else {
      // A panel has a title itself.
      return ModePanels.panel(of: mode) == nil ? mode.title : nil
    }
    // The keys need most of the line.
    return scene.workbench.view.showsCurvature
      ? scene.curvatureText(of: scene.workbench.focus, width: max(20, width * 3 / 10)) : nil
  }
}
