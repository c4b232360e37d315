import Optimization

/// What golden lines are about, and how one of them is compared.
struct GoldenSubject: Sendable {
  /// What the group's line says, from the numbers of names and of lines and from the libraries.
  let summary: @Sendable (_ names: Int, _ lines: Int, _ libraries: [String]) -> String

  /// Compares the numbers of one line and names what it is about.
  let compare: @Sendable (GoldenEntry, inout Tally) throws(ArgumentProblem) -> String
}

extension Tally {
  /// Compares the coordinates of a point with as many numbers as the line has.
  mutating func compare(
    _ point: Point, with numbers: [Double], tolerance: Double, _ place: String
  ) {
    guard (1...2).contains(numbers.count) else {
      return fail("\(place): \(numbers.count) numbers are not a point")
    }
    for (found, number) in zip([point.x, point.y], numbers) {
      compare(found, with: number, tolerance: tolerance, place)
    }
  }
}
