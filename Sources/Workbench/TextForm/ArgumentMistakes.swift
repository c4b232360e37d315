/// The mistakes in the arguments of an experiment, all of them.
///
/// A reader stops at the first, since what follows may depend on it. Here the arguments are read one more at
/// a time, those first that others depend on; what is wrong is left out, and so is what cannot be judged
/// without.
package enum ArgumentMistakes {
  /// A mistake with the place of its argument among all.
  package struct Mistake: Hashable, Sendable {
    package let index: Int
    package let problem: ArgumentProblem
  }

  /// Finds them.
  ///
  /// - Parameters:
  ///   - arguments: the words of each: an option with its value, or a run.
  ///   - read: reads some of them together.
  /// - Returns: the mistakes in the order of the arguments; none where all can be read together.
  package static func all(
    in arguments: [[String]], reading read: ([String]) throws(ArgumentProblem) -> Void
  ) -> [Mistake] {
    var mistakes: [Mistake] = []
    var right: [String] = []
    var isUnsure = false
    let order = arguments.indices.sorted {
      (rank(of: arguments[$0]), $0) < (rank(of: arguments[$1]), $1)
    }
    for index in order {
      let option = option(of: arguments[index])
      guard !isUnsure || !dependent.contains(option) else { continue }
      do throws(ArgumentProblem) {
        try read(right + arguments[index])
        right += arguments[index]
      } catch {
        mistakes.append(Mistake(index: index, problem: error))
        isUnsure = isUnsure || deciding.contains(option)
      }
    }
    return mistakes.sorted { $0.index < $1.index }
  }

  private static func option(of words: [String]) -> String {
    String((words.first ?? "").prefix { $0 != "=" })
  }

  /// When an argument is read: what others depend on first.
  private static func rank(of words: [String]) -> Int {
    let option = option(of: words)
    if let rank = deciding.firstIndex(of: option) { return rank }
    return dependent.contains(option) ? deciding.count + 1 : deciding.count
  }

  /// Options on whose values it depends what others may be.
  private static let deciding = ["--objective", "--data", "--steps"]

  /// Options whose values may be right or wrong with those.
  private static let dependent =
    ["--data", "--start", "--window", "--batch", "--batches", "--order", "--step", "--range"]
}
