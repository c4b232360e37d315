import Optimization

extension TrainingExperiment {
  /// Reads a training.
  ///
  /// - Parameters:
  ///   - arguments: what was typed; nothing at all is a small network on the irises, trained by Adam.
  ///   - data: finds the rows that a text names.
  /// - Throws: the first argument that is wrong, and what does not fit together.
  package init(
    _ arguments: TrainingArguments,
    data: (String) throws(ArgumentProblem) -> LabeledData
  ) throws(ArgumentProblem) {
    form = try NetworkForm(text: arguments.objective ?? NetworkForm.Kind.mlp.rawValue)
    dataText = arguments.data ?? BuiltInData.iris.name
    let found = try data(dataText)
    source = found.source
    seed = try Self.seed(arguments.seed)
    share = try Self.share(arguments.validation, found)
    (training, validation) = Self.parts(of: found, holdingBack: share, seed: seed)
    do {
      network = try form.network(for: training)
    } catch {
      throw ArgumentProblem(
        "--objective \(form.text)", "\(error)", allowed: "a network that suits the rows of --data")
    }
    batching = try Self.batching(arguments, rows: training.count)
    length = try Self.length(arguments)
    if let file = arguments.initial {
      initial = GivenParameters(
        source: file.path, numbers: try InitialParametersJSON.parameters(file, of: network.blocks))
    } else {
      initial = nil
    }
    let texts = RunSet.expanded(arguments.runs.isEmpty ? ["adam:lr=0.01"] : arguments.runs)
    guard Self.allowedRuns.contains(texts.count) else {
      throw ArgumentProblem(
        texts[Self.allowedRuns.upperBound],
        "this is run \(Self.allowedRuns.upperBound + 1) of \(texts.count)",
        allowed: "1 to \(Self.allowedRuns.upperBound) runs")
    }
    var runs: [RunSpecification] = []
    for (index, text) in texts.enumerated() {
      runs.append(try Self.run(text, number: index + 1))
    }
    self.runs = runs
    // A schedule that ends by itself ends with the training, unless its run says when.
    let steps = steps
    self.runs = runs.map { $0.lasting(steps) }
  }

  private static func run(
    _ text: String, number: Int
  ) throws(ArgumentProblem) -> RunSpecification {
    var run = try RunSpecification(text: text)
    run.number = number
    guard run.configuredOptimizer.takesParameters else {
      throw ArgumentProblem(
        text, "\(run.optimizerEntry.shortName) needs second derivatives and stays in the plane",
        allowed: "a rule that needs gradients alone, as adam or gd")
    }
    guard run.batch == nil else {
      throw ArgumentProblem(
        text, "all runs of a training have the same batches", allowed: "--batch ROWS")
    }
    // What a rule remembers goes on where its rate changes, but has no meaning for another rule.
    guard
      run.past.allSatisfy({ $0.optimizer == run.optimizer && $0.schedule == run.schedule })
    else {
      throw ArgumentProblem(
        text, "on a network only the rate may change on the way",
        allowed: "the same rule and schedule after every @, as in adam:lr=0.01@200+adam:lr=0.001")
    }
    guard run.past.allSatisfy({ $0.learningRate.value != nil }) else {
      throw ArgumentProblem(text, "a part of the run has no rate", allowed: "lr in every part")
    }
    guard run.learningRate == .recommended else { return run }
    guard let rate = UsualRates.rate(of: run.optimizer.name) else {
      throw ArgumentProblem(
        text, "\(run.optimizerEntry.shortName) has no usual rate on networks",
        allowed: "a rate of its own, as in lr=0.01")
    }
    run.learningRate = .chosen(rate)
    return run
  }

  private static func seed(_ text: String?) throws(ArgumentProblem) -> UInt64 {
    guard let text else { return 0 }
    guard let seed = UInt64(text) else {
      throw ArgumentProblem(
        "--seed \(text)", "the seed cannot be '\(text)'", allowed: "a whole number below 2^64")
    }
    return seed
  }

  private static func share(
    _ text: String?, _ data: LabeledData
  ) throws(ArgumentProblem) -> Double {
    guard let text else { return 0 }
    guard data.validation == nil else {
      throw ArgumentProblem(
        "--validation \(text)", "\(data.training.name) has rows to judge by already",
        allowed: "--validation for data that has none")
    }
    let rows = data.training.count
    guard let share = Double(text), share >= 0, share < 1,
      share == 0 || Self.heldBack(share, of: rows) > 0, Self.heldBack(share, of: rows) < rows
    else {
      throw ArgumentProblem(
        "--validation \(text)", "the share of rows held back cannot be '\(text)'",
        allowed: "a number from 0 to below 1 that leaves rows on both sides, as in 0.2")
    }
    return share
  }

