import Optimization
import Testing

@testable import Workbench

@Suite struct SheetTests {
  @Test func theArrowsChooseASettingAndChangeItAtOnce() {
    let last = Catalog.schedules.last?.name ?? ""
    var workbench = Workbench.paused()
    workbench.send(.focus(run: 1), .editing(.openSheet(.run)))

    workbench.play(
      [
        (.editing(.adjust(.fine(1))), Line("lr", "0.65")),
        (.editing(.adjust(.coarse(-1))), Line("lr", "0.5")),
        (.editing(.moveSelection(by: 2)), Line("momentum", "0.5")),
        (.editing(.adjust(.fine(1))), Line("momentum", "0.55")),
        (.editing(.adjust(.coarse(4))), Line("momentum", "0.9")),
        (.editing(.adjust(.coarse(1))), Line("momentum", "0.95")),
        (.editing(.adjust(.coarse(1))), Line("momentum", "0.99")),
        (.editing(.restoreDefault), Line("momentum", "0.9")),
        (.editing(.moveSelection(by: -100)), Line("lr", "0.5")),
        (.editing(.select(.max)), Line("schedule", "constant")),
        (.editing(.adjust(.fine(-1))), Line("schedule", last)),
      ], "row", Line.init)
    #expect(workbench.experiment.runs[1].schedule == Selection(last))
    #expect(workbench.experiment.runs[0] == Experiment.opening.runs[0])
  }

  @Test func everyNotchComputesThePathAnew() {
    var workbench = Workbench.paused()
    let paths = workbench.paths
    workbench.send(.editing(.openSheet(.run)), .editing(.adjust(.fine(1))))

    #expect(workbench.paths[0] != paths[0])
    #expect(workbench.paths[1] == paths[1])
  }

