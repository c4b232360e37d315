import Canvas
import Views
import Workbench

/// Events become actions, actions change the workbench, the workbench becomes a picture.
///
/// The only place with a clock. While nothing moves it waits for the terminal without a time-out.
struct MainLoop {
  private(set) var workbench: Workbench
  private let cellAspect: Double?
  private var screen = Screen()
  private var lastTime = ContinuousClock.now

  /// The most events taken before a picture, so that a storm of them does not stop the picture.
  private static let eventsPerPicture = 64

  init(_ workbench: Workbench, cellAspect: Double?) {
    self.workbench = workbench
    self.cellAspect = cellAspect
  }

  /// Runs until the user leaves or the terminal ends.
  ///
  /// - Returns: done when the user left, else the status that goes with the reason.
  mutating func run(on terminal: inout some Terminal & ~Copyable) -> ExitStatus {
    lastTime = ContinuousClock.now
    while true {
      present(on: &terminal)
      let timeout = workbench.hasMoreToCompute ? 0 : workbench.wakeInterval
      var event = terminal.nextEvent(within: timeout)
      // The time the program was stopped is nobody's.
      if event != .resumed { passTime() }
      if event == nil, workbench.hasMoreToCompute { _ = workbench.update(.computeMore) }
      for _ in 0..<Self.eventsPerPicture {
        guard let next = event else { break }
        if let status = handle(next) { return status }
        event = terminal.nextEvent(within: 0)
      }
      // What came beyond the limit is taken before the next picture's wait.
      if let event, let status = handle(event) { return status }
    }
  }

  private mutating func present(on terminal: inout some Terminal & ~Copyable) {
    var capabilities = terminal.capabilities
    if let cellAspect { capabilities.cellAspect = cellAspect }
    terminal.present(screen.frame(of: workbench, terminal.size, capabilities))
  }

  /// Tells the workbench how much time has passed since it was last told.
  private mutating func passTime() {
    let now = ContinuousClock.now
    let (seconds, attoseconds) = (now - lastTime).components
    lastTime = now
    _ = workbench.update(.timePassed(seconds: Double(seconds) + Double(attoseconds) * 1e-18))
  }

  /// Acts on an event; returns an exit status where it ends the program.
  private mutating func handle(_ event: Event) -> ExitStatus? {
    switch event {
    case .key(let key):
      guard let action = Bindings.action(for: key, in: workbench.mode) else { return nil }
      return workbench.update(action).contains(.quit) ? .done : nil
    case .paste:
      _ = workbench.update(.notify("pasted text is not taken for keys"))
      return nil
    case .end(let status):
      return ExitStatus(rawValue: status) ?? .failed
    case .resumed:
      lastTime = ContinuousClock.now
      return nil
    case .resize, .focus, .mouse:
      return nil
    }
  }
}
