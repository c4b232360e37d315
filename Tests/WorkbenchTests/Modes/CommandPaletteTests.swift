import Testing

@testable import Workbench

@Suite struct CommandPaletteTests {
  private let commands = [
    Command("play", keys: "Space", .togglePlay), Command("next run", keys: "Tab", .focusNext),
    Command("optimizer: adam", .editing(.choose(.optimizer, name: "adam"))),
    Command("leave", keys: "q", .quit),
  ]

  @Test func typingFindsACommandAndEnterDoesIt() {
    var workbench = Workbench.paused()
    open(&workbench)
    workbench.send(.editing(.type(.insert("adam"))), .confirm)

    #expect(workbench.optimizers[0] == "adam")
    #expect(workbench.mode == .normal)
  }

  @Test func theArrowsChooseAmongWhatWasFound() {
    var workbench = Workbench.paused()
    open(&workbench)
    workbench.play(
      [
        (.editing(.moveSelection(by: 1)), 1), (.editing(.moveSelection(by: 9)), 3),
        (.editing(.moveSelection(by: -9)), 0), (.editing(.select(1)), 1),
        (.editing(.type(.insert("q"))), 0),
      ], "line", selected)
  }

  @Test func leavingByNameIsTheSameEffect() {
    var workbench = Workbench.paused()
    open(&workbench)
    workbench.send(.editing(.type(.insert("leave"))))

    #expect(workbench.update(.confirm) == [.quit])
  }

  @Test func theThirdUseTellsTheKey() {
    var workbench = Workbench.paused()
    let notices = (1...4).map { _ in
      open(&workbench)
      workbench.send(.editing(.type(.insert("next"))), .confirm)
      return workbench.notice
    }

    #expect(notices == [nil, nil, "Tab does the same: next run", "Tab does the same: next run"])
  }

  @Test func aNameThatFindsNothingDoesNothingAndSaysSo() {
    var workbench = Workbench.paused()
    open(&workbench)
    workbench.send(.editing(.type(.insert("qqq"))), .confirm)

    #expect(workbench.notice == "no command has that name")
    #expect(workbench.mode.isTyping)
    workbench.send(.cancel)
    #expect(workbench.mode == .normal)
    #expect(workbench.experiment == .opening)
  }

  /// The words of other programs find what it is called here.
  @Test(arguments: [
    ("theme", Action.look(.toggleLight)), ("branch", .duplicateRun), ("copy", .addRun),
    ("fit", .fitWindow),
    ("delete", .removeRun), ("beamer", .look(.togglePresenter)), ("exit", .quit),
    ("hessian", .toggleCurvature), ("random", .newSeed), ("equation", .editing(.openFormula)),
  ])
  func aCommandIsFoundByWhatElseItIsCalled(_ word: String, _ action: Action) {
    #expect(Bindings.commands.results(for: word).first?.entry.action == action)
  }

  @Test func noTwoCommandsAreCalledTheSame() {
    let words = Set(Bindings.commands.map(\.action)).flatMap { Set($0.synonyms) }
    #expect(Set(words).count == words.count)
  }

  /// Opens the list with a few commands only.
  private func open(_ workbench: inout Workbench) {
    let last = workbench.modes.last(CommandPalette.self)
    workbench.modes.open(Mode(CommandPalette(commands, after: last)))
  }

  private func selected(_ workbench: Workbench) -> Int? {
    workbench.mode.component.selectedLine
  }
}
