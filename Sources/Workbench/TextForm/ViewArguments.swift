/// How an experiment is looked at as it stands on a command line or in a file, not yet read.
package struct ViewArguments: Hashable, Sendable {
  /// The name of the view.
  package var view: String?
  /// The step at which the play-head stands.
  package var step: String?
  /// The beat of the step that is taken apart, from 1.
  package var beat: String?
  /// The steps that are played, two numbers separated by a comma.
  package var range: String?
  /// The steps a second.
  package var speed: String?
  /// The name of the colour map.
  package var colorMap: String?
  /// The name of the level scale.
  package var levels: String?
  /// The keys of the two settings of their map, separated by a comma.
  package var settings: String?
  /// Whether the picture is for those in the last row.
  package var isPresenting = false
  /// Whether the losses over the rate stand beside the runs.
  package var hasRateStrip = false

  /// Whether charts count epochs instead of steps.
  package var countsEpochs = false
  /// Whether charts that show decades have linear axes all the same.
  package var hasLinearCharts = false

  /// Makes arguments that say nothing.
  package init() {}
}

extension ViewArguments {
  /// Takes the options about the view out of the words of a command and leaves the others.
  init(takingFrom words: inout [String]) throws(ArgumentProblem) {
    var others: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let option = parts.first.map(String.init) ?? ""
      if let path = Self.flags[word] {
        self[keyPath: path] = true
      } else if let path = Self.options[option] {
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
          throw ArgumentProblem(word, "it has no value", allowed: "\(option) VALUE")
        }
        self[keyPath: path] = value
      } else {
        others.append(word)
      }
    }
    words = others
  }

  /// The names of the options.
  static var names: [String] { options.keys.sorted() + flags.keys.sorted() }

  /// Whether a word is an option without a value.
  package static func isFlag(_ word: String) -> Bool { flags[word] != nil }

  /// What each option without a value sets.
  private static var flags: [String: WritableKeyPath<ViewArguments, Bool>] {
    [
      "--presenter": \.isPresenting, "--rate-strip": \.hasRateStrip,
      "--epoch-axis": \.countsEpochs, "--linear-axis": \.hasLinearCharts,
    ]
  }

  /// What each option with a value sets.
  private static var options: [String: WritableKeyPath<ViewArguments, String?>] {
    [
      "--view": \.view, "--step": \.step, "--beat": \.beat, "--range": \.range, "--speed": \.speed,
      "--color-map": \.colorMap, "--levels": \.levels, "--settings": \.settings,
    ]
  }
}
