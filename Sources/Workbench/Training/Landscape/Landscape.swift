package import Optimization

/// Which plane through the parameters of a network is looked at.
package enum LandscapeKind: Hashable, Sendable, CaseIterable {
  /// Along the two directions in which the iterates of all runs vary most.
  case principal
  /// Along two directions drawn by chance, as large as the filters, around the latest weights of a run.
  case random
}

/// The loss over a plane with the paths of the runs, as far as it was calculated: a slice of the landscape.
package struct Landscape: Sendable {
  package let kind: LandscapeKind
  /// How much of the variance of the iterates lies within the plane, from 0 to 1; of a principal plane along
  /// each direction.
  package let shares: [Double]
  /// The part of the plane around the paths.
  package let region: Region
  /// The loss; nil as long as not even a coarse picture is known.
  package let field: LandscapeField?
  /// Where each run was, projected into the plane.
  package let paths: [RunSpecification: [Place]]
  /// The rows whose mean loss it is.
  package let rowCount: Int

  /// Where a run was after some of its steps.
  package struct Place: Hashable, Sendable {
    package let step: Int
    package let point: Point
  }

  /// The path of a run up to a step, on a straight line between the places that are known; empty for a run
  /// that has none.
  package func path(of run: RunSpecification, upTo step: Int) -> [Point] {
    guard let places = paths[run] else { return [] }
    var path = places.prefix { $0.step <= step }.map(\.point)
    guard let before = places.last(where: { $0.step <= step }),
      let after = places.first(where: { $0.step > step })
    else { return path }
    let part = Double(step - before.step) / Double(after.step - before.step)
    if part > 0 { path.append(before.point + part * (after.point - before.point)) }
    return path
  }
}
