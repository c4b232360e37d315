import Numbers
import Optimization

/// The settings of a run.
extension SheetRow {
  /// The rows of a run.
  ///
  /// - Parameters:
  ///   - run: its place in the experiment.
  ///   - experiment: what is compared.
  ///   - learningRate: its rate; nil while the recommended one is looked for.
  ///   - recommended: the settings that are recommended with the rate.
  /// - Returns: a row for each, in the order they are shown.
  static func rows(
    ofRun run: Int, in experiment: Experiment, learningRate: Double?, recommended: Settings = [:]
  ) -> [SheetRow] {
    let specification = experiment.runs[run]
    let optimizer = specification.optimizerEntry
    return [
      row(ofLearningRate: learningRate, with: recommended, ofRun: run, experiment),
      SheetRow(
        .optimizer, run: run, key: "optimizer", default: nil, depth: 0, optimizer.summary,
        experiment),
    ]
      + rows(
        of: optimizer, in: .optimizer, run: run, prefix: "", depth: 1, recommended: recommended,
        experiment)
      + entry(
        .schedule, in: .schedule(within: []), ofRun: run, key: "schedule",
        default: .constantRate, depth: 0, experiment)
  }

  /// The settings of a catalog entry in its place; an entry among them brings its own.
  static func rows<Product>(
    of item: CatalogEntry<Product>, in catalogField: CatalogField, run: Int, prefix: String,
    depth: Int, recommended: Settings = [:],
    _ experiment: Experiment
  ) -> [SheetRow] {
    item.settings.flatMap { setting -> [SheetRow] in
      guard let kind = setting.domain.entryKind, let place = catalogField.place(of: setting),
        case .selection(let standard) = setting.defaultValue
      else {
        return [
          SheetRow(
            setting, of: item, in: catalogField, run: run, prefix: prefix, depth: depth,
            recommended: recommended[setting.key], experiment)
        ]
      }
      return entry(
        kind, in: place, ofRun: run, key: prefix + setting.key, default: standard, depth: depth,
        experiment)
    }
  }

  /// An entry that a place holds, and its settings.
  private static func entry(
    _ kind: EntryKind, in catalogField: CatalogField, ofRun run: Int, key: String,
    default standard: Selection,
    depth: Int, _ experiment: Experiment
  ) -> [SheetRow] {
    guard let item = kind.entry(named: experiment[catalogField, run].name) else { return [] }
    return [
      SheetRow(
        catalogField, run: run, key: key, default: standard, depth: depth, item.summary, experiment)
    ] + rows(of: item, in: catalogField, run: run, prefix: key + ".", depth: depth + 1, experiment)
  }

  private static func row(
    ofLearningRate rate: Double?, with recommended: Settings, ofRun run: Int,
    _ experiment: Experiment
  ) -> SheetRow {
    // One quantity changes at a time: what was recommended with the rate stays as it is.
    let choose = { @Sendable (experiment: inout Experiment, rate: Double) in
      experiment.runs[run].learningRate = .chosen(rate)
      experiment.runs[run].optimizer.settings.merge(recommended) { own, _ in own }
    }
    let text = rate.map(DecimalText.text(of:)) ?? "…"
    // Another rate than the present one takes runs to find; it is found once it is asked for.
    let isRecommended = experiment.runs[run].learningRate == .recommended
    return SheetRow(
      key: "lr", label: "η",
      summary: isRecommended
        ? "the learning rate before the schedule, the recommended one"
        : "the learning rate before the schedule",
      allowed: Interval.positive.description, depth: 0, text: text,
      defaultText: isRecommended ? text : "recommended", catalogField: nil, idleness: nil,
      isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        guard let rate = experiment.runs[run].learningRate.value ?? rate else {
          throw ArgumentProblem("lr", RunSpecification.rateIsSought, allowed: "a rate, typed")
        }
        choose(&experiment, ValueLadder.rate(notches, from: rate))
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        choose(&experiment, try RunSpecification.rate(text, in: "lr=\(text)"))
      },
      restore: { $0.runs[run].learningRate = .recommended })
  }
}
