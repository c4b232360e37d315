import Dispatch
import Optimization
import Workbench

/// Trains networks on all cores while somebody waits, and measures how long each takes.
///
/// As many runs as there are cores go on at a time, each on one core; the last ones share what is free.
struct BackgroundTrainings {
  private let experiment: TrainingExperiment

  /// Takes up trainings that have not begun.
  init(of experiment: TrainingExperiment) {
    self.experiment = experiment
  }

  /// Trains all of them to their ends.
  func comparison() -> TrainingComparison {
    let news = DispatchSemaphore(value: 0)
    var pool = WorkPool(wake: { news.signal() })
    var survey = TrainingSurvey(of: experiment, on: .cores(for: experiment))
    var progress = ProgressLine()
    var begun: [Int: ContinuousClock.Instant] = [:]
    var seconds: [Int: Double] = [:]
    defer { progress.clear() }
    while true {
      let open = experiment.runs.indices.filter { survey.course(of: $0)?.isComplete != true }
      guard !open.isEmpty else { return survey.comparison(seconds: seconds) }
      let present = open.prefix(Machine.coreCount)
      for run in present where begun[run] == nil { begun[run] = .now }
      _ = pool.follow(Array(survey.wanted.prefix(Machine.coreCount)))
      pool.startBackgroundWork()
      let answers = pool.takeAnswers()
      survey.receive(answers)
      for run in present where survey.course(of: run)?.isComplete == true {
        seconds[run] = begun[run].map { Double(($0.duration(to: .now)) / .seconds(1)) }
      }
      guard answers.isEmpty else { continue }
      _ = news.wait(timeout: .now() + .milliseconds(100))
      progress.show(words(for: present), share(survey), timeLeft: true)
    }
  }

  private func share(_ survey: TrainingSurvey) -> Double {
    let runs = experiment.runs.indices
    return runs.reduce(0) { $0 + survey.share(of: $1) } / Double(max(1, runs.count))
  }

  /// Which runs are at work.
  private func words(for runs: ArraySlice<Int>) -> String {
    let numbers = runs.map { String($0 + 1) }.joined(separator: ", ")
    return "run\(runs.count == 1 ? "" : "s") \(numbers) of \(experiment.runs.count)"
  }
}

extension PartRunner {
  /// One run of a large network alone uses all cores within each step.
  static func cores(for experiment: TrainingExperiment) -> PartRunner {
    let width = Machine.coreCount
    guard experiment.runs.count < width, experiment.isSingle else { return .sequential }
    return PartRunner(width: width) { count, part in
      DispatchQueue.concurrentPerform(iterations: count) { part($0) }
    }
  }
}
