import Optimization

/// The maps of all runs of an experiment while they are computed.
package struct MapSurvey: Sendable {
  package let experiment: Experiment
  package let question: MapQuestion
  private let runs: [(specification: RunSpecification, request: AnyWorkRequest)]
  private var answers: [AnyWorkRequest: WorkAnswer] = [:]

  /// Asks every run; recommended rates are found here and now.
  ///
  /// - Throws: `ArgumentProblem` where a run has no answer.
  package init(_ question: MapQuestion, of experiment: Experiment) throws(ArgumentProblem) {
    self.question = question
    self.experiment = experiment
    var runs: [(specification: RunSpecification, request: AnyWorkRequest)] = []
    for run in experiment.runs {
      let request = RunRequest(searchingRatesOf: run, in: experiment, capacity: nil)
      // The map is of the settings of now, from the start.
      var asked = request.specification
      asked.past = []
      runs.append((asked, try question.request(of: request, in: experiment)))
    }
    self.runs = runs
  }

  /// What is still to be computed; runs that ask the same share an answer.
  package var wanted: [AnyWorkRequest] {
    var seen: Set<AnyWorkRequest> = []
    return runs.map(\.request).filter {
      answers[$0]?.progress.isComplete != true && seen.insert($0).inserted
    }
  }

  /// Takes what was computed.
  package mutating func receive(_ answers: [WorkAnswer]) {
    for answer in answers { self.answers[answer.request] = answer }
  }

  /// The share that is computed, from 0 to 1.
  package var share: Double {
    runs.reduce(0) { $0 + (answers[$1.request]?.progress.share ?? 0) } / Double(max(1, runs.count))
  }

  /// The maps; nil until all are computed.
  package var comparison: MapComparison? {
    guard wanted.isEmpty else { return nil }
    let maps = runs.compactMap { run in
      answers[run.request].flatMap(MapContent.init).map {
        RunMap(run.specification, content: $0)
      }
    }
    return MapComparison(experiment: experiment, kind: question.kind, maps: maps)
  }

  /// Computes everything here and now, on the thread of the caller.
  package mutating func computeEverything() {
    var executor = StepwiseExecutor()
    while executor.follow(wanted) {
      executor.compute(while: { true })
      receive(executor.takeAnswers())
    }
  }
}

/// The maps of the runs of an experiment, in their order.
package struct MapComparison: Sendable {
  package let experiment: Experiment
  package let kind: MapKind
  package let maps: [RunMap]
}

/// The map of one run.
package struct RunMap: Sendable {
  /// The run, with its rate as a number.
  package let specification: RunSpecification
  package let content: MapContent

  /// Makes the map of a run.
  package init(_ specification: RunSpecification, content: MapContent) {
    self.specification = specification
    self.content = content
  }

  /// The run as it is typed.
  package var text: String { specification.text }

  /// The short name of its optimizer.
  package var optimizer: String { specification.optimizerEntry.shortName }
}

/// What a map holds, of whichever kind.
package enum MapContent: Sendable {
  case outcomes(OutcomeMap)
  case basins(BasinMap)

  /// Takes the map out of an answer; nil where it has none.
  init?(_ answer: WorkAnswer) {
    if let (_, map) = answer.answer(to: OutcomeMapRequest.self) {
      self = .outcomes(map)
    } else if let (_, map) = answer.answer(to: BasinMapRequest.self) {
      self = .basins(map)
    } else {
      return nil
    }
  }
}
