import Optimization

/// Asks for the losses of a run at every value of its rate.
struct LossSweepRequest: WorkRequest {
  /// The run from its start; its own rate does not matter.
  let specification: RunSpecification
  /// What it meets.
  let setting: Experiment
  let axis: MapAxis

  /// Asks about a run with its present settings, from its start.
  init(_ run: RunRequest, _ axis: MapAxis) {
    var specification = run.specification
    specification.past = []
    specification.learningRate = .chosen(1)
    self.specification = specification
    setting = run.setting
    self.axis = axis
  }

  func begin() -> LossSweepWork { LossSweepWork(self) }
}

/// The computing of a `LossSweep`, coarse rates first; a piece is some of them.
struct LossSweepWork: Work {
  private let request: LossSweepRequest
  private let order: [Int]
  private let ratesPerPiece: Int
  private var sweep: LossSweep
  private var folded = 0

  init(_ request: LossSweepRequest) {
    self.request = request
    sweep = LossSweep(request.axis, lastStep: request.setting.steps)
    order = sweep.coarseToFine
    ratesPerPiece = max(1, min(16, 20_000 / max(1, request.setting.steps)))
  }

  var pieceCount: Int { (order.count + ratesPerPiece - 1) / ratesPerPiece }

  private func rates(_ index: Int) -> ArraySlice<Int> {
    order[index * ratesPerPiece..<min((index + 1) * ratesPerPiece, order.count)]
  }

  func piece(_ index: Int) -> [[Double]] {
    rates(index).map { rate in
      guard let run = request.axis.applied(request.axis.values[rate], to: request.specification)
      else { return [] }
      return sweep.thinned(losses(of: run))
    }
  }

  /// f at every point of a run up to where it leaves the finite numbers, or is beyond
  /// `RunOutcome.largestLoss`, above or below.
  private func losses(of run: RunSpecification) -> [Double] {
    let plan = request.setting.plan(for: run)
    var computed = run.configuredOptimizer.run(plan)
    computed.advance()
    return Array(
      computed.path.points.lazy.map(plan.objective.value(at:)).prefix {
        abs($0) <= RunOutcome.largestLoss
      })
  }

  func extent(ofPieces count: Int) -> Int { min(order.count, count * ratesPerPiece) }

  func isBrief(_ index: Int) -> Bool { request.setting.steps * ratesPerPiece <= 2048 }

  mutating func fold(_ piece: [[Double]]) {
    for (rate, losses) in zip(rates(folded), piece) { sweep.enter(losses, at: rate) }
    folded += 1
  }

  var answer: LossSweep? { sweep }
}
