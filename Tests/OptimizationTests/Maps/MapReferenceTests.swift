import Testing

@testable import Optimization

/// Sweeps over the rate, grids of rate and momentum, and basins, computed with NumPy 2.4.6.
///
/// Steps are those to f < tolerance, −1 for not within the horizon, −2 for f beyond 10¹² before that.
private struct MapReference: Decodable, Sendable {
  let sweeps: [Sweep]
  let grids: [Grid]
  let basins: [Basins]

  struct Sweep: Decodable, Sendable {
    let id, optimizer, function: String
    let start: [Double]
    let tolerance: Double
    let max_steps: Int
    let learning_rates: [Double]
    let steps, diverged_at: [Int]
  }

  struct Grid: Decodable, Sendable {
    let id, optimizer, function: String
    let start: [Double]
    let tolerance: Double
    let max_steps: Int
    let learning_rates, momenta: [Double]
    let steps: [[Int]]
  }

  struct Basins: Decodable, Sendable {
    let id, optimizer, function: String
    let learning_rate: Double
    let steps, size: Int
    let box, minima: [[Double]]
    let assign_distance: Double
    let index: [[Int]]
  }

  static func whole() throws -> MapReference {
    try #require(try Fixture.all(MapReference.self, in: "Maps").first)
  }
}

@Suite struct MapReferenceTests {
  private func plan(
    _ function: String, _ start: [Double], rate: Double, steps: Int
  ) throws -> Plan {
    Plan(
      objective: try #require(Catalog.objective(named: function)).product(),
      start: try Point(coordinates: start), learningRate: rate, horizon: steps)
  }

  /// The steps of an outcome as the reference writes them.
  private func code(_ outcome: RunOutcome) -> Int {
    switch outcome.kind {
    case .arrived: outcome.step
    case .diverged: -2
    case .otherMinimum, .limitCycle, .moving: -1
    }
  }

  @Test func everySweepArrivesAndDivergesAtTheStepsOfTheReference() throws {
    var compared = 0
    for sweep in try MapReference.whole().sweeps {
      let optimizer = try #require(Catalog.optimizer(named: sweep.optimizer)).product()
      // What neither arrives nor diverges goes on to the horizon, so of long ones a few are enough.
      let notches = sweep.max_steps > 1000 ? 8 : 1
      for index in stride(from: 0, to: sweep.learning_rates.count, by: notches) {
        let plan = try plan(
          sweep.function, sweep.start, rate: sweep.learning_rates[index], steps: sweep.max_steps)
        let outcome = RunOutcome(of: optimizer, plan, tolerance: sweep.tolerance, lowest: 0)
        #expect(code(outcome) == sweep.steps[index], "\(sweep.id) at \(plan.learningRate)")
        if outcome.kind == .diverged {
          #expect(outcome.step == sweep.diverged_at[index], "\(sweep.id) at \(plan.learningRate)")
        }
        compared += 1
      }
    }
    #expect(compared == 4 * 64 + 8)
  }

  @Test func everyGridOfRateAndMomentumIsMetCellByCell() throws {
    var compared = 0
    for grid in try MapReference.whole().grids {
      let entry = try #require(Catalog.optimizer(named: grid.optimizer))
      for row in stride(from: 0, to: grid.momenta.count, by: 3) {
        let optimizer = entry.product(["momentum": .number(grid.momenta[row])])
        for column in grid.learning_rates.indices {
          let plan = try plan(
            grid.function, grid.start, rate: grid.learning_rates[column], steps: grid.max_steps)
          let outcome = RunOutcome(of: optimizer, plan, tolerance: grid.tolerance, lowest: 0)
          #expect(code(outcome) == grid.steps[row][column], "\(grid.id) \(row) \(column)")
          compared += 1
        }
      }
    }
    #expect(compared == 2 * 11 * 32)
  }

  @Test func everyBasinHasThePlacesOfTheReference() throws {
    var compared = 0
    for basins in try MapReference.whole().basins {
      let optimizer = try #require(Catalog.optimizer(named: basins.optimizer)).product()
      let plan = try plan(basins.function, [0, 0], rate: basins.learning_rate, steps: basins.steps)
      let trial = BasinTrial(
        optimizer, plan, minima: try basins.minima.map(Point.init(coordinates:)),
        reach: basins.assign_distance)
      let cells = stride(from: 5, to: basins.size * basins.size, by: 31).map {
        (row: $0 / basins.size, column: $0 % basins.size)
      }
      func place(_ index: Int, _ range: [Double]) -> Double {
        range[0] + (range[1] - range[0]) * (Double(index) + 0.5) / Double(basins.size)
      }
      let starts = cells.map {
        Point(place($0.column, basins.box[0]), place($0.row, basins.box[1]))
      }
      for (cell, end) in zip(cells, trial.ends(from: starts)) {
        let code = end.isLost ? -2 : end.minimum ?? -1
        #expect(code == basins.index[cell.row][cell.column], "\(basins.id) \(cell)")
        compared += 1
      }
    }
    #expect(compared == 6 * 132)
  }
}
