import Canvas
import Optimization
import Testing

@testable import Workbench

/// A mode that is known to nothing but this file.
private struct StepDoubling: ModeComponent {
  enum Request: ModeAction {
    case open, double

    var change: Change { .walk("doubling") }

    func perform(in session: inout Workbench) {
      if self == .open { session.modes.open(Mode(StepDoubling())) }
    }
  }

  /// How often the steps were doubled.
  private(set) var count = 0
  private(set) var secondsPassed = 0.0

  var title: String? { "doubling the steps" }
  var keys: [Binding] {
    [
      Binding(
        .experiment, "+", "twice as many steps",
        [(.character("+"), .mode(AnyModeAction(Request.double)))])
    ]
  }

  mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .mode(let action) where action.content as? Request == .double:
      count += 1
      session.experiment.steps *= 2
      return count < 3 ? .stays : .closesFor(.show(.race), remark: "doubled \(count) times")
    case .timePassed(let seconds):
      secondsPassed += seconds
      return .stays
    default:
      return .ignored
    }
  }
}

@Suite struct OwnModeTests {
  private let open = Action.mode(AnyModeAction(StepDoubling.Request.open))
  private let plus = Key.character("+")

  private func opened() -> Workbench {
    var workbench = Workbench.paused()
    workbench.send(open)
    return workbench
  }

  @Test func itsKeysComeFirstAndTheOthersKeepTheirMeaning() throws {
    let mode = opened().mode
    let double = try #require(Bindings.action(for: plus, in: mode))

    #expect(double == .mode(AnyModeAction(StepDoubling.Request.double)))
    #expect(double != open)
    #expect(Bindings.action(for: plus, in: .normal) == .changeSpeed(by: 1))
    #expect(Bindings.action(for: .character("f"), in: mode) == .changeObjective(by: 1))
  }

  @Test func itsActionsChangeItAndTheSession() throws {
    var workbench = opened()
    let steps = workbench.experiment.steps
    workbench.send(try #require(Bindings.action(for: plus, in: workbench.mode)))

    #expect((workbench.mode.component as? StepDoubling)?.count == 1)
    #expect(workbench.experiment.steps == 2 * steps)
    workbench.send(.editing(.undo))
    #expect(workbench.experiment.steps == steps)
    #expect(workbench.notice == "undone: doubling")
  }

  @Test func itsActionsDoNothingWhereItIsNotOpen() {
    var workbench = Workbench.paused()
    workbench.send(.mode(AnyModeAction(StepDoubling.Request.double)))

    #expect(workbench.experiment == .opening)
    #expect(workbench.mode == .normal)
  }

  @Test func enterAndEscapeLeaveItAndAnotherModeReturnsToIt() {
    for leaving in [Action.confirm, .cancel] {
      var workbench = opened()
      let mode = workbench.mode
      workbench.send(.toggleHelp, .cancel)
      #expect(workbench.mode == mode)
      workbench.send(leaving)
      #expect(workbench.mode == .normal)
    }
  }

  @Test func itMayBeLeftForSomethingElseWithARemark() throws {
    var workbench = opened()
    let double = try #require(Bindings.action(for: plus, in: workbench.mode))
    workbench.send(double, double, double)

    #expect(workbench.mode == .normal)
    #expect(workbench.view.kind == .race)
    #expect(workbench.notice == "doubled 3 times")
    #expect(workbench.modes.last(StepDoubling.self)?.count == 3)
  }

  @Test func itIsToldOfTimeThatPassesWhileTheRunsGoOn() {
    var workbench = opened()
    workbench.send(.notify("stays"), .togglePlay, .notify("stays"), .timePassed(seconds: 1))

    #expect((workbench.mode.component as? StepDoubling)?.secondsPassed == 1)
    #expect(workbench.playback.head > 0)
    #expect(workbench.notice == "stays")
  }
}
