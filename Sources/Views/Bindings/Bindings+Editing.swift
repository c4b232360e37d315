import Canvas
import Optimization
import Workbench

extension Bindings {
  /// The keys while settings are shown; all others keep their meaning.
  static let sheet: [Binding] = [
    lines("choose a setting", hint: "setting"),
    Binding(
      .experiment, "← →", "a fine notch down or up; the next word of several", hint: "change",
      [
        (Key(.left), .editing(.adjust(.fine(-1)))), (Key(.right), .editing(.adjust(.fine(1)))),
      ]),
    Binding(
      .experiment, "PgDn PgUp", "a coarse notch down or up; also Shift and ← →", hint: "coarsely",
      [
        (Key(.pageDown), .editing(.adjust(.coarse(-1)))),
        (Key(.pageUp), .editing(.adjust(.coarse(1)))),
        (Key(.left, .shift), .editing(.adjust(.coarse(-1)))),
        (Key(.right, .shift), .editing(.adjust(.coarse(1)))),
      ]),
    Binding(
      .experiment, "0 – 9", "type a value; also . and -",
      "0123456789.-".unicodeScalars.map {
        (.character($0), .editing(.type(.insert(String($0)))))
      }),
    Binding(
      .experiment, "Enter", "type a value, or open the list of what there is", hint: "type",
      [(Key(.enter), .confirm)]),
    Binding(
      .experiment, "Bksp", "put the default back", hint: "default",
      [
        (Key(.backspace), .editing(.restoreDefault)), (Key(.delete), .editing(.restoreDefault)),
      ]),
    Binding(.program, "Esc", "close the settings", hint: "close", [(Key(.escape), .cancel)]),
  ]

  /// The keys while a value is being typed.
  static let entry: [Binding] =
    [
      Binding(
        .experiment, "Enter", "take the value", hint: "take it", [(Key(.enter), .confirm)]),
      Binding(
        .program, "Esc", "leave the value as it was", hint: "leave", [(Key(.escape), .cancel)]),
    ] + typing

  /// The keys while an entry of the catalog is picked.
  static let picking: [Binding] =
    [
      lines("try the next one out", hint: "try"),
      pages,
      Binding(.experiment, "Enter", "keep it", hint: "keep", [(Key(.enter), .confirm)]),
      Binding(
        .program, "Esc", "put back what was there", hint: "put back", [(Key(.escape), .cancel)]),
    ] + typing

  /// The keys while a function is typed.
  static let formula: [Binding] =
    [
      Binding(.experiment, "Enter", "keep the function", hint: "keep", [(Key(.enter), .confirm)]),
      Binding(
        .experiment, "← →", "move the cursor; Home and End go to the ends", hint: "move",
        [
          (Key(.left), .editing(.type(.moveCursor(by: -1)))),
          (Key(.right), .editing(.type(.moveCursor(by: 1)))),
          (Key(.home), .editing(.type(.moveCursor(by: -ExpressionLimits.length)))),
          (Key(.end), .editing(.type(.moveCursor(by: ExpressionLimits.length)))),
        ]),
      Binding(
        .experiment, "Del", "erase the next character",
        [(Key(.delete), .editing(.type(.eraseNext)))]),
      Binding(
        .program, "Esc", "put back what was there", hint: "put back", [(Key(.escape), .cancel)]),
    ] + typing

  /// The keys while a command is searched.
  static let commanding: [Binding] =
    [
      lines("choose a command", hint: "choose"),
      pages,
      Binding(.program, "Enter", "do it", hint: "do it", [(Key(.enter), .confirm)]),
      Binding(.program, "Esc", "close the list", hint: "close", [(Key(.escape), .cancel)]),
    ] + typing

  /// The keys of every line of text beside the characters.
  private static let typing: [Binding] = [
    Binding(
      .program, "Bksp", "erase a character; Control-W a word, Control-U all",
      [
        (Key(.backspace), .editing(.type(.eraseLast))),
        (.control("w"), .editing(.type(.eraseWord))), (.control("u"), .editing(.type(.clear))),
      ]),
    Binding(.program, "F1", "the list of keys", [(Key(.function(1)), .toggleHelp)]),
  ]

  private static let pages = Binding(
    .program, "PgUp PgDn", "ten lines up or down; Home and End go to the ends",
    [
      (Key(.pageUp), .editing(.moveSelection(by: -10))),
      (Key(.pageDown), .editing(.moveSelection(by: 10))),
      (Key(.home), .editing(.select(0))), (Key(.end), .editing(.select(.max))),
    ])

  private static func lines(_ help: String, hint: String) -> Binding {
    Binding(
      .program, "↑ ↓", help, hint: hint,
      [
        (Key(.up), .editing(.moveSelection(by: -1))),
        (Key(.down), .editing(.moveSelection(by: 1))),
      ])
  }
}
