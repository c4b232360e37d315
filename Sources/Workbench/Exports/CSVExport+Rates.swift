import Optimization

/// The rates of schedules as comma-separated values, one line a step.
extension CSVExport {
  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("schedule,step,multiplier,learning_rate\n")
    for rate in comparison.rates {
      let name = Self.field(rate.text)
      let schedule = rate.resolvedSchedule
      for step in comparison.counted {
        let multiplier = schedule.multiplier(at: step)
        let numbers = [multiplier, rate.learningRate * multiplier].map {
          $0.isFinite ? SettingValue.text(of: $0) : ""
        }
        try write(([name, String(step)] + numbers).joined(separator: ",") + "\n")
      }
    }
  }
}
