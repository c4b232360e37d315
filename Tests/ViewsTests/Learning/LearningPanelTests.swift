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
}
