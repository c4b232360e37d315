import Numbers
import Optimization

/// Settings that are one number.
extension ExperimentSetting {
  /// A setting that is a number; a command says it where it is not the default, if not told otherwise.
  ///
  /// The keys walk through it from four decades below the given scale on.
  static func number(
    _ key: String, _ path: any WritableKeyPath<Experiment, Double> & Sendable, _ label: String,
    in interval: Interval, around scale: Double, named name: String, _ summary: String,
    help: String, isWritten: (@Sendable (Experiment) -> Bool)? = nil
  ) -> ExperimentSetting {
    ExperimentSetting(
      key, label, .number(interval, .logarithmic), named: name, summary, help: help,
      valueName: "NUMBER", scale: scale, isWritten: isWritten,
      get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  /// A setting that is a whole number.
  static func integer(
    _ key: String, _ path: any WritableKeyPath<Experiment, Int> & Sendable, _ label: String,
    in range: ClosedRange<Int>, named name: String, _ summary: String, help: String,
    isWritten: (@Sendable (Experiment) -> Bool)? = nil
  ) -> ExperimentSetting {
    ExperimentSetting(
      key, label, .integer(range), named: name, summary, help: help, valueName: "COUNT",
      scale: 0, isWritten: isWritten,
      get: { Double($0[keyPath: path]) },
      set: { experiment, number in
        if let whole = Int(exactly: number) { experiment[keyPath: path] = whole }
      })
  }

  private init(
    _ key: String, _ label: String, _ domain: SettingDomain, named name: String,
    _ summary: String, help: String, valueName: String, scale: Double,
    isWritten: (@Sendable (Experiment) -> Bool)?,
    get: @escaping @Sendable (Experiment) -> Double,
    set: @escaping @Sendable (inout Experiment, Double) -> Void
  ) {
    let standard = get(Experiment.opening)
    let standardText = DecimalText.text(of: standard)
    let read = { @Sendable (experiment: inout Experiment, text: String) throws(ArgumentProblem) in
      guard let number = domain.value(from: text)?.number else {
        throw ArgumentProblem(
          "--\(key) \(text)", "\(name) cannot be '\(text)'", allowed: "\(domain)")
      }
      set(&experiment, number)
    }
    let restore = { @Sendable (experiment: inout Experiment) in set(&experiment, standard) }
    self.init(
      key: key, name: name, help: help, valueName: valueName, standard: standardText,
      text: { DecimalText.text(of: get($0)) },
      isWritten: isWritten ?? { get($0) != standard }, read: read, restore: restore,
      rows: { experiment in
        [
          SheetRow(
            key: key, label: label, summary: summary, allowed: domain.description, depth: 0,
            text: DecimalText.text(of: get(experiment)), defaultText: standardText,
            catalogField: nil, idleness: nil, isTyped: true,
            walk: { (experiment, notches) throws(ArgumentProblem) in
              let ladder = ValueLadder(domain, around: scale, isCoarse: notches.isCoarse)
              let number = get(experiment)
              set(&experiment, ladder?.walk(from: number, by: notches.count) ?? number)
            },
            enter: read, restore: restore)
        ]
      })
  }
}
