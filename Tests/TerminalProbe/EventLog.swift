internal import Canvas

/// The events so far, one row each, the newest at the bottom.
struct EventLog {
  private var lines: [String] = []

  mutating func add(_ event: Event) {
    lines.append("\(lines.count + 1) \(Self.text(event))")
  }

  func frame(_ size: Size, _ capabilities: Capabilities) -> Frame {
    var frame = Frame(size)
    let depth = capabilities.depth.rawValue
    frame.write(
      "ready \(size.width)x\(size.height) \(depth) \(capabilities.glyphs)", x: 0, y: 0, .plain)
    for (row, line) in lines.suffix(max(0, size.height - 1)).enumerated() {
      frame.write(line, x: 0, y: row + 1, .plain)
    }
    return frame
  }

  private static func text(_ event: Event) -> String {
    switch event {
    case .key(let key): "key \(text(key))"
    case .mouse(let mouse): "mouse \(mouse.action) \(mouse.x),\(mouse.y)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .resize(let size): "resize \(size.width)x\(size.height)"
    case .focus(let isFocused): "focus \(isFocused)"
    case .ground(let ground): "ground \(ground)"
    case .resumed: "resumed"
    case .woken: "woken"
    case .end(let status): "end \(status)"
    }
  }

  private static func text(_ key: Key) -> String {
    let modifiers: [(Key.Modifiers, String)] = [
      (.control, "control-"), (.alt, "alt-"), (.shift, "shift-"),
    ]
    let prefix = modifiers.map { key.modifiers.contains($0.0) ? $0.1 : "" }.joined()
    return switch key.code {
    case .character(let scalar): prefix + String(Character(scalar))
    case .function(let number): prefix + "f\(number)"
    default: prefix + "\(key.code)"
    }
  }
}
