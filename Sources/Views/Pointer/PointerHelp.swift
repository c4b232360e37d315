/// What the pointer does, for the help.
enum PointerHelp {
  static let lines: [(gesture: String, help: String)] = [
    ("click", "focus the run; in the focused run's map place the start"),
    ("legend", "a run's sign hides or shows it; its name focuses or solos"),
    ("drag", "move the window; from the start's mark on, the start"),
    ("wheel", "zoom where the pointer is; charts: steps, explain: beats"),
    ("chart", "click or drag in a chart to go to that step"),
    ("footer", "click a key or a run's line to act as the key does"),
    ("no button", "header: place, value, gradient; bottom: the symbol there"),
  ]
}
