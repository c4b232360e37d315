import Testing

@testable import Optimization

/// Losses over rows of data against NumPy 2.4.6 and PyTorch 2.13.0, and batches of rows.
struct DataObjectiveTests {
  private func expect(_ found: Double, _ expected: Double, _ what: String) {
    #expect(abs(found - expected) <= 1e-11 * max(1, abs(expected)), "\(what)")
  }

  @Test func valuesGradientsAndHessiansOfAllRowsAgree() throws {
    for function in try DataObjectiveReference.read().objectives {
      let objective = try function.objective()
      for (index, coordinates) in function.points.enumerated() {
        let point = try Point(coordinates: coordinates)
        expect(objective.value(at: point), function.values[index], function.id)
        let gradient = objective.gradient(at: point)
        expect(gradient.x, function.gradients[index][0], function.id)
        expect(gradient.y, function.gradients[index][1], function.id)
        let hessian = objective.hessian(at: point)
        expect(hessian.xx, function.hessians[index][0][0], function.id)
        expect(hessian.xy, function.hessians[index][0][1], function.id)
        expect(hessian.yy, function.hessians[index][1][1], function.id)
      }
      for batch in function.batchGradients {
        let point = try Point(coordinates: batch.point)
        expect(objective.value(at: point, of: batch.batch), batch.value, function.id)
        let gradient = objective.gradient(at: point, of: batch.batch)
        expect(gradient.x, batch.gradient[0], function.id)
        expect(gradient.y, batch.gradient[1], function.id)
      }
    }
  }

  @Test func minimaAreFound() throws {
    for function in try DataObjectiveReference.read().objectives {
      let objective = try function.objective()
      for minimum in function.minima {
        let point = try Point(coordinates: minimum.point)
        let nearest = try #require(
          objective.minima.min { ($0.point - point).norm < ($1.point - point).norm },
          "\(function.id)")
        #expect((nearest.point - point).norm <= 1e-9 * max(1, point.norm), "\(function.id)")
        #expect(nearest.kind == .global)
      }
    }
  }

  @Test(arguments: try DataObjectiveReference.cases())
  func everyStepOverTheListedBatchesAgrees(_ reference: DataObjectiveReference.Case) throws {
    let function = try #require(
      try DataObjectiveReference.read().objectives.first { $0.id == reference.function })
    let objective = try function.objective()
    let settings = try Settings(
      json: reference.hyperparameters.filter { $0.key != "clip" })
    let method = try #require(Catalog.optimizer(named: reference.optimizer)).product(settings)
    let batches = reference.batchSet.flatMap { function.batchSets[$0] }
    #expect((batches == nil) == (reference.batchSet == nil))
    var run = method.run(
      Plan(
        objective: objective, start: try Point(coordinates: reference.start),
        learningRate: reference.learningRate, horizon: reference.steps,
        gradients: batches.map { .batch(Batching(size: 1, given: $0)) } ?? .exact))
    run.advance()
    #expect(run.path.points.count == reference.trajectory.count)
    let allowed = 10 * reference.tolerance
    for (step, point) in run.path.points.enumerated() {
      let expected = try Point(coordinates: reference.trajectory[step])
      #expect(abs(point.x - expected.x) <= allowed * max(1, abs(expected.x)), "step \(step)")
      #expect(abs(point.y - expected.y) <= allowed * max(1, abs(expected.y)), "step \(step)")
      let loss = reference.losses[step]
      #expect(abs(objective.value(at: point) - loss) <= allowed * max(1, abs(loss)))
    }
  }

  @Test func standardizingRoundsTheValley() throws {
    let entry = try #require(Catalog.objective(named: "line_squared"))
    func condition(_ settings: Settings) -> Double {
      let (smaller, larger) = entry.product(settings).hessian(at: .zero).eigenvalues
      return larger / smaller
    }
    let scaled: Settings = ["scale": .number(20)]
    #expect(condition(scaled) > 300)
    // The Hessian is then 2 (1 0; 0 1).
    let standardized = condition(scaled.merging(["standardize": .flag(true)]) { $1 })
    #expect(abs(standardized - 1) < 1e-12)
  }

  @Test func classesThatALineTellsApartHaveNoMinimum() throws {
    let entry = try #require(Catalog.objective(named: "logistic"))
    #expect(entry.product(["overlap": .number(0.05)]).criticalPoints.isEmpty)
    #expect(entry.product().minima.count == 1)
  }
}
