import Optimization

/// How often a run crosses a line.
extension ClaimForm {
  static let crossings: [ClaimForm] = [
    ClaimForm("RUN crosses COORDINATE = NUMBER COUNT times") { parts, runs in
      let count = runs.crossings(parts)
      return ClaimFinding(count == parts.counts[0], "\(count) times")
    },
    ClaimForm("RUN crosses COORDINATE = NUMBER at least COUNT times") { parts, runs in
      let count = runs.crossings(parts)
      return ClaimFinding(count >= parts.counts[0], "\(count) times")
    },
    ClaimForm("RUN never crosses COORDINATE = NUMBER") { parts, runs in
      let count = runs.crossings(parts)
      return ClaimFinding(count == 0, "\(count) times")
    },
  ]
}

extension SceneRuns {
  /// The steps that change the side of a line; to stand on it changes none.
  fileprivate mutating func crossings(_ parts: ClaimParts) -> Int {
    let sides = simulation(parts.runs[0]).trajectory.points
      .map { $0[parts.coordinates[0]] - parts.numbers[0].value }.filter { $0 != 0 }.map { $0 > 0 }
    return zip(sides, sides.dropFirst()).count { $0 != $1 }
  }
}
