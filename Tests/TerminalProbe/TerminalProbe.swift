internal import Canvas
internal import CursesTerminal

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program for tests: shows the events it gets, and on some keys does what tests look at.
///
/// Arguments: `color=direct|256|16|mono`, `marks=braille|quadrant|ascii`, `ground=dark|light`,
/// `mouse=off|drag|hover`, and in seconds `answers=` and `leaving=`, the patience with the terminal's answer.
/// Keys: q quits through `leave()`, d quits through the end of the value's life, t traps, b stops
/// looking at events, c shows colours, s shows a frame of another size, n presents forty random
/// frames, r repaints the last one in full.
@main
enum TerminalProbe {
  static func main() {
    do throws(TerminalError) {
      let status = try run()
      ProcessSignals.end(for: status)
      exit(status)
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run() throws(TerminalError) -> Int32 {
    var terminal = try CursesTerminal(options())
    var log = EventLog()
    var picture = Frame(terminal.size)
    var round = 0
    var random = RandomFrames(seed: 7, depth: terminal.capabilities.depth)
    terminal.present(log.frame(terminal.size, terminal.capabilities))
    while true {
      guard let event = terminal.nextEvent(within: nil) else { continue }
      log.add(event)
      switch event {
      case .end(let status):
        terminal.leave()
        print("bye \(status)")
        fflush(nil)
        return status
      case .key(.character("q")):
        terminal.leave()
        print("bye, \(terminal.statistics.frames) frames")
        fflush(nil)
        return 0
      case .key(.character("d")): return 0
      case .key(.character("t")): preconditionFailure("as asked")
      case .key(.character("b")):
        var notice = Frame(terminal.size)
        notice.write("busy", x: 0, y: 0, .plain)
        terminal.present(notice)
        busy()
      case .key(.character("c")):
        terminal.present(ColorCard.frame(terminal.size, terminal.capabilities))
      case .key(.character("s")):
        var small = Frame(Size(width: 10, height: 2), filledWith: Cell("#"))
        small.write("small", x: 0, y: 0, .plain)
        terminal.present(small)
      case .key(.character("n")):
        round += 1
        for step in 1...40 {
          random.advance(&picture)
          if step == 40 { label(&picture, "updated \(round)") }
          terminal.present(picture)
        }
      case .key(.character("r")):
        label(&picture, "repainted \(round)")
        terminal.invalidate()
        terminal.present(picture)
      case .resumed:
        terminal.present(log.frame(terminal.size, terminal.capabilities))
      default:
        if case .resize(let size) = event { picture = Frame(size) }
        terminal.present(log.frame(terminal.size, terminal.capabilities))
      }
    }
  }

  /// Writes into the last row, which a terminal receives last.
  private static func label(_ picture: inout Frame, _ text: String) {
    picture.write(text, x: 0, y: picture.size.height - 1, .plain)
  }

  private static func busy() {
    while true { pause() }
  }

  private static func options() -> TerminalOptions {
    var options = TerminalOptions()
    for argument in CommandLine.arguments.dropFirst() {
      let words = argument.split(separator: "=").map(String.init)
      switch words.first {
      case "color": options.depth = ColorDepth(rawValue: words[1])
      case "ground": options.ground = Ground(rawValue: words[1])
      case "marks": options.glyphs = GlyphSet(rawValue: words[1])
      case "mouse": options.mouse = ["off": .off, "hover": .hover][words[1]] ?? .drag
      case "answers": options.patience.picture = Double(words[1]) ?? 0
      case "leaving": options.patience.leaving = Double(words[1]) ?? 0
      default: break
      }
    }
    return options
  }
}
