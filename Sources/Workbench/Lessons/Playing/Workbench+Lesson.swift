/// Playing a lesson.
extension Workbench {
  /// Plays a lesson from its first scene.
  ///
  /// - Parameters:
  ///   - lesson: the lesson.
  ///   - isAutomatic: whether it goes on by itself, and begins again at its end.
  package mutating func play(_ lesson: Lesson, isAutomatic: Bool = false) {
    self.lesson = LessonPlayer(
      lesson, look: self.lesson?.look ?? viewState, isAutomatic: isAutomatic)
    show(scene: 0)
  }

  /// Whether the picture is the one that the lesson shows, and its keys act.
  package var isFollowingLesson: Bool {
    guard let lesson, !lesson.isTimeTaken else { return false }
    let command = lesson.scene.command
    if let training = command.training { return learning?.experiment == training }
    return experiment == command.experiment && view.kind == command.viewState.view
  }

  mutating func openLesson(named name: String) {
    guard let known = BuiltInLesson.course.first(where: { $0.name == name }) else { return }
    do {
      play(try known.lesson())
    } catch {
      notice = "\(name), \(error)"
    }
  }

  mutating func showNextPart() {
    guard let lesson else { return }
    if lesson.stage == .asking {
      self.lesson?.reveal()
      showLessonPicture()
    } else if lesson.isLastScene {
      notice = "this was the last scene; L lists them"
    } else {
      show(scene: lesson.index + 1)
    }
  }

  mutating func showPreviousScene() {
    guard let lesson else { return }
    guard lesson.index > 0 else {
      notice = "this is the first scene"
      return
    }
    show(scene: lesson.index - 1)
  }

  /// Begins a scene, with its question where it has one.
  mutating func show(scene index: Int) {
    lesson?.enter(index)
    showLessonPicture()
  }

  mutating func listLessons() {
    if lesson != nil, !isFollowingLesson {
      lesson?.isTimeTaken = false
      showLessonPicture()
    } else {
      modes.open(Mode(lesson.map(LessonList.init(scenesOf:)) ?? .course))
    }
  }

  /// Lets a lesson that goes on by itself do so; after its end it begins again.
  mutating func passLesson(seconds: Double) {
    guard isFollowingLesson, let lesson, modes.top == nil,
      self.lesson?.pass(seconds: seconds) == true
    else { return }
    if lesson.stage == .showing, lesson.isLastScene { show(scene: 0) } else { showNextPart() }
  }

  /// The seconds until the lesson goes on by itself; nil where it waits for a key.
  var lessonInterval: Double? {
    isFollowingLesson && (modes.top == nil || modes.top?.component is Learning)
      ? lesson?.patience : nil
  }

  /// Shows the experiment of the scene as its command says: standing while its question is open.
  private mutating func showLessonPicture() {
    guard let lesson else { return }
    let command = lesson.scene.command
    if let training = command.training { return show(training, isPlayed: lesson.stage == .showing) }
    var viewState = command.viewState
    let plain = ViewState()
    if viewState.colorMap == plain.colorMap { viewState.colorMap = lesson.look.colorMap }
    if viewState.levelScale == plain.levelScale { viewState.levelScale = lesson.look.levelScale }
    viewState.isPresenting = viewState.isPresenting || appearance.isPresenting
    modes.closeAll()
    experiment = command.experiment
    runFocus = RunFocus()
    // Undoing leads no further back than to the scene.
    history = History(opened: experiment)
    apply(viewState)
    guard lesson.stage == .asking else { return }
    // A picture of a later step would be the answer; a step that is taken apart is what the question is about.
    let isEnd = viewState.step != nil && viewState.view != .explain
    playback.stop(
      at: isEnd ? viewState.range?.lowerBound ?? 0 : playback.head, horizon: horizon)
  }

  /// Shows the training of a scene: standing at its first step while the question is open, though it is computed meanwhile.
  private mutating func show(_ training: TrainingExperiment, isPlayed: Bool) {
    let known = [learning, modes.last(Learning.self)].compactMap(\.self)
      .first { $0.experiment == training }
    modes.closeAll()
    playback.stop(at: 0, horizon: horizon)
    var learning =
      known ?? Learning(TrainingSurvey(of: training, keepsIterates: true), isScene: true)
    learning.begin(isPlaying: isPlayed)
    modes.open(Mode(learning))
  }
}
