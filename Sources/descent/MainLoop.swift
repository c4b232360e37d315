import Canvas
import CursesTerminal
import Views
import Workbench

/// Events become actions, actions change the workbench, the workbench becomes a picture.
///
/// The only place with a clock. What the state asks for is computed in the moments before a picture as
/// far as that can wait for it, and beside the loop from then on. While nothing moves and nothing is
/// computed it waits for the terminal without a time-out.
struct MainLoop {
  private(set) var workbench: Workbench
  private let display: DisplayChoices
  /// The ground before anybody changed it, which suits the terminal.
  private var suitableGround: Ground
  private var screen = Screen()
  private var pointer = Pointer()
  private var executor: any WorkExecutor
  private let files: Files
  private let now: () -> ContinuousClock.Instant
  private var lastTime: ContinuousClock.Instant

  /// The most events taken before a picture, so that a storm of them does not stop the picture.
  private static let eventsPerPicture = 64
  /// How long a picture waits for what is computed by the loop alone, and for what takes more.
  private static let patienceAlone = Duration.milliseconds(1)
  private static let patience = Duration.milliseconds(6)
  /// The seconds from one picture of what is computed to the next, while nothing else moves.
  private static let progressInterval = 0.1

  /// Makes a loop that has not begun.
  ///
  /// - Parameters:
  ///   - workbench: the state to begin with.
  ///   - display: what was chosen on the command line.
  ///   - executor: computes what the state asks for.
  ///   - files: where files are written to.
  ///   - now: tells the time.
  init(
    _ workbench: Workbench, _ display: DisplayChoices = DisplayChoices(),
    executor: any WorkExecutor = StepwiseExecutor(), files: Files = .none,
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) {
    self.workbench = workbench
    self.display = display
    self.executor = executor
    self.files = files
    suitableGround = workbench.appearance.ground
    self.now = now
    lastTime = now()
  }

  /// Runs until the user leaves or the terminal ends.
  ///
  /// - Returns: done when the user left, else the status that goes with the reason.
  mutating func run(on terminal: inout some Terminal & ~Copyable) -> ExitStatus {
    lastTime = now()
    while true {
      let early = compute(on: &terminal)
      present(on: &terminal)
      var event = early ?? terminal.nextEvent(within: timeout)
      // The time the program was stopped is nobody's.
      if event != .resumed { passTime() }
      let start = now()
      for count in 1... {
        guard let next = event else { break }
        if let status = handle(next, on: &terminal) { return status }
        computeAlone(until: start + Self.patience)
        // A key is not to meet a state of which much is about to be known: a picture comes first.
        guard count < Self.eventsPerPicture, !executor.isBusyBriefly else { break }
        event = terminal.nextEvent(within: 0)
      }
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
    if let learning = workbench.learning { return learning.command }
    var display = display
    display.follow(workbench, from: suitableGround)
    return workbench.experiment.command(with: workbench.viewState.arguments + display.arguments)
  }

  /// What the terminal can show, with the shape of its cells that the user gave.
  private func adjusted(_ capabilities: Capabilities) -> Capabilities {
    var capabilities = capabilities
    if let cellAspect = display.cellAspect { capabilities.cellAspect = cellAspect }
    return capabilities
  }

  /// The seconds until there will be another picture to show; nil where only an event can bring one.
  private var timeout: Double? {
    mutating get {
      guard executor.isBusy else { return workbench.wakeInterval }
      return min(workbench.wakeInterval ?? .infinity, Self.progressInterval)
    }
  }

  /// Lets be computed what the state asks for, and takes what was found.
  ///
  /// What is new and brief is waited for a little, so that an edit is seen whole in the next picture.
  ///
  /// - Returns: the event that came meanwhile.
  private mutating func compute(on terminal: inout some Terminal & ~Copyable) -> Event? {
    let start = now()
    let end = start + Self.patience
    takeAnswers()
    computeAlone(until: start + Self.patienceAlone)
    executor.startBackgroundWork()
    computeAlone(until: end)
    // The workers are at what is left.
    while now() < end, executor.isBusyBriefly {
      let event = terminal.nextEvent(within: (end - now()).seconds)
      takeAnswers()
      computeAlone(until: end)
      if let event, event != .woken { return event }
    }
    return nil
  }

  /// Computes here what is brief, up to a time; what is found may let more be asked for.
  private mutating func computeAlone(until end: ContinuousClock.Instant) {
    let now = now
    _ = executor.follow(workbench.wanted)
    repeat {
      executor.compute(while: { now() < end })
      takeAnswers()
    } while executor.follow(workbench.wanted)
  }

  private mutating func takeAnswers() {
    let answers = executor.takeAnswers()
    if !answers.isEmpty { _ = workbench.update(.received(answers)) }
  }

  private mutating func present(on terminal: inout some Terminal & ~Copyable) {
    let capabilities = adjusted(terminal.capabilities)
    terminal.present(screen.frame(of: workbench, terminal.size, capabilities))
  }

  /// Tells the workbench how much time has passed since it was last told.
  private mutating func passTime() {
    let time = now()
    let seconds = (time - lastTime).seconds
    lastTime = time
    _ = workbench.update(.timePassed(seconds: seconds))
  }

  /// Acts on an event; returns an exit status where it ends the program.
  private mutating func handle(
    _ event: Event, on terminal: inout some Terminal & ~Copyable
  ) -> ExitStatus? {
    switch event {
    case .key(let key):
      return update(screen.action(for: key, in: workbench), on: &terminal)
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
    case .ground(let ground):
      suit(ground)
      return nil
    case .resumed:
      lastTime = now()
      return nil
    case .resize, .woken:
      return nil
    }
  }

  /// Takes the ground that suits the terminal, unless somebody has chosen one.
  private mutating func suit(_ ground: Ground) {
    guard display.ground == nil, workbench.appearance.ground == suitableGround else { return }
    suitableGround = ground
    _ = workbench.update(.look(.suit(ground)))
  }

  /// Writes a file, and says what came of it.
  private func write(
    to name: String, replaces: Bool, _ size: Size, _ capabilities: Capabilities
  ) -> Action {
    guard let kind = RenderKind(ofFile: name) else {
      return .notify("'\(name)' does not say what it is to be; endings: \(RenderKind.endings)")
    }
    guard replaces || !files.exists(name) else { return .file(.askToReplace(name)) }
    let rendering = Rendering(workbench, workbench.appearance.applied(to: capabilities))
    do throws(TargetFileProblem) {
      try files.write(
        rendering.pieces(kind, kind == .figure ? kind.usualSize : size, keeping: files.text(name)),
        name)
      return .notify("written: \(name)")
    } catch {
      return .notify("\(error)")
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
      case .copyCommand:
        terminal.copy(command)
        _ = workbench.update(.notify("copied, where the terminal allows it: \(command)"))
      case .write(let name, let replaces):
        _ = workbench.update(
          write(to: name, replaces: replaces, terminal.size, adjusted(terminal.capabilities)))
      case .reportPointer(let isWanted): terminal.reportPointer(isWanted)
      }
    }
    return status
  }
}

extension Duration {
  /// The whole of it in seconds.
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
