/// What no run could ever meet, or every run would: numbers in a statement that exclude each other.
extension ClaimParts {
  /// Finds such numbers.
  ///
  /// - Parameter pattern: the form of the statement, whose words say what its numbers are.
  /// - Returns: what is wrong and what is allowed; nil for numbers that make sense.
  func contradiction(in pattern: String) -> (complaint: String, allowed: String)? {
    func says(_ words: String) -> Bool { pattern.contains(words) }
    if says("COUNT seeds"), counts.last == 0 {
      return ("no seeds say nothing", "at least 1 seed")
    }
    if says("between COUNT and COUNT of COUNT"), counts != counts.sorted() {
      return ("its numbers of seeds do not rise", "between FEWEST and MOST of ALL")
    }
    if says("from step STEP to step STEP"), steps.count >= 2, steps[0] > steps[1] {
      return ("step \(steps[0]) is after step \(steps[1])", "steps in rising order")
    }
    if says("within NUMBER"), let distance = numbers.first?.value, distance < 0 {
      return ("no distance is below 0", "a distance from 0")
    }
    if says("between NUMBER and NUMBER"), let range = numbers.lastTwo, range.0 > range.1 {
      return ("no number lies between them", "numbers in rising order")
    }
    if says("from NUMBER to NUMBER %"), let range = numbers.lastTwo,
      !(0 <= range.0 && range.0 <= range.1 && range.1 <= 100)
    {
      return ("no share is from there to there", "shares in rising order from 0 to 100")
    }
    if says("rate"), says("from NUMBER to NUMBER RUN"), let range = numbers.lastTwo,
      !(0 < range.0 && range.0 < range.1)
    {
      return ("there is no rate from there to there", "rates above 0 in rising order")
    }
    return nil
  }
}

extension [WrittenNumber] {
  /// The values of the last two; nil for fewer.
  fileprivate var lastTwo: (Double, Double)? {
    count < 2 ? nil : (self[count - 2].value, self[count - 1].value)
  }
}
