/// The numbers that runs keep from when they are made to when they are removed.
extension Experiment {
  /// Gives every run without a number, and every copy of another, a number of its own.
  ///
  /// A run that takes another's place takes its number, else a new one gets the smallest that is free.
  mutating func numberRuns(after old: [RunSpecification] = []) {
    let numbers = runs.map(\.number)
    guard Set(numbers).count < numbers.count || numbers.contains(0) else { return }
    var numbered = runs
    if old.count == runs.count {
      for index in numbered.indices where numbered[index].number == 0 {
        numbered[index].number = old[index].number
      }
    }
    var taken: Set<Int> = []
    let waiting = numbered.indices.filter { index in
      numbered[index].number == 0 || !taken.insert(numbered[index].number).inserted
    }
    for index in waiting {
      let number = (1...numbered.count).first { !taken.contains($0) } ?? numbered.count
      numbered[index].number = number
      taken.insert(number)
    }
    // At once, so that what watches the runs sees them with all their numbers.
    runs = numbered
  }

  /// The place of the run with a number; nil where there is none.
  func place(ofRunNumbered number: Int) -> Int? {
    runs.firstIndex { $0.number == number }
  }
}
