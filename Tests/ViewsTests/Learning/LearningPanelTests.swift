import Canvas
import Optimization
import Testing

@testable import Views
@testable import Workbench

@Suite struct LearningPanelTests {
  /// A training of some runs, watched to its end or to a part of it.
  private func session(
    _ runs: [String], data: BuiltInData = .iris, objective: String? = nil,
    validation: String? = nil,
    epochs: String = "3"
  ) throws -> Workbench {
    var arguments = TrainingArguments()
    arguments.runs = runs
    arguments.objective = objective
    arguments.validation = validation
    arguments.epochs = epochs
    let experiment = try TrainingExperiment(arguments) { _ in data.data() }
    var session = Workbench()
    session.watch(experiment, on: .sequential)
    var executor = StepwiseExecutor()
    while executor.follow(session.wanted) {
      executor.compute(while: { true })
      _ = session.update(.received(executor.takeAnswers()))
    }
    _ = session.update(.timePassed(seconds: 100))
    return session
  }

  private func rows(
    _ session: Workbench, _ width: Int, _ height: Int, _ depth: ColorDepth = .direct,
    _ glyphs: GlyphSet = .braille
  ) -> [String] {
    var screen = Screen()
    return screen.frame(
      of: session, Size(width: width, height: height),
      Capabilities(depth: depth, glyphs: glyphs)
    ).rows
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60), (40, 12)])
  func everySizeShowsCurvesAndScores(_ width: Int, _ height: Int) throws {
    let session = try session(["adam:lr=0.01", "gd:lr=0.1", "rmsprop", "momentum"])
    let text = rows(session, width, height).joined(separator: "\n")
    #expect(text.contains("loss"))
    if width >= 80 {
      #expect(text.contains("scores"))
      #expect(text.contains("accuracy"))
      #expect(text.contains("adam:lr=0.01"))
      #expect(text.contains("epoch 3.0  step 30/30"))
      #expect(text.contains("taken for"))
      #expect(text.contains("setosa"))
    }
  }

  /// Every row of the table adds up to the fifty flowers of its class.
  @Test func theTableOfGuessesHasEveryRow() throws {
    let session = try session(["adam:lr=0.01"], epochs: "20")
    let lines = rows(session, 120, 36).filter {
      $0.contains("virginica ") || $0.contains("setosa ")
    }
    #expect(!lines.isEmpty)
    let mark = try #require(session.learning?.survey.course(of: 0)?.marks.last)
    #expect(mark.confusion.map { $0.reduce(0, +) } == [50, 50, 50])
  }

  @Test func imagesAreShownWithTheirGuesses() throws {
    let session = try session(
      ["adam:lr=0.01"], data: .digits, objective: "mlp:layers=16", validation: "0.2", epochs: "2")
    let text = rows(session, 120, 36).joined(separator: "\n")
    #expect(text.contains("guesses"))
    #expect(text.contains("▀"))
    #expect(text.contains("held back"))
    let plain = rows(session, 120, 36, .monochrome, .ascii).joined(separator: "\n")
    #expect(plain.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(plain.contains("guesses"))
  }

  @Test func anOverflowIsToldInThePlaceOfScores() throws {
    let session = try session(["gd:lr=1e200"])
    #expect(rows(session, 120, 36).joined().contains("overflows"))
  }

  @Test func whatIsLeftInTheScrollbackIsTheTraining() throws {
    let session = try session(["adam:lr=0.01"])
    let frame = ExitSnapshot(
      of: session, Size(width: 100, height: 30), Capabilities(depth: .direct, glyphs: .braille)
    ).frame
    #expect(frame?.rows.joined().contains("taken for") == true)
  }

  /// A session that looks at a slice, of which so much is calculated that there is a picture.
  private func slice(_ presses: Int, of runs: [String]) throws -> Workbench {
    var session = try session(runs, objective: "mlp:layers=none")
    let action = try #require(Bindings.action(for: .character("X"), in: session.keyMode))
    for _ in 0..<presses { _ = session.update(action) }
    var executor = StepwiseExecutor()
    while session.learning?.slice.landscape?.field == nil,
      executor.follow(session.wanted) || executor.isBusy
    {
      executor.startBackgroundWork()
      executor.compute(while: { false })
      _ = session.update(.received(executor.takeAnswers()))
    }
    return session
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60), (60, 20)])
  func aSliceSaysWhatItIs(_ width: Int, _ height: Int) throws {
    let session = try slice(1, of: ["adam:lr=0.01", "gd:lr=0.1"])
    let text = rows(session, width, height).joined(separator: "\n")
    #expect(text.contains("loss on a slice"))
    #expect(text.contains("a slice: 2 of 15 directions"))
    #expect(text.contains(" %") && text.contains("variance"))
    #expect(text.contains("○") && text.contains("●") && text.contains("◆"))
    #expect(text.contains("scores"))
    #expect(!text.contains("accuracy"))
  }

  @Test func theNextKeyTurnsToRandomDirectionsAndThenBackToTheCurves() throws {
    let runs = ["adam:lr=0.01", "gd:lr=0.1"]
    let random = rows(try slice(2, of: runs), 120, 36).joined()
    #expect(random.contains("random") && random.contains("a slice: 2 of 15 directions"))
    #expect(rows(try slice(3, of: runs), 120, 36).joined().contains("accuracy"))
    var closed = try slice(1, of: runs)
    _ = closed.update(.cancel)
    #expect(closed.learning?.slice.kind == nil)
    #expect(closed.wanted.isEmpty)
  }

  @Test(arguments: [ColorDepth.ansi, .monochrome])
  func aSliceHasShadesWithoutLevelColours(_ depth: ColorDepth) throws {
    let session = try slice(1, of: ["adam:lr=0.01"])
    let shaded = rows(session, 80, 24, depth).joined()
    #expect(shaded.contains("░") && shaded.contains("▓"))
    let plain = rows(session, 80, 24, depth, .ascii).joined()
    #expect(plain.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func withoutARunThatCanBeTrainedItSaysThatThereIsNoPlane() throws {
    let session = try slice(1, of: ["gd:lr=1e200"])
    #expect(rows(session, 120, 36).joined().contains("No run has weights"))
  }

  /// A session after some keys, with everything known that it wants.
  private func typed(_ keys: [Key], _ session: Workbench) throws -> Workbench {
    var session = session
    for key in keys {
      _ = session.update(try #require(Bindings.action(for: key, in: session.keyMode)))
    }
    session.computeEverything()
    return session
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60), (60, 20)])
  func aStepIsTakenApartForOneWeight(_ width: Int, _ height: Int) throws {
    let keys: [Key] = [.character("0"), Key(.right), .character("i")]
    let session = try typed(keys, try session(["adam:lr=0.01", "gd:lr=0.1"]))
    let found = try #require(session.learning?.weight.explanation)
    #expect(found.step == 1)
    let text = rows(session, width, height).joined(separator: "\n")
    #expect(text.contains("step of W3[1, 1]"))
    #expect(text.contains("step 1 to 2"))
    #expect(text.contains("the batch's gradient") && text.contains("the move"))
    #expect(text.contains("weight 161 of 193"))
    let next = try typed([Key(.down), Key(.tab), Key(.right)], session)
    let moved = rows(next, width, height).joined(separator: "\n")
    #expect(moved.contains("step of W3[1, 2]") && moved.contains("step 2 to 3"))
    #expect(next.learning?.weight.explanation?.beats.count == 4)
    let closed = try typed([Key(.escape)], next)
    #expect(!rows(closed, width, height).joined().contains("the move"))
  }

  @Test func afterTheLastStepThereIsNoneToTakeApart() throws {
    let session = try typed([.character("i")], try session(["adam:lr=0.01"]))
    #expect(rows(session, 120, 36).joined().contains("There is no step after this one."))
  }

  @Test func aForkStandsBesideItsOriginal() throws {
    var keys = [Key.character("0")] + Array(repeating: Key(.right), count: 10)
    keys += [.character("d"), .character("}")]
    let session = try typed(keys, try session(["adam:lr=0.01", "gd:lr=0.1"]))
    let runs = try #require(session.learning).experiment.runs
    #expect(runs.map(\.text) == ["adam:lr=0.01", "adam:lr=0.01@10+adam:lr=0.02", "gd:lr=0.1"])
    #expect(runs.map(\.number) == [1, 3, 2])
    #expect(session.learning?.focus == 1)
    #expect(session.learning?.isComplete == true)
    let removed = try typed([.character("x")], session)
    #expect(removed.learning?.experiment.runs.map(\.number) == [1, 2])
    let last = try typed([.character("x"), .character("x")], removed)
    #expect(last.learning?.experiment.runs.count == 1)
    #expect(last.notice == "the only run cannot be removed")
  }
}
