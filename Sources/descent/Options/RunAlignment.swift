/// Which of the runs of a file became which of those that are now: the way that changes least.
///
/// The costs of keeping, changing, dropping and adding runs are summed up, as between two texts (Wagner and
/// Fischer, 1974).
struct RunAlignment {
  /// For each run of now the place of the former one it came of; nil for a new one.
  let matches: [Int?]

  init(of former: [String], with runs: [String]) {
    var costs = [[Int]](
      repeating: [Int](repeating: 0, count: runs.count + 1), count: former.count + 1)
    for a in 0...former.count {
      for b in 0...runs.count {
        let ways = [
          a > 0 ? costs[a - 1][b] + Self.gap : nil, b > 0 ? costs[a][b - 1] + Self.gap : nil,
          a > 0 && b > 0 ? costs[a - 1][b - 1] + Self.change(former[a - 1], runs[b - 1]) : nil,
        ]
        costs[a][b] = ways.compactMap(\.self).min() ?? 0
      }
    }
    var matches = [Int?](repeating: nil, count: runs.count)
    var (a, b) = (former.count, runs.count)
    while a > 0, b > 0 {
      if costs[a][b] == costs[a - 1][b - 1] + Self.change(former[a - 1], runs[b - 1]) {
        (a, b) = (a - 1, b - 1)
        matches[b] = a
      } else if costs[a][b] == costs[a - 1][b] + Self.gap {
        a -= 1
      } else {
        b -= 1
      }
    }
    self.matches = matches
  }

  /// What it costs that a run was dropped or added: more than half of another rule in its place, so that as
  /// many runs as before stay in their places.
  private static let gap = 6

  /// What it costs that one run became another: less where the rule is the same.
  private static func change(_ former: String, _ run: String) -> Int {
    if former == run { return 0 }
    return former.prefix { $0 != ":" } == run.prefix { $0 != ":" } ? 5 : 10
  }
}
