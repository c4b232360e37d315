import Canvas
import Numbers
import Optimization
import Workbench

/// What runs are called by: the optimizer, and what tells a run from the others with the same one.
///
/// What all of several runs share is said once, in the header.
struct RunNames {
  /// What a run is called and what else there is to say of it.
  struct Name {
    let optimizer: String
    /// What differs among the runs of the optimizer.
    let differences: [RunAspect]
    /// What is worth saying beside.
    let others: [RunAspect]
  }

  let names: [Name]
  /// What all of several runs share and is worth saying.
  let shared: [RunAspect]
  /// The optimizer of several runs that have the same one.
  let sharedOptimizer: String?
  /// The names from the longest forms to the shortest; every run's is as long as there is room for all.
  let forms: [[String]]
  private let widths: [Int]
  /// How many of the forms, from the first, tell everything.
  private let completeCount: Int

  init(
    _ simulations: [Simulation], numbers: [Int], _ text: NumberText, _ fold: (String) -> String
  ) {
    let optimizers = simulations.map(\.specification.optimizerEntry.shortName)
    let aspects = Self.parted(simulations.map(RunAspects(text: text).all), optimizers, numbers)
    let differing = simulations.indices.map { run in
      Self.differences(
        among: simulations.indices.filter { optimizers[$0] == optimizers[run] }.map { aspects[$0] })
    }
    let areRatesKnown = simulations.allSatisfy { $0.learningRate != nil }
    shared = Self.shared(aspects).filter { areRatesKnown || $0.key != RunAspect.rateKey }
    sharedOptimizer =
      optimizers.count > 1 && Set(optimizers).count == 1 ? optimizers[0] : nil
    names = simulations.indices.map { run in
      Name(
        optimizer: optimizers[run],
        differences: aspects[run].filter { differing[run].contains($0.key) },
        others: aspects[run].filter { $0.weight != .implied && !differing[run].contains($0.key) })
    }
    let hasOneOptimizer = sharedOptimizer != nil
    completeCount = hasOneOptimizer ? 3 : 2
    let forms = Self.forms(names, hasOneOptimizer: hasOneOptimizer).map { $0.map(fold) }
    self.forms = forms
    widths = forms.map { $0.map(\.columns).max() ?? 0 }
  }

  /// The name of a run in the longest form in which there is room for those of all.
  func label(of run: Int, width: Int) -> String {
    let form = widths.firstIndex { $0 <= width } ?? forms.count - 1
    return forms[form][run]
  }

  /// The columns the longest name takes, of the forms that fit a width.
  func width(atMost room: Int) -> Int {
    widths.first { $0 <= room } ?? min(room, widths.last ?? 0)
  }

  /// Whether everything that tells the runs apart fits a width.
  func fit(in room: Int) -> Bool { widths.prefix(completeCount).contains { $0 <= room } }

  /// What is said of each run, where a run that is the same as an earlier one says of which it is a copy.
  private static func parted(
    _ aspects: [[RunAspect]], _ optimizers: [String], _ numbers: [Int]
  ) -> [[RunAspect]] {
    let texts = zip(optimizers, aspects).map { [$0] + $1.map(\.text) }
    return aspects.indices.map { run in
      guard let original = texts[..<run].firstIndex(of: texts[run]) else { return aspects[run] }
      let number = numbers[original]
      return aspects[run]
        + [RunAspect("copy", "copy of \(number)", brief: "=\(number)", .chosen)]
    }
  }

  /// The keys under which runs say different things.
  private static func differences(among runs: [[RunAspect]]) -> Set<String> {
    guard runs.count > 1 else { return [] }
    func differ(in key: String) -> Bool {
      Set(runs.map { run in run.first { $0.key == key }?.text }).count > 1
    }
    return Set(runs.joined().map(\.key).filter(differ))
  }

  private static func shared(_ runs: [[RunAspect]]) -> [RunAspect] {
    guard runs.count > 1, let first = runs.first else { return [] }
    return first.filter { aspect in
      aspect.weight != .implied
        && runs.allSatisfy { $0.contains { $0.key == aspect.key && $0.text == aspect.text } }
    }
  }

  private static func forms(_ names: [Name], hasOneOptimizer: Bool) -> [[String]] {
    func texts(_ piece: (RunAspect) -> String, count: Int = .max, hasName: Bool = true) -> [String]
    {
      names.map { name in
        let pieces = name.differences.prefix(count).map(piece)
        return ((hasName || pieces.isEmpty ? [name.optimizer] : []) + pieces).joined(separator: " ")
      }
    }
    let longest = names.map(\.differences.count).max() ?? 0
    // Of runs with one optimizer its name, which the header says, goes before the settings do.
    let nameless = hasOneOptimizer ? (1...max(1, longest)).reversed() : []
    return [texts(\.text), texts(\.brief)]
      + nameless.map { texts(\.brief, count: $0, hasName: false) }
      + (0..<max(1, longest)).reversed().map { texts(\.brief, count: $0) }
  }
}