  @Test func aValueIsTypedAndTakenByEnter() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openSheet(.run)))

    workbench.play(
      [
        (.editing(.type(.insert("0"))), Line("lr", "0.4", entry: "0")),
        (.editing(.type(.insert(".5"))), Line("lr", "0.4", entry: "0.5")),
        (.editing(.type(.eraseLast)), Line("lr", "0.4", entry: "0.")),
        (.editing(.type(.insert("25"))), Line("lr", "0.4", entry: "0.25")),
        (.confirm, Line("lr", "0.25")),
        (
          .editing(.paste("ignored")),
          Line("lr", "0.25", notice: "pasted text is not taken for keys")
        ),
        (.confirm, Line("lr", "0.25", entry: "")),
        (.editing(.paste("1e-\u{1B}3\n")), Line("lr", "0.25", entry: "1e-3")),
        (.cancel, Line("lr", "0.25")),
      ], "row", Line.init)
    #expect(workbench.mode != .normal)
    workbench.send(.cancel)
    #expect(workbench.mode == .normal)
  }

  @Test(arguments: [
    (Sheet.Subject.run, "lr", "-1", "lr cannot be '-1'; allowed: a number above 0"),
    (
      .run, "momentum", "1",
      "momentum cannot be '1'; allowed: a number from 0 to below 1"
    ),
    (
      .experiment, "steps", "0",
      "the number of steps cannot be '0'; allowed: a whole number from 1 to 10000000"
    ),
    (.experiment, "noise", "-2", "the noise cannot be '-2'; allowed: a number from 0"),
    (.experiment, "start x", "7,", "start x cannot be '7,'; allowed: a number"),
    (
      .experiment, "start y", "1e200",
      "the function has no finite value or gradient there; "
        + "allowed: a point where the function and its gradient are finite, such as -5,-2"
    ),
    (
      .experiment, "window", "1,0,0,1",
      "'1,0,0,1' is not a window; allowed: left,right,bottom,top, each pair in rising order"
    ),
  ])
  func whatIsNotAllowedIsRefusedInTheWordsOfTheCommandLine(
    _ subject: Sheet.Subject, _ key: String, _ text: String, _ notice: String
  ) throws {
    var workbench = Workbench.paused()
    workbench.send(.focus(run: 1), .editing(.openSheet(subject)))
    let row = try #require(workbench.rows(of: subject).firstIndex { $0.key == key })
    workbench.send(.editing(.select(row)), .editing(.type(.insert(text))), .confirm)

    #expect(workbench.notice == notice)
    #expect(workbench.experiment == .opening)
    // What is wrong stays to be corrected.
    #expect(Line(workbench).entry == text)
  }

  @Test func theSettingsOfTheExperimentAreTyped() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openSheet(.experiment)))
    let values = [
      "a": "0.5", "start x": "-4", "start y": "1.5", "window": "-8,8,-4,4", "steps": "25",
      "noise": "0.3", "seed": "18446744073709551615",
    ]
    for (index, row) in workbench.rows(of: .experiment).enumerated() {
      guard let value = values[row.key] else { continue }
      workbench.send(.editing(.select(index)), .editing(.type(.insert(value))), .confirm)
    }

    #expect(
      workbench.experiment.arguments.dropLast(2) == [
        "--objective", "trough:a=0.5", "--start=-4,1.5", "--window=-8,8,-4,4", "--steps", "25",
        "--noise", "0.3", "--seed", "18446744073709551615",
      ])
  }

  @Test func wordsAreGoneThroughAndPlacesOpenTheirList() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openSheet(.run)), .editing(.moveSelection(by: 2)))
    workbench.play(
      [
        (.confirm, Line("clip", "component")),
        (.editing(.adjust(.fine(-2))), Line("clip", "norm")),
        (
          .editing(.type(.insert("3"))),
          Line("clip", "norm", notice: "← → change clip")
        ),
      ], "row", Line.init)

    workbench.send(.editing(.moveSelection(by: -1)), .confirm)
    guard let picker = workbench.mode.component as? Picker else {
      Issue.record("\(workbench.mode)")
      return
    }
    #expect(picker.catalogField == .optimizer)
    // Leaving the list returns to the sheet.
    workbench.send(.cancel)
    #expect(Line(workbench) == Line("optimizer", "gradient_descent"))
  }

  @Test func aSettingWithoutEffectSaysWhatSwitchesItOn() throws {
    var workbench = Workbench.paused()
    let threshold = try #require(workbench.rows(of: .run).first { $0.key == "clip.threshold" })
    #expect(threshold.idleness == "no effect while clip is none")

    workbench.send(.editing(.openSheet(.run)), .editing(.select(2)), .editing(.adjust(.fine(1))))
    let sheet = workbench.rows(of: .run).filter { $0.key.hasPrefix("clip") }
    #expect(sheet.count == 3 && sheet.allSatisfy { $0.idleness == nil })
  }

  @Test func theSheetFollowsTheFocusAndTheOtherOneTakesItsPlace() {
    var workbench = Workbench.paused()
    workbench.play(
      [
        (.editing(.openSheet(.run)), Line("lr", "0.4")), (.focusNext, Line("lr", "0.6")),
        (.editing(.openSheet(.experiment)), Line("objective", "ravine")),
        (.editing(.openSheet(.run)), Line("lr", "0.6")),
        (.editing(.select(99)), Line("schedule", "constant")),
        // Descent has fewer settings; the selection stays on the last.
        (.focusNext, Line("schedule", "constant")),
      ], "row", Line.init)
    workbench.send(.editing(.openSheet(.run)))
    #expect(workbench.mode == .normal)
  }

  /// The selected row, and what is being typed for it.
  struct Line: Equatable {
    let key: String?
    let text: String?
    let entry: String?
    let notice: String?

    init(_ key: String, _ text: String, entry: String? = nil, notice: String? = nil) {
      self.key = key
      self.text = text
      self.entry = entry
      self.notice = notice
    }

    init(_ workbench: Workbench) {
      let sheet = workbench.mode.component as? Sheet
      let row = sheet.map { workbench.selectedRow(of: $0) }
      key = row?.key
      text = row?.text
      entry = sheet?.entry?.text
      notice = workbench.notice
    }
  }
}
