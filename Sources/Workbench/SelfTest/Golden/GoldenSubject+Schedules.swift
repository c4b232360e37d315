import Optimization

extension GoldenSubject {
  /// Multipliers of a schedule at some steps.
  static let schedules = GoldenSubject(
    summary: { "\($0) schedules in \($1) cases of \($2.count) libraries" },
    compare: { (entry, tally) throws(ArgumentProblem) in
      let rate = try ScheduledRate(text: entry.words.last ?? "", of: entry.command)
      let schedule = rate.resolvedSchedule
      for expectation in entry.expected {
        let place = "step \(expectation.text) of \(entry.command)"
        guard let step = expectation.step, step >= 0, expectation.numbers.count == 1 else {
          tally.fail("\(place): there is no such step")
          continue
        }
        // Below a thousandth the libraries' recursions have lost digits.
        tally.compare(
          schedule.multiplier(at: step), with: expectation.numbers[0],
          tolerance: entry.tolerance, floor: 1e-3, place)
      }
      return rate.schedule.name
    })
}
