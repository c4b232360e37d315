import Canvas
import Optimization

extension ViewState {
  /// Reads how an experiment of a number of steps is looked at; what is not given is as it is opened.
  package init(
    view: String?, step: String?, colorMap: String?, levels: String?, isPresenting: Bool,
    steps: Int
  ) throws(ArgumentProblem) {
    if let name = view {
      self.view = try Self.choice(name, of: "--view", "view", ViewKind.allCases, \.rawValue)
    }
    if let text = step { self.step = try Self.step(text, steps: steps) }
    if let name = colorMap {
      self.colorMap = try Self.choice(name, of: "--color-map", "colour map", ColorMap.all, \.name)
    }
    if let name = levels {
      levelScale = try Self.choice(name, of: "--levels", "level scale", LevelScale.all, \.name)
    }
    self.isPresenting = isPresenting
  }

  /// The arguments that look at an experiment this way, where it is not how it is opened.
  package var arguments: [String] {
    let opening = ViewState()
    var arguments: [String] = []
    if view != opening.view { arguments += ["--view", view.rawValue] }
    if let step { arguments += ["--step", String(step)] }
    if colorMap != opening.colorMap { arguments += ["--color-map", colorMap.name] }
    if levelScale != opening.levelScale { arguments += ["--levels", levelScale.name] }
    if isPresenting { arguments.append("--presenter") }
    return arguments
  }

  private static func step(_ text: String, steps: Int) throws(ArgumentProblem) -> Int {
    let domain = SettingDomain.integer(0...steps)
    guard let number = domain.value(from: text)?.number else {
      throw ArgumentProblem(
        "--step \(text)", "the play-head cannot stand at step '\(text)' of \(steps)",
        allowed: "\(domain)")
    }
    return Int(number)
  }

  private static func choice<Choice>(
    _ name: String, of option: String, _ kind: String, _ choices: [Choice],
    _ nameOf: (Choice) -> String
  ) throws(ArgumentProblem) -> Choice {
    guard let choice = choices.first(where: { nameOf($0) == name }) else {
      throw ArgumentProblem(
        "\(option) \(name)", unknown: kind, name, among: choices.map { [nameOf($0)] })
    }
    return choice
  }
}
