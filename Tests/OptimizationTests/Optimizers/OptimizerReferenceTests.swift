import Optimization
import Testing

/// Every rule against PyTorch 2.13.0, Optax 0.2.8, Keras 3.15.1 or pytorch_optimizer 4.1.0 in double
/// precision; Newton's method and conjugate gradients against the Hessians of JAX 0.10.2 and against
/// SciPy 1.17.1.
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

  @Test func theFixtureCoversEveryOptimizerOfTheCatalog() throws {
    let covered = Set(try ReferenceTrajectory.all().map(\.optimizer))
    #expect(Catalog.optimizers.map(\.name).filter { !covered.contains($0) } == [])
  }

  /// The reference's own criterion: |a − b| ≤ tolerance · max(1, |b|).
  private func isClose(_ found: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(found - expected) <= tolerance * max(1, abs(expected))
  }
}
