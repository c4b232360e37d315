import Canvas
import Numbers
import Optimization
import Workbench

/// The names and settings of a run as titles and tables show them.
extension Scene {
  /// The optimizer's name.
  func name(of run: Int) -> String { names.names[run].optimizer }

  /// The optimizer's name with what tells the run from the others, as in "gd exponential λ 0.1": as
  /// much as there is room for in the labels of all runs.
  func label(of run: Int, width: Int = .max) -> String { names.label(of: run, width: width) }

  /// The rate, its schedule and the settings worth knowing, as in "η 0.6  cosine  β 0.5".
  func settings(of run: Int, width: Int = .max) -> String {
    let name = names.names[run]
    let chosen = name.differences.filter { $0.weight != .implied }
    return line(of: chosen + name.others, run, width: width)
  }

  /// The settings that neither the run's label nor the header says.
  func remarks(of run: Int, width: Int = .max) -> String {
    marked(unlabelledAspects(of: run), run, width: width)
  }

  /// The same for a table, which follows the play-head: the rate in force at this step stands beside the
  /// rate before its schedule, as in "η 0.4 → 0.05".
  func remarksAtHead(of run: Int, width: Int = .max) -> String {
    let aspects = unlabelledAspects(of: run)
    guard let rate = scheduledRate(of: run) else { return marked(aspects, run, width: width) }
    let others = aspects.filter { $0.key != RunAspect.rateKey }
    return marked([RunAspect("rate in force", rate, .chosen)] + others, run, width: width)
  }

  /// Aspects in a line, after the mark of a recommended rate that the label says.
  private func marked(_ aspects: [RunAspect], _ run: Int, width: Int) -> String {
    let plain = line(of: aspects, run, width: width)
    guard isRecommended(run), isRateSaidUnmarked(of: run) else { return plain }
    let mark = fold("rec.")
    let chosen = aspects.filter { $0.weight == .chosen }
    let room = width - mark.columns - 2
    // What was chosen is said before it, what is the default after it.
    guard line(of: chosen, run, width: room) == line(of: chosen, run) else { return plain }
    let rest = line(of: aspects, run, width: room)
    return mark.columns > width ? plain : rest.isEmpty ? mark : mark + "  " + rest
  }

  /// Whether the label says the rate, without the mark.
  private func isRateSaidUnmarked(of run: Int) -> Bool {
    names.names[run].differences.contains { $0.key == RunAspect.rateKey }
  }

  /// The rate of a run where neither its label nor the header says it, as in "η 0.6 rec."; else nothing.
  func unlabelledRate(of run: Int) -> String {
    unlabelledAspects(of: run).contains { $0.key == RunAspect.rateKey }
      ? fold(markedRate(of: run)) : ""
  }

  /// The rate of a run in a row of a table, the one in force where a schedule changes it; nothing where
  /// the run's label or the header says it.
  func briefRate(of run: Int) -> String {
    let rate =
      unlabelledAspects(of: run).contains { $0.key == RunAspect.rateKey } ? rate(of: run) : ""
    guard let now = currentRate(of: run) else { return fold(rate) }
    return fold("ηₜ \(now)")
  }

  /// The columns that a table needs beside a label for the rate.
  func rateWidthAtHead(of run: Int) -> Int {
    (scheduledRate(of: run) ?? unlabelledRate(of: run)).columns
  }

  /// "η 0.4 → 0.05", or without the rate before the schedule where the label says it; nil for a rate
  /// that stays the same.
  private func scheduledRate(of run: Int) -> String? {
    guard let now = currentRate(of: run) else { return nil }
    let isNamed = names.names[run].differences.contains { $0.key == RunAspect.rateKey }
    return fold(isNamed ? "ηₜ \(now)" : "\(rate(of: run)) → \(now)")
  }

  /// The rate that a schedule gives for the step shown; nil for a rate that stays the same, and for one
  /// that is looked for.
  private func currentRate(of run: Int) -> String? {
    let simulation = simulations[run]
    guard simulation.learningRate != nil, simulation.specification.schedule != .constantRate
    else { return nil }
    return text.short(simulation.trajectory.learningRate(at: head))
  }

  /// What all of several runs share, as in "all gd η 0.4"; nothing where there is nothing.
  var sharedText: String {
    guard names.sharedOptimizer != nil || !names.shared.isEmpty else { return "" }
    let pieces = names.shared.map { aspect in
      aspect.key == RunAspect.rateKey && simulations.indices.allSatisfy(isRecommended)
        ? aspect.text + " rec." : aspect.text
    }
    return (["all"] + (names.sharedOptimizer.map { [$0] } ?? []) + pieces).joined(separator: " ")
  }

  /// The rate before its schedule, as in "η 0.6"; "η …" while the recommended one is looked for.
  func rate(of run: Int) -> String { RunAspects(text: text).rate(simulations[run].learningRate) }

  /// The rate with what is said of it, as in "η 0.6 rec." where it is the recommended one.
  func markedRate(of run: Int) -> String {
    rate(of: run) + (isRecommended(run) ? " rec." : "")
  }

  private func isRecommended(_ run: Int) -> Bool {
    simulations[run].specification.learningRate == .recommended
      && simulations[run].learningRate != nil
  }

  private func unlabelledAspects(of run: Int) -> [RunAspect] {
    let others = names.names[run].others
    return headerSaysShared ? others.filter { !names.shared.contains($0) } : others
  }

  /// Aspects in a line, as many as fit from the first on.
  ///
  /// That a rate is the recommended one is said in full where all the rest has room, and in short before
  /// settings that have their defaults.
  private func line(of aspects: [RunAspect], _ run: Int, width: Int = .max) -> String {
    let all = aspects[...]
    // The mark stands behind the rate, and behind what is recommended with it and follows it.
    let tuned = simulations[run].recommendedSettings
    let marked = all.dropFirst().prefix { tuned[$0.key] != nil }.count
    func line(_ mark: String, _ pieces: ArraySlice<RunAspect>) -> String {
      var texts = pieces.map(\.text)
      if !texts.isEmpty { texts[min(marked, texts.count - 1)] += mark }
      return fold(texts.joined(separator: "  "))
    }
    let isMarked = isRecommended(run) && all.first?.key == RunAspect.rateKey
    let chosen = all[..<(all.lastIndex { $0.weight == .chosen }.map { $0 + 1 } ?? 0)]
    // The titles of several runs have little room.
    let inFull = simulations.count == 1 ? [(" recommended", all)] : []
    let marks = isMarked ? inFull + [(" rec.", chosen)] : []
    let mark = marks.first { line($0.0, $0.1).columns <= width }?.0 ?? ""
    let forms = (0...all.count).reversed().lazy.map { line(mark, all[..<$0]) }
    return forms.first { $0.columns <= width } ?? ""
  }
}
