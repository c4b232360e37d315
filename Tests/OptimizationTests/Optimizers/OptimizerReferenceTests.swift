import Optimization
import Testing

/// Every rule against PyTorch 2.13.0, Optax 0.2.8, Keras 3.15.1 or pytorch_optimizer 4.1.0 in double
/// precision; Newton's method and conjugate gradients against the Hessians of JAX 0.10.2 and against
/// SciPy 1.17.1; rules that none of these has against the library that the case names.
struct OptimizerReferenceTests {
  @Test(
    "Every point and loss of a run is the reference's", arguments: try ReferenceTrajectory.all())
  func everyPointAndLossIsTheReferences(_ reference: ReferenceTrajectory) throws {
    let run = try reference.run()
    let trajectory = Trajectory(run)
    try #require(trajectory.points.count == reference.trajectory.count)
    for (step, expected) in reference.trajectory.enumerated() {
      let point = try Point(coordinates: expected)
      let found = trajectory.points[step]
      #expect(isClose(found.x, point.x, reference.tolerance), "x at step \(step)")
      #expect(isClose(found.y, point.y, reference.tolerance), "y at step \(step)")
      // A loss moves with the square of what the point may move, which the reference's bound covers
      // tenfold for every case here.
      #expect(
        isClose(trajectory.losses[step], reference.losses[step], 10 * reference.tolerance),
        "f at step \(step)")
    }
  }

  @Test(
    "Every second point a rule keeps is the reference's",
    arguments: try ReferenceTrajectory.all().filter { $0.auxiliary?.auxiliaryIterates != nil })
  func everySecondPointIsTheReferences(_ reference: ReferenceTrajectory) throws {
    let trajectory = Trajectory(try reference.run())
    let iterates = try #require(trajectory.auxiliaryIterates)
    let expected = try #require(reference.auxiliary?.auxiliaryIterates)
    try #require(iterates.count == expected.count)
    for (step, coordinates) in expected.enumerated() {
      let point = try Point(coordinates: coordinates)
      #expect(isClose(iterates[step].x, point.x, reference.tolerance), "x at step \(step)")
      #expect(isClose(iterates[step].y, point.y, reference.tolerance), "y at step \(step)")
    }
  }

  @Test(
    "Every estimated distance that is explained is the reference's",
    arguments: try ReferenceTrajectory.all().filter { $0.auxiliary?.d != nil })
  func everyEstimatedDistanceIsTheReferences(_ reference: ReferenceTrajectory) throws {
    let distances = try #require(reference.auxiliary?.d)
    var explainer = try reference.method().explainer(try reference.plan())
    for (step, expected) in distances.dropFirst().enumerated() {
      let found = explainer.explanation(of: step)
      let quantities = try #require(found).beats.flatMap(\.quantities)
      let shown = try #require(quantities.last { $0.symbol == "d" })
      guard case .number(let distance) = shown.value, let expected = expected.first else {
        Issue.record("d is no number")
        continue
      }
      // An estimate far below 1 is held to as many digits as one of 1.
      #expect(
        abs(distance - expected) <= reference.tolerance * max(expected, 1e-6), "d after \(step)")
    }
  }

  @Test func theFixtureCoversEveryOptimizerOfTheCatalog() throws {
    let covered = Set(try ReferenceTrajectory.all().map(\.optimizer))
    #expect(Catalog.optimizers.map(\.name).filter { !covered.contains($0) } == [])
  }

  /// The reference's own criterion: |a − b| ≤ tolerance · max(1, |b|).
  private func isClose(_ found: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(found - expected) <= tolerance * max(1, abs(expected))
  }
}
