import Canvas
import Optimization

@testable import CursesTerminal

/// Events of every kind, likely and absurd, from a seeded generator.
struct RandomEvents {
  private var generator: SplitMix64
  private var decoder = InputDecoder()
  /// Events that were decided on together.
  private var following: [Event] = []
  private var size = Size(width: 60, height: 16)

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// The next event; nil where for a moment nothing happens.
  mutating func next() -> Event? {
    if !following.isEmpty { return following.removeFirst() }
    switch below(1000) {
    case ..<25: return nil
    case ..<560: return .key(key())
    case ..<790: return .mouse(mouse(actions[below(actions.count)]))
    case ..<830: following = drag()
    case ..<970: following = garbage()
    case ..<975: return .paste("q\n\u{1B}[2J\u{0}paste")
    case ..<982: return .focus(below(2) == 0)
    case ..<985: return .resumed
    case ..<999: following = [resize(to: 1...48, 1...18)]
    default: following = largeScreen()
    }
    return following.isEmpty ? nil : following.removeFirst()
  }

  /// A number from 0 up to a limit, which it does not reach.
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  private let actions: [Mouse.Action] = [.press, .release, .drag, .move, .wheelUp, .wheelDown]

  private mutating func key() -> Key {
    // Leaving is no less likely than any other key, but repeating it proves nothing more.
    let scalar = Unicode.Scalar(UInt8(0x20 + below(0x5F)))
    let special: [Key.Code] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .tab, .escape, .function(1 + below(12)), .character("é"), .character("\u{1F600}"),
    ]
    switch below(10) {
    // Where no clock runs, maps of thousands of runs are computed to their ends at every change of one of
    // them.
    case ..<6: return .character("mXvV".unicodeScalars.contains(scalar) ? "c" : scalar)
    case ..<7: return .control(Unicode.Scalar(UInt8(0x61 + below(26))))
    default: return Key(special[below(special.count)], Key.Modifiers(rawValue: UInt8(below(8))))
    }
  }

  private mutating func mouse(_ action: Mouse.Action) -> Mouse {
    // A terminal may report places that its last size has not.
    Mouse(action, x: below(size.width + 3), y: below(size.height + 2))
  }

  private mutating func drag() -> [Event] {
    [.mouse(mouse(.press))] + (0..<below(6)).map { _ in .mouse(mouse(.drag)) }
      + [.mouse(mouse(.release))]
  }

  /// Bytes that are keys, sequences, pieces of sequences and noise, as far as they mean anything.
  private mutating func garbage() -> [Event] {
    let pieces = [
      "\u{1B}", "\u{1B}[", "\u{1B}[<0;", "9M", "\u{1B}[<64;5;5M", "\u{1B}[M", "\u{1B}[200~",
      "\u{1B}[201~", "\u{1B}]0;", "\u{07}", "\u{1B}OP", "\u{1B}[1;5D", "\u{1B}[I", "\u{1B}[O", "é",
      "\u{1B}[99999999999999999999m", "⣿", "q", "\u{03}",
    ]
    let bytes = (0..<1 + below(12)).flatMap { _ in
      below(3) == 0 ? [UInt8(below(256))] : Array(pieces[below(pieces.count)].utf8)
    }
    return decoder.feed(bytes) + (below(2) == 0 ? decoder.expire() : [])
  }

  /// The largest screens cost most, so they stay for one picture and a click.
  private mutating func largeScreen() -> [Event] {
    [resize(to: 49...300, 19...100), .mouse(mouse(.wheelUp)), resize(to: 1...48, 1...18)]
  }

  private mutating func resize(to widths: ClosedRange<Int>, _ heights: ClosedRange<Int>) -> Event {
    size = Size(
      width: .random(in: widths, using: &generator), height: .random(in: heights, using: &generator)
    )
    return .resize(size)
  }
}
