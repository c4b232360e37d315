import Numbers
import Optimization

/// What holds over a range of rates, or for starts from all over the window.
extension ClaimForm {
  static let maps: [ClaimForm] = [
    ClaimForm("with all rates from NUMBER to NUMBER RUN arrives") { parts, runs in
      runs.judgeRates(parts) { $0 == .arrived }
    },
    ClaimForm("with no rate from NUMBER to NUMBER RUN arrives") { parts, runs in
      runs.judgeRates(parts) { $0 != .arrived }
    },
    ClaimForm("with all rates from NUMBER to NUMBER RUN diverges") { parts, runs in
      runs.judgeRates(parts) { $0 == .diverged }
    },
    ClaimForm("from NUMBER to NUMBER % of all starts lead RUN to POINT") { parts, runs in
      guard let share = runs.share(of: parts.points[0], for: parts.runs[0]) else {
        return ClaimFinding(false, "no minimum is known there")
      }
      let percent = 100 * share
      return ClaimFinding(
        parts.numbers[0].value <= percent && percent <= parts.numbers[1].value,
        "\(DecimalText.text(of: percent, significant: 3)) %")
    },
    ClaimForm("no start leads RUN to POINT") { parts, runs in
      guard let share = runs.share(of: parts.points[0], for: parts.runs[0]) else {
        return ClaimFinding(false, "no minimum is known there")
      }
      return ClaimFinding(share == 0, "\(DecimalText.text(of: 100 * share, significant: 3)) %")
    },
  ]
}

extension SceneRuns {
  /// The rates that stand for a range, both ends included.
  private static let rateCount = 33
  /// The starts that stand for a window.
  private static let starts = (columns: 48, rows: 32)

  /// Holds against every rate of a range what is said to become of a run; arrived is within the experiment's
  /// tolerance of f*, before its last step.
  fileprivate func judgeRates(
    _ parts: ClaimParts, _ holds: (RunOutcome.Kind) -> Bool
  ) -> ClaimFinding {
    let (low, high) = (parts.numbers[0].value, parts.numbers[1].value)
    guard low > 0, low < high else { return ClaimFinding(false, "no range of rates") }
    guard experiment.resolvedObjective.lowestValue != nil else {
      return ClaimFinding(false, "the lowest value is not known")
    }
    let question = MapQuestion(.sweep, columns: Self.rateCount, rows: 1, rates: low...high)
    guard case .outcomes(let map) = map(question, of: parts.runs[0]) else {
      return ClaimFinding(false, "no map")
    }
    let exception = map.outcomes.indices.first { map.outcomes[$0].map { !holds($0.kind) } ?? true }
    guard let exception else { return ClaimFinding(true, "\(Self.rateCount) rates") }
    let words = map.outcomes[exception]?.kind.words ?? "unknown"
    return ClaimFinding(
      false, "\(words) at \(DecimalText.text(of: map.columns.values[exception], significant: 3))")
  }

  /// The share of the starts from which a run reaches a minimum; nil where none is known at the point.
  fileprivate func share(of point: Point, for run: Int) -> Double? {
    let question = MapQuestion(
      .basins, columns: Self.starts.columns, rows: Self.starts.rows)
    guard case .basins(let map) = map(question, of: run) else { return nil }
    let scale = max(map.window.width, map.window.height)
    let minimum = map.minima.indices.min {
      (map.minima[$0] - point).norm < (map.minima[$1] - point).norm
    }
    guard let minimum, (map.minima[minimum] - point).norm < 0.01 * scale else { return nil }
    return map.share(of: minimum)
  }

  /// The map of one run alone.
  private func map(_ question: MapQuestion, of run: Int) -> MapContent? {
    var alone = experiment
    alone.runs = [experiment.runs[run]]
    guard var survey = try? MapSurvey(question, of: alone) else { return nil }
    survey.computeEverything()
    return survey.comparison?.maps.first?.content
  }
}
