import Canvas
import CursesTerminal
import Views
import Workbench

/// Events become actions, actions change the workbench, the workbench becomes a picture.
///
/// The only place with a clock. While nothing moves it waits for the terminal without a time-out.
struct MainLoop {
  private(set) var workbench: Workbench
  private let display: DisplayChoices
  /// Whether the ground was light before anybody changed it.
  private let wasLight: Bool
  private var screen = Screen()
  private var pointer = Pointer()
  private let now: () -> ContinuousClock.Instant
  private var lastTime: ContinuousClock.Instant

  /// The most events taken before a picture, so that a storm of them does not stop the picture.
  private static let eventsPerPicture = 64

  /// Makes a loop that has not begun; `now` tells the time.
  init(
    _ workbench: Workbench, _ display: DisplayChoices = DisplayChoices(),
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) {
    self.workbench = workbench
    self.display = display
    wasLight = workbench.appearance.isLight
    self.now = now
    lastTime = now()
  }

  /// Runs until the user leaves or the terminal ends.
  ///
  /// - Returns: done when the user left, else the status that goes with the reason.
  mutating func run(on terminal: inout some Terminal & ~Copyable) -> ExitStatus {
    lastTime = now()
    while true {
      present(on: &terminal)
      let timeout = workbench.hasMoreToCompute ? 0 : workbench.wakeInterval
      var event = terminal.nextEvent(within: timeout)
      // The time the program was stopped is nobody's.
      if event != .resumed { passTime() }
      if event == nil, workbench.hasMoreToCompute { _ = workbench.update(.computeMore) }
      for _ in 0..<Self.eventsPerPicture {
        guard let next = event else { break }
        if let status = handle(next, on: &terminal) { return status }
        event = terminal.nextEvent(within: 0)
      }
      // What came beyond the limit is taken before the next picture's wait.
      if let event, let status = handle(event, on: &terminal) { return status }
    }
  }

  /// What is left in the scrollback: the last picture, and the command that shows it again.
  func exitSnapshot(for size: Size, _ capabilities: Capabilities) -> String {
    let capabilities = workbench.appearance.applied(to: adjusted(capabilities))
    let picture = ExitSnapshot(of: workbench, size, capabilities).frame
    let hasStyles = capabilities.depth != .monochrome
    let lines = picture.map { PrintedFrame($0, hasStyles: hasStyles).lines } ?? []
    return (lines + [command, ""]).joined(separator: "\n")
  }

  /// The command that shows the picture again: the experiment, how it is looked at, and what was chosen
  /// of the display on the command line or by a key.
  var command: String {
    var display = display
    display.follow(workbench, wasLight: wasLight)
    return workbench.experiment.command(with: workbench.viewState.arguments + display.arguments)
  }

  /// What the terminal can show, with the shape of its cells that the user gave.
  private func adjusted(_ capabilities: Capabilities) -> Capabilities {
    var capabilities = capabilities
    if let cellAspect = display.cellAspect { capabilities.cellAspect = cellAspect }
    return capabilities
  }

  private mutating func present(on terminal: inout some Terminal & ~Copyable) {
    let capabilities = adjusted(terminal.capabilities)
    terminal.present(screen.frame(of: workbench, terminal.size, capabilities))
    if let limit = screen.scrollLimit { _ = workbench.update(.editing(.limitScroll(to: limit))) }
  }

  /// Tells the workbench how much time has passed since it was last told.
  private mutating func passTime() {
    let time = now()
    let (seconds, attoseconds) = (time - lastTime).components
    lastTime = time
    _ = workbench.update(.timePassed(seconds: Double(seconds) + Double(attoseconds) * 1e-18))
  }

  /// Acts on an event; returns an exit status where it ends the program.
  private mutating func handle(
    _ event: Event, on terminal: inout some Terminal & ~Copyable
  ) -> ExitStatus? {
    switch event {
    case .key(let key):
      return update(Bindings.action(for: key, in: workbench.keyMode), on: &terminal)
    case .mouse(let mouse):
      for action in pointer.actions(for: mouse, on: screen, workbench) {
        if let status = update(action, on: &terminal) { return status }
      }
      return nil
    case .paste(let text):
      return update(.editing(.paste(text)), on: &terminal)
    case .focus(let isFocused):
      return update(.attend(isFocused), on: &terminal)
    case .end(let status):
      return ExitStatus(rawValue: status) ?? .failed
    case .resumed:
      lastTime = now()
      return nil
    case .resize:
      return nil
    }
  }

  /// Changes the workbench and does what that asks for; returns an exit status at the program's end.
  private mutating func update(
    _ action: Action?, on terminal: inout some Terminal & ~Copyable
  ) -> ExitStatus? {
    guard let action else { return nil }
    var status: ExitStatus?
    for effect in workbench.update(action) {
      switch effect {
      case .quit: status = .done
      case .redraw: terminal.invalidate()
      case .reportPointer(let isWanted): terminal.reportPointer(isWanted)
      }
    }
    return status
  }
}
