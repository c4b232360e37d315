import Optimization

/// Asks for the loss over a plane through the iterates of trainings.
struct LandscapeRequest: WorkRequest {
  let experiment: TrainingExperiment
  let kind: LandscapeKind
  /// The trainings as far as they have come, but for those that overflowed.
  fileprivate let trainings: [(run: RunSpecification, training: Training)]
  /// The run around whose latest weights random directions go, a place among the trainings.
  fileprivate let focus: Int

  /// Asks for what is known by now; nil while no run has done a step.
  init?(_ kind: LandscapeKind, of survey: TrainingSurvey, focus: Int) {
    let runs = survey.experiment.runs
    var seen: Set<RunSpecification> = []
    trainings = runs.indices.compactMap { index in
      guard let course = survey.course(of: index), course.failure == nil,
        let training = course.training, !training.steps.isEmpty, seen.insert(runs[index]).inserted
      else { return nil }
      return (runs[index], training)
    }
    guard !trainings.isEmpty else { return nil }
    self.focus = trainings.firstIndex { $0.run == runs[focus] } ?? 0
    self.kind = kind
    var experiment = survey.experiment
    experiment.runs = []
    self.experiment = experiment
  }

  /// The step that all of the trainings have come to.
  var front: Int { trainings.map(\.training.steps.count).min() ?? 0 }

  /// Whether another one asks for the same plane of the same runs, maybe after other steps.
  func hasSameRuns(as other: LandscapeRequest) -> Bool {
    kind == other.kind && trainings.map(\.run) == other.trainings.map(\.run)
      && (kind == .principal || focus == other.focus)
  }

  static func == (a: LandscapeRequest, b: LandscapeRequest) -> Bool {
    a.hasSameRuns(as: b) && a.steps == b.steps && a.experiment == b.experiment
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(steps)
  }

  private var steps: [Int] { trainings.map(\.training.steps.count) }

  func begin() -> LandscapeWork { LandscapeWork(self) }
}

/// The loss over a plane, from coarse to fine; the first piece lays the plane, each further one calculates
/// some places.
struct LandscapeWork: Work {
  private let request: LandscapeRequest
  /// The rows that count: all of few, some of many.
  private let rows: [Int]
  private let size: (columns: Int, rows: Int)
  private let cellsPerPiece: Int
  private var ground: Ground?
  private var cells: [LandscapeGrid.Cell] = []
  private var losses: [Double] = []

  /// A plane, and what is seen on it.
  struct Ground: Sendable {
    fileprivate let plane: LossPlane
    fileprivate let shares: [Double]
    fileprivate let region: Region
    fileprivate let grid: LandscapeGrid
    fileprivate let paths: [RunSpecification: [Landscape.Place]]
  }

  /// What one piece finds out.
  enum Piece: Sendable {
    case ground(Ground)
    case losses([Double])
  }

  init(_ request: LandscapeRequest) {
    self.request = request
    let (count, parameters) = (
      request.experiment.training.count, request.experiment.network.parameterCount
    )
    let rowCount = min(count, max(Self.fewestRows, Self.productsPerPlace / parameters))
    rows = (0..<rowCount).map { $0 * count / rowCount }
    let products = rowCount * parameters
    // One more than a multiple of the coarsest spacing, so that this reaches the edges.
    size = products <= 2 * Self.productsPerPlace ? (97, 65) : (49, 33)
    cellsPerPiece = max(1, min(Self.productsPerPiece / products, size.columns * size.rows / 64))
  }

  /// The rows that are enough for the shape of a landscape.
  private static let fewestRows = 256
  /// The products of a weight and a number up to which more rows count.
  private static let productsPerPlace = 500_000
  /// About how many of them a piece may have.
  private static let productsPerPiece = 20_000_000
  /// The most numbers of the iterates that a plane is laid through, which are all in memory at once, and the
  /// most iterates.
  private static let mostNumbers = 16_000_000
  private static let mostIterates = 48
  /// What was drawn from this seed stays the same from one picture to the next.
  private static let seed: UInt64 = 1
  /// How wide the pictures are for their heights.
  private static let aspects = 1.2...2.0

