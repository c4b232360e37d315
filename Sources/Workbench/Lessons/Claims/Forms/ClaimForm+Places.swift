import Optimization

/// Where a run stays and where it ends.
extension ClaimForm {
  static let places: [ClaimForm] = [
    ClaimForm("RUN stays within NUMBER of COORDINATE = NUMBER") { parts, runs in
      runs.judgeStay(parts, from: 0) { abs($0[parts.coordinates[0]] - parts.numbers[1].value) }
    },
    ClaimForm("RUN stays within NUMBER of COORDINATE = NUMBER from step STEP") { parts, runs in
      runs.judgeStay(parts, from: parts.steps[0]) {
        abs($0[parts.coordinates[0]] - parts.numbers[1].value)
      }
    },
    ClaimForm("RUN stays within NUMBER of POINT") { parts, runs in
      runs.judgeStay(parts, from: 0) { ($0 - parts.points[0]).norm }
    },
    ClaimForm("RUN stays within NUMBER of POINT from step STEP") { parts, runs in
      runs.judgeStay(parts, from: parts.steps[0]) { ($0 - parts.points[0]).norm }
    },
    ClaimForm("RUN ends within NUMBER of POINT") { parts, runs in
      let trajectory = runs.simulation(parts.runs[0]).trajectory
      guard !trajectory.hasDiverged else { return .ended(at: trajectory.lastStep) }
      let end = trajectory.point(at: trajectory.lastStep)
      let coordinates = runs.experiment.dimension == 1 ? [end.x] : [end.x, end.y]
      return ClaimFinding(
        (end - parts.points[0]).norm <= parts.numbers[0].value,
        "(\(coordinates.map(ClaimFinding.text).joined(separator: ", ")))")
    },
  ]
}

extension SceneRuns {
  /// Judges how far a run goes from something, from a step to its end.
  fileprivate mutating func judgeStay(
    _ parts: ClaimParts, from step: Int, _ distance: (Point) -> Double
  ) -> ClaimFinding {
    let trajectory = simulation(parts.runs[0]).trajectory
    guard !trajectory.hasDiverged else { return .ended(at: trajectory.lastStep) }
    let distances = trajectory.points.map(distance)
    let shown = distances[min(step, distances.count - 1)...]
    let farthest = shown.indices.max { shown[$0] < shown[$1] } ?? shown.startIndex
    return ClaimFinding(
      shown[farthest] <= parts.numbers[0].value,
      "at most \(ClaimFinding.text(of: shown[farthest])), at step \(farthest)")
  }
}
