import Optimization

/// A run as far as it was computed.
struct ComputedRun: Sendable {
  let trajectory: Trajectory
  /// Whether nothing is left to compute.
  let isComplete: Bool
}

/// The computing of a run; a piece is some steps more, and needs the one before it.
///
/// The first pieces are so short that many runs can be begun within a frame; each of the others has as
/// many steps as all before it together, up to some milliseconds' worth. Where every point is kept they
/// grow on slowly, so that the copies of a growing path stay few.
struct RunWork: Work {
  private let course: RunCourse
  private let ends: [Int]
  private var place: Place
  private var folded = 0

  /// Where a run stands, and the segments it has yet to enter.
  struct Place: Sendable {
    fileprivate var run: Run
    fileprivate var ahead: ArraySlice<RunCourse.Segment>

    fileprivate var isEnd: Bool { run.isComplete && (run.hasDiverged || ahead.isEmpty) }
  }

  init(_ course: RunCourse, steps: Int, capacity: Int?) {
    self.course = course
    ends = Self.ends(of: steps, isBounded: capacity != nil)
    var run = course.start
    if let capacity { run.limitPath(to: capacity) }
    place = Place(run: run, ahead: course.segments.dropFirst())
  }

  /// The steps of the first piece.
  private static let fewestSteps = 256
  /// The most steps of a piece, where the path is bounded.
  private static let mostSteps = 65_536

  /// The steps after each piece, up to the last of the experiment.
  private static func ends(of steps: Int, isBounded: Bool) -> [Int] {
    var ends: [Int] = []
    var end = 0
    while end < steps {
      let most = isBounded ? mostSteps : max(mostSteps, end / 8)
      end = min(steps, end + min(max(fewestSteps, end), most))
      ends.append(end)
    }
    return ends
  }

  var pieceCount: Int { place.isEnd ? folded : ends.count }

  var readyCount: Int { min(folded + 1, pieceCount) }

  func piece(_ index: Int) -> Place {
    var place = place
    while place.run.path.steps < ends[index], !place.isEnd {
      if place.run.isComplete, let next = place.ahead.popFirst() {
        place.run = next.optimizer.run(next.plan, continuing: place.run)
      }
      place.run.advance(by: ends[index] - place.run.path.steps)
    }
    return place
  }

  func extent(ofPieces count: Int) -> Int { count == 0 ? 0 : ends[count - 1] }

  /// Some thousand steps are soon done, whatever the rule and the function.
  func isBrief(_ index: Int) -> Bool { ends[index] <= 4096 }

  mutating func fold(_ piece: Place) {
    place = piece
    folded += 1
  }

  var answer: ComputedRun? {
    ComputedRun(
      trajectory: Trajectory(place.run, rates: course.plan), isComplete: place.isEnd)
  }
}
