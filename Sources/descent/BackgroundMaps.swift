import Dispatch
import Workbench

/// Computes maps on all cores while somebody waits.
struct BackgroundMaps {
  private let survey: MapSurvey

  /// Takes up what is asked.
  init(_ survey: MapSurvey) {
    self.survey = survey
  }

  /// Computes all of them to their ends.
  func comparison() -> MapComparison {
    let news = DispatchSemaphore(value: 0)
    var pool = WorkPool(wake: { news.signal() })
    var survey = survey
    var progress = ProgressLine()
    defer { progress.clear() }
    while true {
      if let comparison = survey.comparison { return comparison }
      _ = pool.follow(survey.wanted)
      pool.startBackgroundWork()
      let answers = pool.takeAnswers()
      survey.receive(answers)
      guard answers.isEmpty else { continue }
      _ = news.wait(timeout: .now() + .milliseconds(100))
      progress.show(survey.question.kind.rawValue, survey.share)
    }
  }
}
