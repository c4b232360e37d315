/// The results of the runs of an experiment, and of the runs that its forks left.
struct SimulationSet: Sendable {
  /// The results, one for each run of the experiment, in its order.
  private(set) var runs: [Simulation] = []
  /// The parents of forked runs that are no longer compared themselves.
  private(set) var ghosts: [Simulation] = []

  /// The most points kept of one run, which bounds the memory of a long one.
  private static let pathCapacity = 16_384
  /// The steps computed before the first picture, and in each idle moment after it.
  private static let blockSize = 20_000

  /// Computes the runs of an experiment.
  init(of experiment: Experiment) {
    compute(experiment, known: [])
  }

  /// Whether runs are left to compute in idle moments.
  var hasMoreToCompute: Bool { (runs + ghosts).contains { !$0.isComplete } }

  /// Computes some further steps of the runs that are not complete.
  mutating func computeMore() {
    runs = runs.map { $0.advanced(by: Self.blockSize) }
    ghosts = ghosts.map { $0.advanced(by: Self.blockSize) }
  }

  /// Computes the runs anew that the change of an experiment touches.
  mutating func follow(_ old: Experiment, to new: Experiment) {
    compute(new, known: new.hasSameSetting(as: old) ? runs + ghosts : [])
  }

  private mutating func compute(_ experiment: Experiment, known: [Simulation]) {
    func simulation(of run: RunSpecification) -> Simulation {
      // A known one only has to be looked at in the window it is shown in now.
      if let same = known.first(where: { $0.specification == run }) {
        return same.shown(in: experiment.resolvedWindow)
      }
      return Simulation(run, in: experiment, capacity: Self.pathCapacity, block: Self.blockSize)
    }
    runs = experiment.runs.map(simulation)
    ghosts = experiment.missingParents.map(simulation)
  }
}

extension Experiment {
  /// Whether two experiments compute the same runs alike: they differ in nothing but their runs and
  /// in how these are looked at.
  fileprivate func hasSameSetting(as other: Experiment) -> Bool {
    var other = other
    other.runs = runs
    other.window = window
    other.tolerance = tolerance
    return self == other
  }

  /// The parents of forked runs that are not among the runs themselves.
  fileprivate var missingParents: [RunSpecification] {
    var parents: [RunSpecification] = []
    for parent in runs.compactMap(\.parent)
    where !parents.contains(parent) && !runs.contains(parent) {
      parents.append(parent)
    }
    return parents
  }
}
