import Optimization

/// Asks for what many seeds of a run of an experiment have in common.
struct EnsembleRequest: WorkRequest {
  /// The run of the first seed, with every rate as a number.
  let run: RunRequest
  /// The number of seeds, at least 1, each one more than that before it.
  let count: Int

  func begin() -> EnsembleWork {
    EnsembleWork(
      RunCourse(of: run.specification, in: run.setting), steps: run.setting.steps,
      seeds: (0..<UInt64(count)).map { run.setting.seed &+ $0 })
  }
}

/// The computing of an ensemble; a piece is some seeds from the start to the horizon, eight at a time where
/// the rule allows it.
struct EnsembleWork: Work {
  private let course: RunCourse
  private let recorded: RecordedSteps
  private let seeds: [UInt64]
  private let seedsPerPiece: Int
  private var tracks: [SeedTrack] = []

  /// A piece of more steps would go on for too long after it is no longer wanted.
  private static let mostSteps = 4_000_000

  init(_ course: RunCourse, steps: Int, seeds: [UInt64]) {
    self.course = course
    recorded = RecordedSteps(upTo: steps)
    self.seeds = seeds
    seedsPerPiece = 8 * steps <= Self.mostSteps ? 8 : 1
  }

  var pieceCount: Int { (seeds.count + seedsPerPiece - 1) / seedsPerPiece }

  func piece(_ index: Int) -> [SeedTrack] {
    let first = index * seedsPerPiece
    let seeds = seeds[first..<min(first + seedsPerPiece, self.seeds.count)]
    if seedsPerPiece > 1, course.segments.count == 1,
      let tracks = SeedTrack.tracks(
        of: course.segments[0].optimizer, course.segments[0].plan, seeds: seeds, at: recorded)
    {
      return tracks
    }
    return seeds.map(track)
  }

  /// One seed by itself.
  private func track(of seed: UInt64) -> SeedTrack {
    let course = course.seeded(seed)
    let objective = course.plan.objective
    var track = SeedTrack(of: objective)
    var run = course.start
    run.limitPath(to: 2)
    var ahead = course.segments.dropFirst()
    for step in recorded.steps {
      while run.path.steps < step, !run.hasDiverged {
        if run.isComplete {
          guard let next = ahead.popFirst() else { break }
          run = next.optimizer.run(next.plan, continuing: run)
        }
        run.advance(by: step - run.path.steps)
      }
      if run.path.steps < step { track.end() }
      track.record(run.path.latest, of: objective)
    }
    return track
  }

  func extent(ofPieces count: Int) -> Int { min(seeds.count, count * seedsPerPiece) }

  /// Some thousand steps are soon done.
  func isBrief(_ index: Int) -> Bool { (recorded.steps.last ?? 0) * seedsPerPiece <= 4096 }

  mutating func fold(_ piece: [SeedTrack]) { tracks += piece }

  /// Once all seeds are there, since sorting them takes time.
  var answer: Ensemble? { tracks.count == seeds.count ? Ensemble(tracks, at: recorded) : nil }
}
