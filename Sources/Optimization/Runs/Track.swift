/// What a run leaves behind: its path, and that of the second point its rule keeps, where it does.
struct Track: Sendable {
  var path: Path
  /// The points of an average or of slow weights, one for every point of the path.
  var companion: Path?

  /// Makes room for steps to come.
  mutating func reserve(_ steps: Int) {
    path.reserve(steps)
    companion?.reserve(steps)
  }
}
