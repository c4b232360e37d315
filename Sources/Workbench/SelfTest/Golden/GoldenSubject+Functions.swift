import Optimization

extension GoldenSubject {
  /// Value, gradient and Hessian of a test function at some points: f, ∂f/∂x, ∂f/∂y, ∂²f/∂x²,
  /// ∂²f/∂x∂y, ∂²f/∂y², or those by x alone.
  static let functions = GoldenSubject(
    summary: { names, lines, libraries in
      "values, gradients and Hessians of \(names) functions in \(lines) cases of "
        + "\(libraries.count == 1 ? "1 library" : "\(libraries.count) libraries")"
    },
    compare: { (entry, tally) throws(ArgumentProblem) in
      let selection = try Experiment.objective(entry.words.last ?? "")
      guard let item = Catalog.objective(selection) else { return selection.name }
      let objective = item.product(selection.settings)
      let isCurve = type(of: objective).dimension == 1
      for expectation in entry.expected {
        let place = "\(item.name) at (\(expectation.text))"
        guard expectation.place.count == (isCurve ? 1 : 2),
          expectation.numbers.count == (isCurve ? 3 : 6)
        else {
          tally.fail("\(place): these are not derivatives of the second order")
          continue
        }
        let point = Point(expectation.place[0], isCurve ? 0 : expectation.place[1])
        let parts = derivatives(of: objective, at: point, isCurve: isCurve)
        var rest = expectation.numbers[...]
        for (name, found) in parts {
          let expected = rest.prefix(found.count)
          rest = rest.dropFirst(found.count)
          // What cancels in one component was as large as the largest.
          let largest = expected.map(abs).max() ?? 0
          for (found, expected) in zip(found, expected) {
            tally.compare(
              found, with: expected, tolerance: entry.tolerance,
              floor: max(largest, .leastNormalMagnitude), "\(name) of \(place)")
          }
        }
      }
      return item.name
    })

  /// The derivatives of each order, in the order of a line.
  private static func derivatives(
    of objective: any Objective, at point: Point, isCurve: Bool
  ) -> [(name: String, numbers: [Double])] {
    let gradient = objective.gradient(at: point)
    let hessian = objective.hessian(at: point)
    return [
      ("value", [objective.value(at: point)]),
      ("gradient", isCurve ? [gradient.x] : [gradient.x, gradient.y]),
      ("Hessian", isCurve ? [hessian.xx] : [hessian.xx, hessian.xy, hessian.yy]),
    ]
  }
}
