import Optimization

/// What can fill the places of a form.
extension ClaimCursor {
  mutating func run(of experiment: Experiment) throws(ClaimMismatch) -> Int {
    let numbers = experiment.runs.indices.map { "run \($0 + 1)" }
    let beginning = self
    guard let word = takeWord() else { throw mismatch(wanted: "a run") }
    if word == "run" {
      guard let number = takeNumber(), let index = Int(exactly: number.value) else {
        throw mismatch(wanted: "the number of a run")
      }
      guard experiment.runs.indices.contains(index - 1) else {
        throw beginning.mismatch(
          wanted: numbers.joined(separator: ", "), complaint: "there is no run \(index)")
      }
      return index - 1
    }
    let names = experiment.runs.map(\.optimizerEntry.shortName)
    guard let item = Catalog.optimizer(named: word) else {
      throw beginning.mismatch(
        wanted: "a run", suggestion: NearestName.nearest(to: word, among: names))
    }
    let meant = experiment.runs.indices.filter { experiment.runs[$0].optimizer.name == item.name }
    guard let index = meant.first, meant.count == 1 else {
      throw beginning.mismatch(
        wanted: (meant.isEmpty ? names : meant.map { numbers[$0] }).joined(separator: ", "),
        complaint: meant.isEmpty
          ? "there is no run of \(word)" : "there are several runs of \(word)"
      )
    }
    return index
  }

  mutating func ofRun(of experiment: Experiment) throws(ClaimMismatch) -> Int {
    if takes("of") { return try run(of: experiment) }
    guard experiment.runs.count == 1 else { throw mismatch(wanted: "'of' and a run") }
    return 0
  }

  mutating func quantity(of experiment: Experiment) throws(ClaimMismatch) -> ClaimQuantity {
    let beginning = self
    _ = takes("the")
    let known = ClaimQuantity.all.filter {
      experiment.dimension > 1 || !["y", "|y|"].contains($0.name)
    }
    guard let name = takeName(among: known.map(\.name)),
      let quantity = known.first(where: { $0.name == name })
    else {
      throw beginning.mismatch(
        wanted: "one of the quantities \(known.map(\.name).joined(separator: ", "))")
    }
    guard name != "f - f*" || experiment.resolvedObjective.lowestValue != nil else {
      throw beginning.mismatch(
        wanted: "f", complaint: "the lowest value f* of this function is not known")
    }
    return quantity
  }

  mutating func condition(of experiment: Experiment) throws(ClaimMismatch) -> ClaimCondition {
    let quantity = try quantity(of: experiment)
    let isBelow = takes(sign: "<")
    guard isBelow || takes(sign: ">") else { throw mismatch(wanted: "< or >") }
    return ClaimCondition(quantity: quantity, isBelow: isBelow, limit: try number().value)
  }

  mutating func number() throws(ClaimMismatch) -> WrittenNumber {
    guard let number = takeNumber() else { throw mismatch(wanted: "a number") }
    return number
  }

  mutating func step(of experiment: Experiment) throws(ClaimMismatch) -> Int {
    let beginning = self
    guard let number = takeNumber(), let step = Int(exactly: number.value),
      (0...experiment.steps).contains(step)
    else { throw beginning.mismatch(wanted: "a step from 0 to \(experiment.steps)") }
    return step
  }

  mutating func count() throws(ClaimMismatch) -> Int {
    let beginning = self
    guard let number = takeNumber(), let count = Int(exactly: number.value),
      (0...100_000).contains(count)
    else { throw beginning.mismatch(wanted: "a whole number from 0 to 100000") }
    return count
  }

  mutating func point(of experiment: Experiment) throws(ClaimMismatch) -> Point {
    let beginning = self
    let isPlane = experiment.dimension > 1
    guard takes(sign: "("), let x = takeNumber(), !isPlane || takes(sign: ","),
      let y = isPlane ? takeNumber() : WrittenNumber("0"), takes(sign: ")")
    else { throw beginning.mismatch(wanted: isPlane ? "a point (X, Y)" : "a point (X)") }
    return Point(x.value, y.value)
  }
}
