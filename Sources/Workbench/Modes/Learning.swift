import Canvas
package import Optimization
import Numbers

/// The training of a network before everybody's eyes: the play-head follows what is computed, stops, goes
/// back, and a rate that is changed there goes on from there.
package struct Learning: ModeComponent {
  package private(set) var survey: TrainingSurvey
  /// The slice of the landscape that is looked at in place of the curves.
  package private(set) var slice = LandscapeWatch()
  /// The weight whose step is taken apart in place of the curves.
  package private(set) var weight = WeightWatch()
  /// The run that the keys act on, an index into the runs.
  package private(set) var focus = 0
  /// Whether the table of who is taken for whom goes before images, where there is no room for both.
  package private(set) var prefersTable = false
  /// Whether the play-head moves.
  package private(set) var isPlaying = true
  /// The play-head in steps, with the part of a step that has passed.
  private var place = 0.0
  /// The steps per second, a power of two of what shows the whole in some seconds.
  private var speedNotches = 0
  /// The seconds for which something was computed.
  private var spent = 0.0
  /// How often anything was computed, which tells states with the same experiment apart.
  private var news = 0

  /// The seconds in which a training is played, as far as it is computed by then.
  static let seconds = 12.0

  /// Whether it is the scene of a lesson, whose keys come first.
  private let isScene: Bool

  /// Begins with nothing computed.
  package init(_ survey: TrainingSurvey, isScene: Bool = false) {
    self.survey = survey
    self.isScene = isScene
  }

  /// Whether what lies after the play-head is hidden: where a question about it is open.
  package private(set) var hidesFuture = false

  /// Stands at the first step without a hint of what follows, or plays from there.
  mutating func begin(isPlaying: Bool) {
    place = 0
    self.isPlaying = isPlaying
    hidesFuture = !isPlaying
    slice.close()
    weight.close()
  }

  package var experiment: TrainingExperiment { survey.experiment }

  /// The step shown, from 0.
  package var head: Int { Int(place) }

  /// The step that all runs have come to, but for those that ended before.
  package var front: Int {
    experiment.runs.indices.map { run in
      guard let course = survey.course(of: run) else { return 0 }
      return course.failure == nil ? course.steps.count : experiment.steps
    }.min() ?? 0
  }

  /// Whether all runs have come to their ends.
  package var isComplete: Bool { survey.wanted.isEmpty }

  /// About how many seconds of computing are left; nil as long as nobody can tell.
  package var secondsLeft: Double? {
    let runs = experiment.runs.indices
    let share = runs.reduce(0) { $0 + survey.share(of: $1) } / Double(runs.count)
    return spent > 1 && share > 0.01 && share < 1 ? spent * (1 - share) / share : nil
  }

  /// The steps per second.
  package var speed: Double {
    var speed = max(2, Double(experiment.steps) / Self.seconds)
    for _ in 0..<abs(speedNotches) { speed *= speedNotches > 0 ? 2 : 0.5 }
    return speed
  }

  /// The command that shows the same training again.
  package var command: String { experiment.command(isWatched: true) }

  package var title: String? { "training" }
  package var keys: [Binding] {
    let keys = Self.keys(hasWeight: weight.isOpen)
    guard isScene else { return keys }
    let first = LessonFollowing.keys
    let taken = Set(first.flatMap { $0.actions.map(\.key) })
    return first + keys.filter { line in !line.actions.allSatisfy { taken.contains($0.key) } }
  }
  package var otherKeys: OtherKeys { .doNothing }
  package var wanted: [AnyWorkRequest] { weight.wanted + survey.wanted + slice.wanted }

  /// What is asked of this mode alone.
  enum Request: ModeAction {
    /// From the curves to a slice of the landscape, to another one, and back to the curves.
    case nextSlice
    /// To the step of one weight taken apart, and back to the curves.
    case toggleWeight
    /// The table of who is taken for whom, or images.
    case toggleTable
    case moveWeight(by: Int)
    case moveUnit(by: Int)
    case moveBlock(by: Int)

    func perform(in session: inout Workbench) {}
  }

  package var wakeInterval: Double? {
    isPlaying && head < front ? max(1 / speed, 1.0 / 30) : nil
  }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .timePassed(let seconds):
      if !isComplete { spent += seconds }
      if session.playback.isMotionReduced, isPlaying {
        place = max(place, Double(front))
      } else if isPlaying {
        place = min(place + seconds * speed, max(place, Double(front)))
      }
      if let next = nextPart(after: seconds, in: &session) {
        return .closesFor(next.action, remark: nil)
      }
    case .received(let answers):
      let hasOther = [slice.receive(answers), weight.receive(answers)].contains(true)
      if survey.receive(answers) || hasOther { news += 1 }
    case .togglePlay:
      isPlaying.toggle()
      hidesFuture = false
      if isPlaying, isComplete, head >= front { place = 0 }
    case .step(let steps): stop(at: head + steps * stride)
    case .goToFirst: stop(at: 0)
    case .goToLast:
      stop(at: front)
      isPlaying = !isComplete
    case .changeSpeed(let notches): speedNotches = min(max(-10, speedNotches + notches), 10)
    case .focusNext: focus = (focus + 1) % experiment.runs.count
    case .focusPrevious: focus = (focus + experiment.runs.count - 1) % experiment.runs.count
    case .changeRateFinely(let notches): changeRate(by: .fine(notches), in: &session)
    case .changeRateCoarsely(let notches): changeRate(by: .coarse(notches), in: &session)
    case .duplicateRun: fork(in: &session)
    case .removeRun: remove(in: &session)
    case .mode(let action):
      guard let request = action.content as? Request else { return .ignored }
      perform(request)
    case .quit, .toggleHelp, .redraw, .attend, .look, .notify, .nextGlyphs, .nextDepth,
      .nextColorMap:
      return .ignored
    // Without a slice it is all there is: leaving it is leaving the program.
    case .cancel:
      guard slice.kind != nil || weight.isOpen || !isScene else {
        session.lesson = nil
        return .closes
      }
      slice.close()
      weight.close()
    default: return .ignored
    }
    slice.follow(survey, focus: focus)
    weight.follow(survey, run: focus, head: head)
    return .stays
  }

  /// What a lesson that goes on by itself shows now; nil where it waits, or is at another picture.
  private func nextPart(after seconds: Double, in session: inout Workbench) -> LessonAction? {
    guard isScene, session.isFollowingLesson, session.lesson?.pass(seconds: seconds) == true,
      let lesson = session.lesson
    else { return nil }
    return lesson.stage == .showing && lesson.isLastScene ? .jump(to: 0) : .showNextPart
  }

  private mutating func perform(_ request: Request) {
    let network = experiment.network
    switch request {
    case .nextSlice:
      weight.close()
      slice.goOn()
    case .toggleWeight:
      slice.close()
      weight.toggle(in: network)
    case .toggleTable: prefersTable.toggle()
    case .moveWeight(let places): weight.move(by: places, in: network)
    case .moveUnit(let places): weight.moveUnit(by: places, in: network)
    case .moveBlock(let places): weight.moveBlock(by: places, in: network)
    }
  }

  /// How far an arrow goes: as far as can be seen on the axis.
  private var stride: Int { max(1, experiment.steps / 200) }

  private mutating func stop(at step: Int) {
    isPlaying = false
    hidesFuture = false
    place = Double(min(max(0, step), front))
  }

  /// Puts a copy beside the focused run that shares its way up to the play-head; what is changed there holds
  /// from then on.
  private mutating func fork(in session: inout Workbench) {
    let most = TrainingExperiment.allowedRuns.upperBound
    guard experiment.runs.count < most else {
      session.notice = "\(most) runs are the most that can be compared"
      return
    }
    let old = experiment.runs[focus]
    let step = min(head, experiment.steps - 1)
    var run = step > 0 ? old.forked(at: step) : old
    run.number =
      (1...most).first { number in experiment.runs.allSatisfy { $0.number != number } } ?? most
    survey.fork(focus, as: run, from: step)
    focus += 1
    session.notice =
      "run \(run.number) forks off run \(old.number) at step \(step): [ ] changes its rate from there"
  }

  private mutating func remove(in session: inout Workbench) {
    guard experiment.runs.count > 1 else {
      session.notice = "the only run cannot be removed"
      return
    }
    survey.remove(focus)
    focus = min(focus, experiment.runs.count - 1)
  }

  /// Gives the focused run another rate from the play-head on; from the start the run has it all along.
  private mutating func changeRate(by notches: Notches, in session: inout Workbench) {
    let old = experiment.runs[focus]
    guard let rate = old.learningRate.value else { return }
    let step = min(head, experiment.steps - 1)
    var run = step > 0 ? old.forked(at: step) : old
    if step == 0 { run.past = [] }
    run.number = old.number
    run.learningRate = .chosen(ValueLadder.rate(notches, from: rate))
    survey.replace(focus, by: run, from: step)
    let text = DecimalText.text(of: run.learningRate.value ?? rate)
    session.notice =
      step > 0
      ? "run \(run.number): η = \(text) from step \(step)" : "run \(run.number): η = \(text)"
  }
}

extension Learning {
  package static func == (a: Learning, b: Learning) -> Bool {
    a.experiment == b.experiment && a.focus == b.focus && a.isPlaying == b.isPlaying
      && a.place == b.place && a.speedNotches == b.speedNotches && a.news == b.news
      && a.slice.kind == b.slice.kind && a.weight.isOpen == b.weight.isOpen
      && a.weight.index == b.weight.index && a.prefersTable == b.prefersTable
      && a.hidesFuture == b.hidesFuture
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(focus)
    hasher.combine(place)
    hasher.combine(news)
  }
}

extension Workbench {
  /// Shows a training in place of the comparison.
  package mutating func watch(_ experiment: TrainingExperiment, on runner: PartRunner) {
    playback.stop(at: 0, horizon: horizon)
    notice = nil
    modes.open(Mode(Learning(TrainingSurvey(of: experiment, on: runner, keepsIterates: true))))
  }

  /// The training that is watched; nil where none is.
  package var learning: Learning? {
    modes.open.lazy.compactMap { $0.component as? Learning }.first
  }
}
