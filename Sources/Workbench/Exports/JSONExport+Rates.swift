import Optimization

/// The rates of schedules as one JSON object; a rate beyond the finite numbers is null.
extension JSONExport {
  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("{" + Self.member("steps", comparison.steps) + ",\"schedules\":[")
    for (index, rate) in comparison.rates.enumerated() {
      if index > 0 { try write(",") }
      let schedule = rate.resolvedSchedule
      try write("{" + Self.member("schedule", rate.text) + ",")
      try write(Self.member("learning_rate", rate.learningRate) + ",")
      try list("multipliers", comparison.steps, write) { schedule.multiplier(at: $0).finite }
      try write(",")
      try list("learning_rates", comparison.steps, write) {
        (rate.learningRate * schedule.multiplier(at: $0)).finite
      }
      try write("}")
    }
    try write("]}\n")
  }
}

extension Double {
  /// The number where it is one that JSON can hold.
  fileprivate var finite: Double? { isFinite ? self : nil }
}
