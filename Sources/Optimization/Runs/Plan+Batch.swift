extension Plan {
  /// The key under which a run says how many rows of data its gradients are taken of.
  package static let batchKey = "batch"

  /// The rows that a run may ask for; 0 asks for nothing.
  static let allowedBatches = 0...1_000_000

  /// The plan with batches of so many rows, chosen as those of the plan are, or in shuffled epochs where it
  /// has none; the plan itself for 0, and for a function without rows.
  func drawing(_ rows: Int) -> Plan {
    guard rows > 0, objective is any SampledObjective else { return self }
    var plan = self
    let order =
      if case .batch(let batching) = gradients { batching.order } else { Batching.Order.shuffled }
    plan.gradients = .batch(Batching(size: rows, order: order))
    return plan
  }
}
