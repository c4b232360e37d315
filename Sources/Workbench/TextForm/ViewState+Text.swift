import Canvas
import Numbers
import Optimization

extension ViewState {
  /// Reads how an experiment of a number of steps is looked at; what is not given is as it is opened.
  package init(_ arguments: ViewArguments, steps: Int) throws(ArgumentProblem) {
    if let name = arguments.view {
      view = try Self.choice(name, of: "--view", "view", ViewKind.allCases, \.rawValue)
    }
    if let text = arguments.step { step = try Self.step(text, steps: steps) }
    if let text = arguments.beat { beat = try Self.beat(text) }
    if let text = arguments.range { range = try Self.range(text, steps: steps) }
    if let text = arguments.speed { speed = try Self.speed(text) }
    if let name = arguments.colorMap {
      colorMap = try Self.choice(name, of: "--color-map", "colour map", ColorMap.all, \.name)
    }
    if let name = arguments.levels {
      levelScale = try Self.choice(name, of: "--levels", "level scale", LevelScale.all, \.name)
    }
    if let text = arguments.settings { mapSettings = try Self.settings(text) }
    isPresenting = arguments.isPresenting
    hasRateStrip = arguments.hasRateStrip
    countsEpochs = arguments.countsEpochs
    hasLinearCharts = arguments.hasLinearCharts
  }

  /// The arguments that look at an experiment this way, where it is not how it is opened.
  package var arguments: [String] {
    let opening = ViewState()
    var arguments: [String] = []
    if view != opening.view { arguments += ["--view", view.rawValue] }
    if let step { arguments += ["--step", String(step)] }
    if let beat { arguments += ["--beat", String(beat)] }
    if let range { arguments += ["--range", "\(range.lowerBound),\(range.upperBound)"] }
    if speed != opening.speed { arguments += ["--speed", DecimalText.text(of: speed)] }
    if colorMap != opening.colorMap { arguments += ["--color-map", colorMap.name] }
    if levelScale != opening.levelScale { arguments += ["--levels", levelScale.name] }
    if !mapSettings.isEmpty { arguments += ["--settings", mapSettings.joined(separator: ",")] }
    if isPresenting { arguments.append("--presenter") }
    if hasRateStrip { arguments.append("--rate-strip") }
    if countsEpochs { arguments.append("--epoch-axis") }
    if hasLinearCharts { arguments.append("--linear-axis") }
    return arguments
  }

  private static func step(_ text: String, steps: Int) throws(ArgumentProblem) -> Int {
    let domain = SettingDomain.integer(0...steps)
    guard let number = domain.value(from: text)?.number else {
      throw ArgumentProblem(
        "--step \(text)", "the play-head cannot be at step '\(text)' of \(steps)",
        allowed: "\(domain)")
    }
    return Int(number)
  }

  private static func beat(_ text: String) throws(ArgumentProblem) -> Int {
    let domain = SettingDomain.integer(1...mostBeats)
    guard let number = domain.value(from: text)?.number else {
      throw ArgumentProblem(
        "--beat \(text)", "a step has no beat '\(text)'",
        allowed: "\(domain), of which one beyond the last is the last")
    }
    return Int(number)
  }

  private static func range(_ text: String, steps: Int) throws(ArgumentProblem) -> ClosedRange<Int>
  {
    let ends = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first < last,
      (0...steps).contains(first), last <= steps
    else {
      throw ArgumentProblem(
        "--range \(text)", "'\(text)' is not a part of an experiment of \(RunStatus.count(steps))",
        allowed: "FIRST,LAST in rising order, from 0 to \(steps)")
    }
    return first...last
  }

  /// Two keys that some rule has; a run without one has the usual setting in its place.
  private static func settings(_ text: String) throws(ArgumentProblem) -> [String] {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2, words[0] != words[1] else {
      throw ArgumentProblem(
        "--settings \(text)", "a map is over two settings", allowed: "KEY,KEY, as in lr,momentum")
    }
    let infos = Catalog.optimizers.flatMap(\.settings)
    var keys: [String] = []
    for word in words {
      let key = word == MapAxis.rateKey ? word : infos.first { $0.isNamed(word) }?.key
      guard let key else {
        throw ArgumentProblem(
          "--settings \(text)", unknown: "setting", word,
          among: [[MapAxis.rateKey]] + infos.map { [$0.key] })
      }
      keys.append(key)
    }
    return keys
  }

  private static func speed(_ text: String) throws(ArgumentProblem) -> Double {
    guard let speed = Double(text), Playback.speeds.contains(speed) else {
      throw ArgumentProblem(
        "--speed \(text)", "the speed cannot be '\(text)' steps a second",
        allowed: "one of "
          + Playback.speeds.map { DecimalText.text(of: $0) }.joined(separator: ", "))
    }
    return speed
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
