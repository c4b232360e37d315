import Optimization

extension Experiment {
  /// Reads an experiment; what is not given is the objective's own, and nothing at all is the opening.
  package init(_ arguments: ExperimentArguments) throws(ArgumentProblem) {
    guard !arguments.isEmpty else {
      self = .opening
      return
    }
    let isOpening = arguments.objective == nil && arguments.runs.isEmpty
    self = isOpening ? .opening : Experiment(objective: Selection("ravine"), runs: [])
    if let text = arguments.objective { objective = try Self.objective(text) }
    if !isOpening { runs = try Self.runs(arguments.runs) }
    // Nothing watches a value that is still being made.
    numberRuns()
    // What belongs to the function is read once all else is known.
    let others = Self.settings.all.filter { $0.key != Self.settings.objective.key }
    for setting in others.filter({ !$0.belongsToObjective }) + others.filter(\.belongsToObjective) {
      guard let text = arguments[setting] else { continue }
      if let file = setting.file, let given = arguments.files[setting.key] {
        try file.take(&self, text, given)
      } else {
        try setting.read(&self, text)
      }
    }
    // The one read last would win.
    if let text = arguments[Self.settings.noise], batch > 0, Double(text) != 0 {
      throw ArgumentProblem(
        "--noise \(text)", "gradients have another source already",
        allowed: "one of --noise, --batch and --batches")
    }
  }

  private static func runs(_ texts: [String]) throws(ArgumentProblem) -> [RunSpecification] {
    guard !texts.isEmpty else { return defaultRuns }
    guard allowedRuns.contains(texts.count) else {
      throw ArgumentProblem(
        texts[allowedRuns.upperBound],
        "this is run \(allowedRuns.upperBound + 1) of \(texts.count)",
        allowed: "1 to \(allowedRuns.upperBound) runs")
    }
    var runs: [RunSpecification] = []
    for text in texts { runs.append(try RunSpecification(text: text)) }
    return runs
  }

  static func start(
    _ text: String, of objective: any Objective
  ) throws(ArgumentProblem) -> Point {
    let argument = "--start \(text)"
    let dimension = type(of: objective).dimension
    let count =
      "\(dimension == 1 ? "one number" : "two numbers separated by a comma"), as in "
      + "--start=" + Self.text(of: objective.start, dimension: dimension)
    guard let numbers = numbers(text), numbers.count == dimension else {
      throw ArgumentProblem(
        argument,
        "'\(text)' is not a point of this function of \(dimension) variable"
          + (dimension == 1 ? "" : "s"), allowed: count)
    }
    let start = Point(numbers[0], dimension == 1 ? 0 : numbers[1])
    guard objective.isDefined(at: start) else {
      throw ArgumentProblem(
        argument, "the function has no finite value or gradient there",
        allowed: definedPoints(of: objective))
    }
    return start
  }

  /// The starts a function allows, in words.
  static func definedPoints(of objective: any Objective) -> String {
    "a point where the function and its gradient are finite, such as "
      + text(of: objective.start, dimension: type(of: objective).dimension)
  }

  static func window(
    _ text: String, of objective: any Objective
  ) throws(ArgumentProblem) -> Region {
    let dimension = type(of: objective).dimension
    let numbers = numbers(text) ?? []
    let counts = dimension == 1 ? [2, 4] : [4]
    let areOrdered = stride(from: 0, to: numbers.count - 1, by: 2).allSatisfy { index in
      let (low, high) = (numbers[index], numbers[index + 1])
      return low < high && (high - low).isFinite
    }
    guard counts.contains(numbers.count), areOrdered else {
      throw ArgumentProblem(
        "--window \(text)", "'\(text)' is not a window",
        allowed: "left,right" + (dimension == 1 ? "" : ",bottom,top")
          + ", each pair in rising order")
    }
    let x = numbers[0]...numbers[1]
    return Region(x: x, y: numbers.count == 4 ? numbers[2]...numbers[3] : heights(objective, x))
  }

  /// Numbers separated by commas, with blanks round them or not; nil where one is none or not finite.
  private static func numbers(_ text: String) -> [Double]? {
    // As the screen writes a point, as in "(−5, −2)".
    var text = trimmed(text[...])
    if text.first == "(", text.last == ")" { text = text.dropFirst().dropLast() }
    let plain = String(text.map { $0 == "−" ? "-" : $0 })
    let pieces = plain.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { Double(Self.trimmed($0)) }.filter(\.isFinite)
    return numbers.count == pieces.count ? numbers : nil
  }

  /// A text without the blanks round it.
  private static func trimmed(_ text: Substring) -> Substring {
    let text = text.drop(while: \.isWhitespace)
    return text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? ""
  }
}
