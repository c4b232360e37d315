import Optimization

/// Asks what becomes of a run at every value of one setting or of two.
struct OutcomeMapRequest: WorkRequest {
  /// The run from its start, with its rate as a number.
  let specification: RunSpecification
  /// What it meets.
  let setting: Experiment
  let columns: MapAxis
  /// The second setting; nil for one alone.
  let rows: MapAxis?

  /// Asks about a run whose rates are known, from its start with its present settings.
  init(_ run: RunRequest, tolerance: Double, columns: MapAxis, rows: MapAxis? = nil) {
    var specification = run.specification
    specification.past = []
    // What is put in its place in every cell does not matter.
    for axis in [columns, rows].compactMap(\.self) {
      if axis.key == MapAxis.rateKey {
        specification.learningRate = .chosen(1)
      } else {
        specification.optimizer.settings[axis.key] = nil
      }
    }
    self.specification = specification
    var setting = run.setting
    setting.tolerance = tolerance
    self.setting = setting
    self.columns = columns
    self.rows = rows
  }

  func begin() -> OutcomeMapWork { OutcomeMapWork(self) }
}

/// The computing of an `OutcomeMap`, coarse cells first; a piece is some of them.
struct OutcomeMapWork: Work {
  private let request: OutcomeMapRequest
  private let order: [Int]
  private let cellsPerPiece: Int
  private let lowest: Double?
  private var map: OutcomeMap
  private var folded = 0

  init(_ request: OutcomeMapRequest) {
    self.request = request
    map = OutcomeMap(columns: request.columns, rows: request.rows)
    order = map.grid.coarseToFine
    cellsPerPiece = max(1, min(32, 20_000 / request.setting.steps))
    lowest = request.setting.resolvedObjective.lowestValue
  }

  var pieceCount: Int { (order.count + cellsPerPiece - 1) / cellsPerPiece }

  private func cells(_ index: Int) -> ArraySlice<Int> {
    order[index * cellsPerPiece..<min((index + 1) * cellsPerPiece, order.count)]
  }

  func piece(_ index: Int) -> [RunOutcome?] {
    cells(index).map { cell in
      let values = map.values(at: cell)
      var run = request.columns.applied(values.column, to: request.specification)
      if let axis = request.rows, let value = values.row {
        run = run.flatMap { axis.applied(value, to: $0) }
      }
      return run.map { run in
        RunOutcome(
          of: run.configuredOptimizer, request.setting.plan(for: run),
          tolerance: request.setting.tolerance, lowest: lowest)
      }
    }
  }

  func extent(ofPieces count: Int) -> Int { min(order.count, count * cellsPerPiece) }

  func isBrief(_ index: Int) -> Bool { request.setting.steps * cellsPerPiece <= 2048 }

  mutating func fold(_ piece: [RunOutcome?]) {
    for (cell, outcome) in zip(cells(folded), piece) { map.enter(outcome, at: cell) }
    folded += 1
  }

  var answer: OutcomeMap? { map }
}
