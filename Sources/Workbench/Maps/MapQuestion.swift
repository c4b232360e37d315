import Numbers
import Optimization

/// What is asked of every run of an experiment by a map.
package struct MapQuestion: Hashable, Sendable {
  package var kind: MapKind
  /// The cells along the horizontal side.
  package var columns: Int
  /// The cells along the vertical side; a sweep has none.
  package var rows: Int
  /// The rates from the lowest to the highest; nil for those around each run's own.
  package var rates: ClosedRange<Double>?
  /// The two settings by their keys, that along the horizontal side first; empty for the rate and the first
  /// share among the rule's own.
  package var settings: [String]

  /// Makes a question.
  package init(
    _ kind: MapKind, columns: Int, rows: Int, rates: ClosedRange<Double>? = nil,
    settings: [String] = []
  ) {
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.rates = rates
    self.settings = settings
  }

  /// The cells a side may have.
  package static let allowedSize = 2...1024
}

extension MapQuestion {
  /// Asks a run of an experiment, whose rate is known.
  ///
  /// - Throws: `ArgumentProblem` where the run has no such setting, or the function no minimum to reach.
  func request(
    of run: RunRequest, in experiment: Experiment
  ) throws(ArgumentProblem) -> AnyWorkRequest {
    let specification = run.specification
    switch kind {
    case .sweep:
      let axis = try axis(MapAxis.rateKey, of: specification, count: columns)
      return AnyWorkRequest(
        OutcomeMapRequest(run, tolerance: experiment.tolerance, columns: axis))
    case .settings:
      let keys = try settings.isEmpty ? usualSettings(of: specification) : settings
      let across = try axis(keys[0], of: specification, count: columns)
      let up = try axis(keys[1], of: specification, count: rows)
      guard across.key != up.key else {
        throw ArgumentProblem(
          "--settings \(keys.joined(separator: ","))", "both are the setting \(up.key)",
          allowed: "two of \(Self.list(specification))")
      }
      return AnyWorkRequest(
        OutcomeMapRequest(run, tolerance: experiment.tolerance, columns: across, rows: up))
    case .basins:
      let objective = experiment.resolvedObjective
      guard !objective.minima.isEmpty else {
        throw ArgumentProblem(
          "--kind basins", "no minimum of this function is known, so there is nothing to reach",
          allowed: "a function with minima, or --kind sweep")
      }
      guard objective.hasMinimaApart else {
        throw ArgumentProblem(
          "--kind basins",
          "the minima of this function are a line, not points with basins of their own",
          allowed: "a function whose minima are points, or --kind sweep")
      }
      return AnyWorkRequest(
        BasinMapRequest(
          run, window: experiment.window ?? objective.region,
          MapGrid(columns: columns, rows: rows)))
    }
  }

  /// The rate, and the share that the rule has beside it.
  private func usualSettings(of run: RunSpecification) throws(ArgumentProblem) -> [String] {
    guard let second = Self.secondSetting(of: run) else {
      throw ArgumentProblem(
        "--kind settings", "\(run.optimizerEntry.shortName) has no second number beside its rate",
        allowed: "--kind sweep; the settings of the rule that are on: \(Self.list(run))")
    }
    return [MapAxis.rateKey, second]
  }

  /// The key of the first share among the settings of a rule, else of its first number that has a value; nil
  /// for a rule without one.
  static func secondSetting(of run: RunSpecification) -> String? {
    let infos = run.optimizerEntry.settings.filter {
      $0.key != MapAxis.rateKey && !RunSpecification.sharedKeys.contains($0.key)
    }
    let share = infos.first { info in
      guard case .number(let interval, _) = info.domain else { return false }
      return interval.lowerBound == 0 && interval.upperBound == 1
    }
    let others = infos.lazy.filter { MapAxis.setting($0, of: run, count: 2) != nil }
    return (share ?? others.first)?.key
  }

  private func axis(
    _ key: String, of run: RunSpecification, count: Int
  ) throws(ArgumentProblem) -> MapAxis {
    if key == MapAxis.rateKey {
      let rate = run.learningRate.value ?? 1
      return rates.map { MapAxis.rates($0, count: count) } ?? .rates(around: rate, count: count)
    }
    let known = run.optimizerEntry.settings.filter { MapAxis.keys(of: run).contains($0.key) }
    guard let info = known.first(where: { $0.isNamed(key) }) else {
      throw ArgumentProblem(
        "--settings \(key)", "\(run.optimizerEntry.shortName) has no number of the name '\(key)'",
        allowed: Self.list(run),
        suggestion: NearestName.nearest(to: key, among: MapAxis.keys(of: run)))
    }
    guard let axis = MapAxis.setting(info, of: run, count: count) else {
      throw ArgumentProblem(
        "--settings \(key)", "\(key) is off, so there is no value to go around",
        allowed: "a value in the run, as in \(run.optimizerEntry.shortName):\(key)=1")
    }
    return axis
  }

  private static func list(_ run: RunSpecification) -> String {
    let infos = run.optimizerEntry.settings
    return MapAxis.keys(of: run).filter { key in
      key == MapAxis.rateKey
        || infos.first { $0.key == key }.flatMap { MapAxis.setting($0, of: run, count: 2) } != nil
    }.joined(separator: ", ")
  }
}