  private static func heldBack(_ share: Double, of rows: Int) -> Int {
    Int((share * Double(rows)).rounded())
  }

  /// The numbers of the rows that are held back, from 0, as the seed draws them.
  static func heldBackRows(_ share: Double, of count: Int, seed: UInt64) -> [Int] {
    var rows = Array(0..<count)
    var generator = SplitMix64(seed: seed)
    rows.shuffle(using: &generator)
    return rows[..<heldBack(share, of: count)].sorted()
  }

  /// The rows as a network sees them: some held back by chance, plain features brought to one scale.
  private static func parts(
    of data: LabeledData, holdingBack share: Double, seed: UInt64
  ) -> (LabeledSamples, LabeledSamples?) {
    var (training, validation) = (data.training, data.validation)
    let count = heldBack(share, of: training.count)
    if count > 0 {
      let heldBack = Set(heldBackRows(share, of: training.count, seed: seed))
      (training, validation) = (
        data.training.selecting((0..<training.count).filter { !heldBack.contains($0) }),
        data.training.selecting(heldBack.sorted())
      )
    }
    guard !training.shape.isImage else { return (training, validation) }
    let scale = Standardization(of: training)
    return (training.standardized(by: scale), validation?.standardized(by: scale))
  }

  private static func batching(
    _ arguments: TrainingArguments, rows: Int
  ) throws(ArgumentProblem) -> Batching {
    if let file = arguments.batches {
      let argument = "--batches \(file.path)"
      guard arguments.batch == nil, arguments.order == nil else {
        throw ArgumentProblem(
          argument, "batches have another source already",
          allowed: "one of --batch and --batches")
      }
      let batches = try BatchListJSON.batches(file, argument: argument, of: rows)
      var batching = Batching(size: batches.map(\.count).max() ?? 1, given: batches)
      batching.source = file.path
      return batching
    }
    let orders = Batching.Order.allCases.map(\.rawValue)
    let word = arguments.order ?? orders[0]
    guard let order = Batching.Order(rawValue: word) else {
      throw ArgumentProblem("--order \(word)", unknown: "order", word, among: orders.map { [$0] })
    }
    let text = arguments.batch ?? "16"
    guard text != "all" else { return Batching(size: rows, order: order) }
    guard let size = Int(text), size >= 1 else {
      throw ArgumentProblem(
        "--batch \(text)", "a batch cannot have '\(text)' rows",
        allowed: "a whole number from 1, or all")
    }
    return Batching(size: min(size, rows), order: order)
  }

  private static func length(_ arguments: TrainingArguments) throws(ArgumentProblem) -> Length {
    if let steps = arguments.steps {
      guard arguments.epochs == nil else {
        throw ArgumentProblem(
          "--steps \(steps)", "the length is given in epochs already",
          allowed: "one of --epochs and --steps")
      }
      return .steps(try count(steps, "steps", upTo: mostSteps))
    }
    return .epochs(try count(arguments.epochs ?? "10", "epochs", upTo: mostEpochs))
  }

  private static func count(
    _ text: String, _ unit: String, upTo most: Int
  ) throws(ArgumentProblem) -> Int {
    guard let count = Int(text), (1...most).contains(count) else {
      throw ArgumentProblem(
        "--\(unit) \(text)", "there cannot be '\(text)' \(unit)",
        allowed: "a whole number from 1 to \(most)")
    }
    return count
  }
}

extension RunSpecification {
  /// The run with the end of its schedule at the last of some steps, where it says nothing of its own:
  /// schedules that end take the horizon of a comparison in the plane by default.
  fileprivate func lasting(_ steps: Int) -> RunSpecification {
    var run = self
    for info in scheduleEntry.settings where run.schedule.settings[info.key] == nil {
      guard case .integer(let allowed) = info.domain, allowed.contains(steps),
        info.defaultValue.number == Double(Experiment.defaultSteps)
      else { continue }
      run.schedule.settings[info.key] = .number(Double(steps))
    }
    return run
  }
}
