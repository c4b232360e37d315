/// A lesson that is being played: which scene, and how far that has come.
package struct LessonPlayer: Hashable, Sendable {
  package let lesson: Lesson
  /// The scene shown, an index into those of the lesson.
  package private(set) var index = 0
  package private(set) var stage: Stage
  /// Whether the time of the scene was taken into hand by other keys than those of the lesson.
  var isTimeTaken = false
  /// The seconds until the lesson goes on by itself; nil where it waits for a key.
  private(set) var patience: Double?

  /// How the map is drawn in scenes that do not say it.
  let look: ViewState
  private let isAutomatic: Bool

  /// How far a scene has come.
  package enum Stage: Hashable, Sendable {
    /// Its question is shown; nothing moves.
    case asking
    /// Its runs are shown, with the answer where there was a question.
    case showing
  }

  /// Stands at the first scene.
  init(_ lesson: Lesson, look: ViewState, isAutomatic: Bool) {
    self.lesson = lesson
    self.look = look
    self.isAutomatic = isAutomatic
    stage = .showing
    enter(0)
  }

  package var scene: LessonScene { lesson.scenes[index] }

  package var isLastScene: Bool { index == lesson.scenes.count - 1 }

  /// The scene after this one; nil at the last.
  package var nextScene: LessonScene? { isLastScene ? nil : lesson.scenes[index + 1] }

  /// Begins a scene.
  mutating func enter(_ index: Int) {
    self.index = min(max(0, index), lesson.scenes.count - 1)
    stage = scene.question == nil ? .showing : .asking
    isTimeTaken = false
    wait()
  }

  /// Shows the answer.
  mutating func reveal() {
    stage = .showing
    isTimeTaken = false
    wait()
  }

  /// Lets time pass; returns whether the lesson goes on by itself now.
  mutating func pass(seconds: Double) -> Bool {
    guard let patience else { return false }
    self.patience = max(0, patience - seconds)
    return patience <= seconds
  }
}

/// How long a lesson that goes on by itself shows what it shows.
extension LessonPlayer {
  /// The characters that are read in a second.
  private static let readingSpeed = 15.0
  /// The seconds that somebody needs to look up, and to look on once all is read.
  private static let rest = 3.0

  private mutating func wait() {
    guard isAutomatic else { return }
    let other = stage == .asking ? scene.question?.question : scene.question?.answer
    let characters = scene.caption.count + (other?.count ?? 0)
    let reading = Self.rest + Double(characters) / Self.readingSpeed
    patience = stage == .asking ? reading : max(reading, scene.command.duration + Self.rest)
  }
}

extension SceneCommand {
  /// The seconds its runs move.
  fileprivate var duration: Double {
    guard training == nil else { return Learning.seconds }
    guard viewState.step == nil else { return 0 }
    let steps = viewState.range.map { $0.upperBound - $0.lowerBound } ?? experiment.steps
    return Double(steps) / viewState.speed
  }
}
