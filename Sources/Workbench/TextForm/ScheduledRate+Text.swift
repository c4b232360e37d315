import Numbers
import Optimization

/// The text form of a schedule by itself: `NAME[:KEY=VALUE,KEY=VALUE…]`, the rate among its settings.
extension ScheduledRate {
  /// Reads a schedule, as in "cosine:lr=0.4,period=100".
  ///
  /// - Parameters:
  ///   - text: the schedule as it is typed.
  ///   - argument: the whole argument, for messages.
  /// - Throws: what is wrong with the text.
  package init(text: String, of argument: String) throws(ArgumentProblem) {
    let reader = SettingReader(argument: argument)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let item = Catalog.schedule(named: name) else {
      throw ArgumentProblem(
        argument, unknown: "schedule", name, among: Catalog.schedules.map(\.names))
    }
    let rateKeys = RunSpecification.rateKeys
    let pairs = parts.count == 2 ? try reader.pairs(in: parts[1]) : []
    try reader.checkSynonyms(in: pairs, among: [rateKeys])
    let settings = try reader.settings(
      pairs.filter { !rateKeys.contains($0.key) }, of: item, others: [rateKeys])
    self.init(Selection(item.name, settings))
    if let rate = pairs.first(where: { rateKeys.contains($0.key) }) {
      learningRate = try RunSpecification.rate(rate.value, in: argument)
    }
  }

  /// The schedule as it is typed, with its rate where that is not 1.
  package var text: String {
    let rate = learningRate == 1 ? [] : ["lr=" + DecimalText.text(of: learningRate)]
    let pieces = rate + item.pieces(of: schedule.settings, prefix: "")
    return item.shortName + (pieces.isEmpty ? "" : ":" + pieces.joined(separator: ","))
  }
}
