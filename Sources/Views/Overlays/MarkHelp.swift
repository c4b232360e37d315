import Canvas

/// What the marks on maps and curves mean, for the help.
enum MarkHelp {
  static let lines: [(markers: [Marker], help: String)] = [
    ([.start], "the start"),
    ([.head(0), .head(1), .head(2)], "where the runs are"),
    ([.exit(.upRight)], "a run that left the picture, and which way"),
    ([.tombstone], "where a run's numbers overflowed or f is undefined"),
    ([.minimum], "the lowest minimum known or found, or the lowest drawn"),
    ([.localMinimum], "a local minimum; of very many only the lowest are marked"),
    ([.saddle], "a saddle, or a level spot where the curvature vanishes"),
    ([.maximum], "a maximum"),
  ]
}
