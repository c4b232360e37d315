/// Where the loss of a run rose and fell again on the way up to a step.
struct Oscillation {
  /// The places of the latest highest losses, in order; the last may be that of the step itself.
  private let peaks: [Int]
  private let losses: [Double]
  private let index: Int

  /// How far back swings are looked for, and how far where they are too slow for three in that time, and over
  /// how many moves they are compared.
  private static let most = 96
  private static let farthest = 480
  private static let compared = 24

  init(_ trajectory: Trajectory, upTo index: Int) {
    self.index = index
    losses = trajectory.losses
    var peaks: [Int] = []
    for place in (max(0, index - Self.farthest)...index).reversed() {
      if peaks.count >= 3, index - place > Self.most { break }
      let isAbovePrevious = place == 0 || trajectory.losses[place] > trajectory.losses[place - 1]
      let isAboveNext = place == index || trajectory.losses[place] >= trajectory.losses[place + 1]
      if isAbovePrevious, isAboveNext { peaks.append(place) }
    }
    self.peaks = peaks.reversed()
  }

  /// Whether the loss has come down from a swing lately: not much longer ago than a swing takes.
  private var isGoingOn: Bool {
    guard let last = peaks.last(where: { $0 > 0 && $0 < index }) else { return false }
    let previous = peaks.last { $0 < last } ?? 0
    return index - last <= max(RecentSteps.most, 3 * (last - previous))
  }

  /// The first and the last of the latest swings; nil where none is going on.
  var course: (first: Int, last: Int)? {
    guard isGoingOn, let last = peaks.last else { return nil }
    let before = peaks.dropLast()
    guard let first = before.first(where: { last - $0 <= Self.compared }) ?? before.last else {
      return nil
    }
    return (first, last)
  }

  /// The first and the last of three swings that grew one after the other, or of three rises in a row.
  ///
  /// One of them alone, and two, can be a bad step on the way down.
  var growth: (first: Int, last: Int)? {
    if index >= 3, isRising(Array(index - 3...index)) { return (index - 3, index) }
    let latest = Array(peaks.suffix(3))
    guard latest.count == 3, isRising(latest), index - latest[2] <= latest[2] - latest[1] else {
      return nil
    }
    return (latest[0], latest[2])
  }

  /// Whether the highest losses go up and down without order, and stay as high on the whole.
  var isIrregular: Bool {
    let heights = peaks.dropFirst().filter { index - $0 <= 2 * Self.compared }.map { losses[$0] }
    guard heights.count >= 8 else { return false }
    let turns = zip(zip(heights, heights.dropFirst()), heights.dropFirst(2)).count {
      ($0.1 - $0.0) * ($1 - $0.1) < 0
    }
    let half = heights.count / 2
    let (earlier, later) = (heights.prefix(half).max() ?? 0, heights.suffix(half).max() ?? 0)
    let range = (heights.max() ?? 0) - (heights.min() ?? 0)
    return 3 * turns >= heights.count && abs(later - earlier) < 0.3 * range
  }

  private func isRising(_ places: [Int]) -> Bool {
    zip(places, places.dropFirst()).allSatisfy { losses[$0] < losses[$1] }
  }
}
