import Canvas
import Workbench

/// The bottom line: what there is to say, else the keys that matter now.
struct FooterBar {
  func draw(_ scene: Scene, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let plain = scene.palette.style(.bar)
    frame.fill(area, with: Cell(" ", plain))
    var x = area.x + 1
    if let notice = title(scene) {
      let warning = scene.palette.style(.warning)
      let style = Style(warning.foreground, on: plain.background, warning.attributes)
      x = frame.write(
        scene.fold(notice), x: x, y: area.y, style, limit: area.width - 2, ellipsis: true)
      x += 2
    }
    for binding in Bindings.hints(in: scene.workbench.mode) {
      guard let hint = binding.hint else { continue }
      let keys = scene.fold(binding.keys)
      let text = keys == "Space" ? (scene.workbench.playback.isPlaying ? "pause" : "play") : hint
      // A hint is shown whole or not at all.
      guard x + keys.columns + text.columns + 1 <= area.right - 1 else { continue }
      x = frame.write(keys, x: x, y: area.y, scene.palette.style(.barStrong)) + 1
      x = frame.write(text, x: x, y: area.y, scene.palette.style(.barDim)) + 2
    }
  }

  /// The mode, and what the last action had to say.
  private func title(_ scene: Scene) -> String? {
    if let notice = scene.workbench.notice { return notice }
    switch scene.workbench.mode {
    case .normal, .help: return nil
    case .placingStart: return "placing the start"
    case .panning: return "moving the window"
    }
  }
}