  var pieceCount: Int {
    1 + (size.columns * size.rows + cellsPerPiece - 1) / cellsPerPiece
  }

  /// No place can be calculated before the plane is laid.
  var readyCount: Int { ground == nil ? 1 : pieceCount }

  func extent(ofPieces count: Int) -> Int {
    min(max(0, count - 1) * cellsPerPiece, size.columns * size.rows) + min(count, 1)
  }

  func isBrief(_ index: Int) -> Bool { false }

  func piece(_ index: Int) -> Piece {
    guard index > 0, let ground else { return .ground(layGround()) }
    let start = (index - 1) * cellsPerPiece
    return .losses(
      cells[start..<min(start + cellsPerPiece, cells.count)].map { cell in
        ground.plane.loss(
          at: ground.grid.point(of: cell), of: request.experiment.network,
          over: request.experiment.training, rows: rows)
      })
  }

  mutating func fold(_ piece: Piece) {
    switch piece {
    case .ground(let ground):
      self.ground = ground
      cells = ground.grid.cells
    case .losses(let some): losses += some
    }
  }

  var answer: Landscape? {
    ground.map { ground in
      Landscape(
        kind: request.kind, shares: ground.shares, region: ground.region,
        field: LandscapeField(over: ground.grid, known: losses), paths: ground.paths,
        rowCount: rows.count)
    }
  }

  private func layGround() -> Ground {
    let network = request.experiment.network
    let iterates = chosenIterates
    let focus = request.trainings[request.focus].training
    let plane =
      switch request.kind {
      case .principal: LossPlane(through: iterates)
      case .random:
        LossPlane(
          around: focus.iterateSteps.indices.reversed().lazy
            .compactMap { Self.iterate($0, of: focus) }.first?.parameters ?? iterates[0],
          of: network, seed: Self.seed)
      }
    var paths: [RunSpecification: [Landscape.Place]] = [:]
    for (run, training) in request.trainings {
      paths[run] = training.iterateSteps.indices.compactMap { index in
        Self.iterate(index, of: training).map {
          Landscape.Place(step: $0.step, point: plane.projection(of: $0.parameters))
        }
      }
    }
    var points = paths.values.joined().map(\.point)
    // Random directions are as long as the weights, of which a picture shows half a length to each side.
    if request.kind == .random { points += [Point(-0.5, -0.5), Point(0.5, 0.5)] }
    let region = LandscapeGrid.region(around: points)
    return Ground(
      plane: plane, shares: plane.shares ?? [plane.share(of: iterates)], region: region,
      grid: LandscapeGrid(
        over: LandscapeGrid.cover(of: region, aspects: Self.aspects), columns: size.columns,
        rows: size.rows),
      paths: paths)
  }

  /// As many iterates of each run, evenly spaced, the first and the last among them.
  private var chosenIterates: [[Double]] {
    let parameters = request.experiment.network.parameterCount
    let most = min(Self.mostIterates, Self.mostNumbers / max(1, parameters))
    let count = max(2, most / request.trainings.count)
    let iterates = request.trainings.flatMap { _, training in
      let all = training.iterateSteps.count
      let chosen = min(count, all)
      return (0..<chosen).compactMap { place in
        Self.iterate(chosen > 1 ? place * (all - 1) / (chosen - 1) : all - 1, of: training)?
          .parameters
      }
    }
    return iterates.isEmpty ? [Array(repeating: 0, count: parameters)] : iterates
  }

  /// An iterate that was kept; nil for one whose squares would overflow, beside which no other could be seen.
  private static func iterate(_ index: Int, of training: Training) -> TrainingIterate? {
    let iterate = training.iterate(index)
    return iterate.parameters.allSatisfy { $0.magnitude < largestNumber } ? iterate : nil
  }

  /// A parameter that no training comes near to before it overflows.
  private static let largestNumber = 1e30
}
