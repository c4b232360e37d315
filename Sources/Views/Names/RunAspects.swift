import Canvas
import Numbers
import Optimization
import Workbench

/// Everything there is to say of a run beside the name of its optimizer: the rate first, then its
/// schedule, then the settings.
struct RunAspects {
  let text: NumberText

  func all(of simulation: Simulation) -> [RunAspect] {
    let run = simulation.specification
    var aspects: [RunAspect] = []
    aspects.append(
      RunAspect(RunAspect.rateKey, rate(simulation.learningRate), .chosen))
    let tuned = simulation.recommendedSettings
    aspects += run.optimizerEntry.settings.compactMap { setting in
      tuned[setting.key].flatMap { text(of: setting, $0) }.map {
        RunAspect(setting.key, $0, .chosen)
      }
    }
    aspects += schedule(of: run)
    if let step = run.forkStep { aspects.append(RunAspect("fork", "from \(step)", .chosen)) }
    let settings = run.optimizer.settings
    for setting in run.optimizerEntry.settings where tuned[setting.key] == nil {
      if setting.key == Plan.batchKey {
        aspects += batch(of: simulation)
        continue
      }
      let value = run.optimizerEntry.value(of: setting, in: settings)
      guard let text = text(of: setting, value) else { continue }
      let isChosen = settings[setting.key] != nil
      // What goes with the rate is not known before it.
      if setting.isTuned, !isChosen, simulation.learningRate == nil { continue }
      let weight: RunAspect.Weight =
        isChosen ? .chosen : setting.isProminent ? .usual : .implied
      // A word or a flag at its default is the absence of something, which needs no name, nor has what
      // belongs to it.
      let isAbsent =
        setting.key.split(separator: ".").dropLast().first
        .map { run.optimizer.settings[String($0)] == nil } ?? false
      guard weight != .implied || value.number != nil && !isAbsent else { continue }
      aspects.append(RunAspect(setting.key, text, weight))
    }
    return aspects
  }

  /// The rate before its schedule, as in "η 0.6"; "η …" while the recommended one is looked for.
  func rate(_ rate: Double?) -> String {
    "η " + (rate.map { text.short($0) } ?? "…")
  }

  /// The rows in each gradient, as in "batch 4", which say something where there are rows.
  private func batch(of simulation: Simulation) -> [RunAspect] {
    guard simulation.plan.objective is any SampledObjective else { return [] }
    let words =
      switch simulation.plan.gradients {
      case .batch(let batching):
        batching.given == nil ? "batch \(batching.size)" : "batches of a list"
      case .exact, .noise: "all rows"
      }
    let isOwn = simulation.specification.batch != nil
    return [RunAspect(Plan.batchKey, words, isOwn ? .chosen : .implied)]
  }

  private func schedule(of run: RunSpecification) -> [RunAspect] {
    let item = run.scheduleEntry
    let settings = run.schedule.settings
    let kind = type(of: item.product(settings))
    let isConstant = run.schedule == .constantRate
    let name = RunAspect(
      "schedule", kind.title, brief: kind.abbreviation, isConstant ? .implied : .chosen)
    return [name]
      + item.settings.compactMap { setting in
        let isChosen = settings[setting.key] != nil
        guard isChosen || setting.isProminent else { return nil }
        let value = item.value(of: setting, in: settings)
        // Letters mean something else in each schedule.
        return text(of: setting, value).map {
          RunAspect("\(item.name).\(setting.key)", $0, .chosen)
        }
      }
  }

  private func text(of setting: SettingInfo, _ value: SettingValue) -> String? {
    switch value {
    case .number(let number): "\(setting.label) \(text.short(number, significantDigits: 4))"
    case .flag(let isOn): isOn ? setting.label : "no \(setting.label)"
    case .word(let word): "\(setting.label) \(word.split(separator: "_").joined(separator: " "))"
    default: value.text
    }
  }
}
