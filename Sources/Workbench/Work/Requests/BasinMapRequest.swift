import Optimization

/// Asks which minimum a run reaches from every place of a window.
struct BasinMapRequest: WorkRequest {
  /// The run from its start, with its rate as a number.
  let specification: RunSpecification
  /// What it meets; its start does not matter.
  let setting: Experiment
  let window: Region
  let grid: MapGrid

  /// Asks about a run whose rates are known, with its present settings; a curve has a single row.
  init(_ run: RunRequest, window: Region, _ grid: MapGrid) {
    var specification = run.specification
    specification.past = []
    self.specification = specification
    var setting = run.setting
    setting.start = nil
    self.setting = setting
    self.window = window
    self.grid = setting.dimension == 1 ? MapGrid(columns: grid.columns, rows: 1) : grid
  }

  func begin() -> BasinMapWork { BasinMapWork(self) }
}

/// The computing of a `BasinMap`, coarse cells first; a piece is some of them.
struct BasinMapWork: Work {
  private let trial: BasinTrial
  private let order: [Int]
  private let cellsPerPiece: Int
  private let isLine: Bool
  private var map: BasinMap
  private var folded = 0

  init(_ request: BasinMapRequest) {
    let run = request.specification
    trial = BasinTrial(run.configuredOptimizer, request.setting.plan(for: run))
    isLine = request.setting.dimension == 1
    map = BasinMap(request.window, request.grid, minima: trial.minima)
    order = request.grid.coarseToFine
    cellsPerPiece = max(8, min(256, 8 * (20_000 / request.setting.steps)))
  }

  var pieceCount: Int { (order.count + cellsPerPiece - 1) / cellsPerPiece }

  private func cells(_ index: Int) -> ArraySlice<Int> {
    order[index * cellsPerPiece..<min((index + 1) * cellsPerPiece, order.count)]
  }

  func piece(_ index: Int) -> [BasinEnd] {
    trial.ends(from: cells(index).map { map.start(of: $0, isLine: isLine) })
  }

  func extent(ofPieces count: Int) -> Int { min(order.count, count * cellsPerPiece) }

  func isBrief(_ index: Int) -> Bool { false }

  mutating func fold(_ piece: [BasinEnd]) {
    for (cell, end) in zip(cells(folded), piece) { map.enter(end, at: cell) }
    folded += 1
  }

  var answer: BasinMap? { map }
}
