import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct BindingsTests {
  @Test(arguments: BindingsTests.modes)
  func aKeyMeansOneThingInAMode(_ mode: Mode) {
    let keys = Bindings.hints(in: mode).flatMap(\.actions).map(\.key)

    #expect(Set(keys).count == keys.count)
  }

  @Test(
    arguments: [
      (.character(" "), .togglePlay),
      (Key(.left), .step(by: -1)), (Key(.right), .step(by: 1)),
      (.character(","), .step(by: -1)), (.character("."), .step(by: 1)),
      (Key(.left, .shift), .step(by: -10)), (Key(.right, .shift), .step(by: 10)),
      (Key(.pageUp), .step(by: -10)), (Key(.pageDown), .step(by: 10)),
      (Key(.home), .goToFirst), (Key(.end), .goToLast),
      (.character("-"), .changeSpeed(by: -1)), (.character("+"), .changeSpeed(by: 1)),
      (Key(.tab), .focusNext), (Key(.tab, .shift), .focusPrevious),
      (.character("1"), .focusNumber(1)), (.character("5"), .focusNumber(5)),
      (.character("9"), .focusNumber(9)), (Key(.enter), .toggleExpanded),
      (.character("o"), .changeOptimizer(by: 1)), (.character("O"), .changeOptimizer(by: -1)),
      (.character("s"), .changeSchedule(by: 1)), (.character("S"), .changeSchedule(by: -1)),
      (.character("["), .changeRateFinely(by: -1)), (.character("]"), .changeRateFinely(by: 1)),
      (.character("{"), .changeRateCoarsely(by: -1)), (.character("}"), .changeRateCoarsely(by: 1)),
      (.character("="), .recommendRate),
      (.character("f"), .changeObjective(by: 1)), (.character("F"), .changeObjective(by: -1)),
      (.character("a"), .addRun), (.character("d"), .duplicateRun), (.character("x"), .removeRun),
      (.character("p"), .placeStart), (.character("g"), .panWindow),
      (.character("z"), .zoom(by: 1)), (.character("Z"), .zoom(by: -1)),
      (.character("0"), .resetWindow),
      (.character("n"), .changeNoise), (.character("N"), .newSeed),
      (.character("j"), .changeEnsemble),
      (.character("r"), .resetExperiment),
      (.character("i"), .explain(.toggle)),
      (.character("t"), .nextColorMap), (.character("l"), .nextLevelScale),
      (.character("b"), .nextGlyphs), (.character("B"), .nextDepth),
      (.character("("), .jump(to: .firstOvershoot)), (.character("*"), .jump(to: .best)),
      (.character(")"), .jump(to: .withinTolerance)), (.character("G"), .toggleLoop),
      (.character("k"), .toggleCurvature),
      (.character("v"), .changeView(by: 1)), (.character("V"), .changeView(by: -1)),
      (.character("c"), .toggle(.charts)), (.character("C"), .look(.toggleLinearCharts)),
      (.character("Y"), .look(.toggleEpochs)),
      (.character("R"), .look(.changeChart(by: 1))),
      (.character("h"), .race(.toggleHidden)), (.character("H"), .race(.toggleSolo)),
      (.character("%"), .race(.changeTolerance(by: -1))),
      (.character("^"), .race(.changeTolerance(by: 1))),
      (.character("&"), .race(.nextCriterion)),
      (.character("D"), .look(.toggleLight)), (.character("P"), .look(.togglePresenter)),
      (.character("?"), .toggleHelp), (Key(.escape), .cancel), (.character("q"), .quit),
      (.character("M"), .pointer(.toggle)), (.control("l"), .redraw),
    ] as [(Key, Action)])
  func aKeyOfTheTableHasItsAction(_ key: Key, _ action: Action) {
    #expect(Bindings.action(for: key, in: .normal) == action)
  }

  @Test func whilePlacingTheStartTheArrowsMoveItAndOtherKeysKeepTheirMeaning() {
    let mode = Mode(StartPlacing(before: nil))
    let keys: [(Key, Action)] = [
      (Key(.left), .nudge(x: -1, y: 0)), (Key(.right), .nudge(x: 1, y: 0)),
      (Key(.up), .nudge(x: 0, y: 1)), (Key(.down), .nudge(x: 0, y: -1)),
      (Key(.up, .shift), .nudge(x: 0, y: 10)), (Key(.enter), .confirm),
      (.character("p"), .confirm), (Key(.escape), .cancel), (.character(" "), .togglePlay),
      (.character("]"), .changeRateFinely(by: 1)), (.character("q"), .quit),
    ]
    for (key, action) in keys { #expect(Bindings.action(for: key, in: mode) == action) }
  }

  @Test func whileMovingTheWindowTheArrowsMoveItAndOtherKeysKeepTheirMeaning() {
    let mode = Mode(WindowPanning(before: nil))
    let keys: [(Key, Action)] = [
      (Key(.left), .nudge(x: -1, y: 0)), (Key(.down), .nudge(x: 0, y: -1)),
      (.character("z"), .zoom(by: 1)), (Key(.enter), .confirm), (.character("g"), .confirm),
      (Key(.escape), .cancel), (.character("f"), .changeObjective(by: 1)),
    ]
    for (key, action) in keys { #expect(Bindings.action(for: key, in: mode) == action) }
  }

  @Test func inTheListOfKeysOnlyScrollingSearchingAndLeavingAct() {
    let mode = Mode(KeyList(scroll: 0))
    let acting = Set(mode.component.keys.flatMap(\.actions).map(\.key))
    for key in Bindings.normal.flatMap(\.actions).map(\.key) where !acting.contains(key) {
      #expect(Bindings.action(for: key, in: mode) == nil)
    }
    for action in mode.component.keys.flatMap(\.actions).map(\.action) {
      switch action {
      case .scroll, .editing(.type), .cancel, .toggleHelp, .quit: continue
      default: Issue.record("\(action) in the list of keys")
      }
    }
  }

  @Test(
    arguments: [
      .character("§"), .character("J"), Key(.insert), Key(.function(9)), .control("a"),
      Key(.character("o"), .alt), Key(.home, .control),
    ] as [Key])
  func aKeyWithoutABindingAsksForNothing(_ key: Key) {
    for mode in Self.modes where !mode.isTyping || key.modifiers != [] {
      #expect(Bindings.action(for: key, in: mode) == nil)
    }
  }

  @Test func everyModeCanBeLeft() {
    for mode in Self.modes {
      #expect(Bindings.action(for: Key(.escape), in: mode) == .cancel)
      let typed = Action.editing(.type(.insert("q")))
      #expect(Bindings.action(for: .character("q"), in: mode) == (mode.isTyping ? typed : .quit))
    }
  }

  @Test func everyLineOfTheTableNamesItsKeysAndSaysWhatTheyDo() {
    for binding in Self.modes.flatMap(Bindings.hints) {
      #expect(!binding.keys.isEmpty && !binding.help.isEmpty && !binding.actions.isEmpty)
      // The help's columns: twelve for the keys, and the rest of a line of seventy.
      #expect(binding.keys.columns < 12 && binding.help.columns <= 58, "\(binding.keys)")
    }
  }

  @Test func theLinesOfAGroupStandTogetherInTheOrderOfTheGroups() {
    let groups = Bindings.normal.map(\.group)

    #expect(groups == Binding.Group.allCases.flatMap { group in groups.filter { $0 == group } })
    #expect(Set(groups) == Set(Binding.Group.allCases))
  }

  static let modes: [Mode] =
    [
      .normal, .explaining, Mode(StartPlacing(before: nil)), Mode(WindowPanning(before: nil)),
      Mode(KeyList(scroll: 0)),
    ] + editing

  /// The modes that keys open for editing.
  private static let editing = [
    [Key.character("e")], [.character("E")], [.character("E"), Key(.down), .character("7")],
    [.control("o")], [.control("s")], [.control("f")], [.character("/")],
    [.character(":")], [.character("T")], [.character("?"), .character("/")],
  ].map { keys in Workbench.paused().typing(keys).mode }
}
