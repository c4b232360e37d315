package import Optimization

/// The trainings of an experiment while they are computed.
package struct TrainingSurvey: Sendable {
  package private(set) var experiment: TrainingExperiment
  private var courses: [RunSpecification: TrainingCourse] = [:]
  let runner: PartRunner
  /// What of a run is kept.
  private let keeping: TrainingRequest.Keeping

  /// Asks for every run.
  ///
  /// - Parameters:
  ///   - experiment: the runs.
  ///   - runner: how parts of a step are performed.
  ///   - keepsIterates: whether trainings are kept with their iterates, to be looked at and to go on from.
  package init(
    of experiment: TrainingExperiment, on runner: PartRunner = .sequential,
    keepsIterates: Bool = false
  ) {
    self.experiment = experiment
    self.runner = runner
    keeping =
      keepsIterates
      ? TrainingRequest.Keeping(
        iterates: experiment.shownIterates, checkpoints: experiment.keptCheckpoints) : .nothing
  }

  /// What is still to be computed, in the order of the runs; equal runs share an answer.
  package var wanted: [AnyWorkRequest] {
    var seen: Set<RunSpecification> = []
    return experiment.runs.filter { courses[$0]?.isComplete != true && seen.insert($0).inserted }
      .map { run in
        AnyWorkRequest(
          TrainingRequest(
            run, in: experiment, on: runner, keeping: keeping, from: courses[run]))
      }
  }

  /// What is known of a run; nil as long as that is nothing.
  package func course(of run: Int) -> TrainingCourse? { courses[experiment.runs[run]] }

  /// The share of a run that is done, from 0 to 1.
  package func share(of run: Int) -> Double {
    guard let course = course(of: run) else { return 0 }
    return course.isComplete ? 1 : Double(course.steps.count) / Double(max(1, course.horizon))
  }

  /// Takes what was computed.
  ///
  /// - Returns: whether any of it belongs to the experiment.
  @discardableResult
  package mutating func receive(_ answers: [WorkAnswer]) -> Bool {
    var hasNews = false
    for answer in answers {
      guard let (request, course) = answer.answer(to: TrainingRequest.self),
        experiment.runs.contains(request.run)
      else { continue }
      // What a run shares with the one it was forked from is known before it is computed once more.
      if let known = courses[request.run], !course.isComplete,
        course.steps.count < known.steps.count
      {
        continue
      }
      courses[request.run] = course
      hasNews = true
    }
    return hasNews
  }

  /// Puts another run in the place of one, with which it shares the first steps.
  package mutating func replace(_ run: Int, by other: RunSpecification, from step: Int) {
    share(course(of: run), with: other, upTo: step)
    experiment.runs[run] = other
    forgetOthers()
  }

  /// Puts another run beside one, with which it shares the first steps.
  package mutating func fork(_ run: Int, as other: RunSpecification, from step: Int) {
    share(course(of: run), with: other, upTo: step)
    experiment.runs.insert(other, at: run + 1)
  }

  /// Takes a run away.
  package mutating func remove(_ run: Int) {
    experiment.runs.remove(at: run)
    forgetOthers()
  }

  private mutating func share(
    _ known: TrainingCourse?, with other: RunSpecification, upTo step: Int
  ) {
    if let known, courses[other] == nil { courses[other] = known.beginning(upTo: step) }
  }

  private mutating func forgetOthers() {
    courses = courses.filter { experiment.runs.contains($0.key) }
  }

  /// Computes everything here and now, on the thread of the caller.
  package mutating func computeEverything() {
    var executor = StepwiseExecutor()
    while executor.follow(wanted) {
      executor.compute(while: { true })
      receive(executor.takeAnswers())
    }
  }

  /// What has come of all runs; seconds as somebody with a clock has measured them, by the index of the run.
  package func comparison(seconds: [Int: Double] = [:]) -> TrainingComparison {
    TrainingComparison(
      experiment: experiment,
      runs: experiment.runs.indices.compactMap { index in
        course(of: index).map { course in
          TrainingComparison.Run(
            text: experiment.runs[index].text,
            optimizer: experiment.runs[index].optimizerEntry.shortName, course: course,
            seconds: seconds[index])
        }
      })
  }
}
