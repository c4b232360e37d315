import Optimization
import Testing

@testable import Workbench

@Suite struct LandscapeWorkTests {
  private func survey(
    _ runs: [String], epochs: String = "10", data: BuiltInData = .iris,
    objective: String = "mlp:layers=none"
  ) throws -> TrainingSurvey {
    var arguments = TrainingArguments()
    arguments.runs = runs
    arguments.epochs = epochs
    arguments.objective = objective
    let experiment = try TrainingExperiment(arguments) { _ in data.data() }
    return TrainingSurvey(of: experiment, keepsIterates: true)
  }

  /// A trained survey.
  private func trained(_ runs: [String], epochs: String = "10") throws -> TrainingSurvey {
    var survey = try survey(runs, epochs: epochs)
    survey.computeEverything()
    return survey
  }

  @Test func thereIsNoPlaneBeforeTheFirstStep() throws {
    #expect(LandscapeRequest(.principal, of: try survey(["adam"]), focus: 0) == nil)
  }

  @Test func onlyWhatIsLookedAtKeepsIterates() throws {
    let kept = try trained(["adam:lr=0.01"])
    #expect(kept.course(of: 0)?.training?.iterateSteps == Array(0...100))
    var plain = TrainingSurvey(of: kept.experiment)
    plain.computeEverything()
    #expect(plain.course(of: 0)?.training == nil)
  }

  /// Every place of the grid by the core alone, in one go.
  @Test(arguments: LandscapeKind.allCases)
  func piecesEqualWhatIsCalculatedDirectly(_ kind: LandscapeKind) throws {
    let survey = try trained(["adam:lr=0.01", "gd:lr=0.1"])
    let request = try #require(LandscapeRequest(kind, of: survey, focus: 1))
    let landscape = try #require(request.begin().finalAnswer())
    let trainings = (0..<2).compactMap { survey.course(of: $0)?.training }
    let iterates = trainings.flatMap { training in
      (0..<24).map { training.iterates[$0 * 100 / 23].parameters }
    }
    let network = survey.experiment.network
    let plane =
      kind == .principal
      ? LossPlane(through: iterates)
      : LossPlane(around: trainings[1].parameters, of: network, seed: 1)
    #expect(landscape.shares == plane.shares ?? [plane.share(of: iterates)])
    let field = try #require(landscape.field)
    #expect(field.grid.cells.count == 97 * 65)
    for cell in stride(from: 0, to: 97 * 65, by: 331).map({ field.grid.cells[$0] }) {
      let point = field.grid.point(of: cell)
      let loss = plane.loss(at: point, of: network, over: survey.experiment.training)
      let shown = try #require(field.loss(at: point))
      #expect(abs(shown - loss) <= 1e-9 * loss)
    }
    let path = try #require(landscape.paths[survey.experiment.runs[0]])
    #expect(path.map(\.step) == Array(0...100))
    #expect(path[40].point == plane.projection(of: trainings[0].iterates[40].parameters))
    #expect(landscape.rowCount == 150)
  }

  @Test func aPathGoesUpToTheStepAskedFor() throws {
    let run = try RunSpecification(text: "gd:lr=0.1")
    let landscape = Landscape(
      kind: .principal, shares: [], region: Region(x: 0...1, y: 0...1), field: nil,
      paths: [
        run: [
          Landscape.Place(step: 0, point: Point(0, 0)),
          Landscape.Place(step: 10, point: Point(5, 0)),
          Landscape.Place(step: 20, point: Point(5, 10)),
        ]
      ], rowCount: 1)
    #expect(landscape.path(of: run, upTo: 0) == [Point(0, 0)])
    #expect(landscape.path(of: run, upTo: 10) == [Point(0, 0), Point(5, 0)])
    #expect(landscape.path(of: run, upTo: 13) == [Point(0, 0), Point(5, 0), Point(5, 3)])
    #expect(landscape.path(of: run, upTo: 99) == [Point(0, 0), Point(5, 0), Point(5, 10)])
    let other = try RunSpecification(text: "gd:lr=0.2")
    #expect(landscape.path(of: other, upTo: 10).isEmpty)
  }

  @Test func runsThatOverflowedAreLeftOut() throws {
    let survey = try trained(["gd:lr=1e200", "gd:lr=0.1"])
    let request = try #require(LandscapeRequest(.principal, of: survey, focus: 0))
    let landscape = try #require(request.begin().finalAnswer())
    #expect(Array(landscape.paths.keys) == [survey.experiment.runs[1]])
    #expect(landscape.shares.allSatisfy { (0...1).contains($0) })
    #expect(
      LandscapeRequest(.principal, of: try trained(["gd:lr=1e200"]), focus: 0) == nil)
  }

  /// Weights of 10²⁵ and more are on no picture with others, and no number is lost over them.
  @Test(arguments: LandscapeKind.allCases)
  func enormousWeightsLeaveAPlane(_ kind: LandscapeKind) throws {
    let survey = try trained(["gd:lr=1e40", "gd:lr=0.1"], epochs: "1")
    let request = LandscapeRequest(kind, of: survey, focus: 0)
    let landscape = try #require(request?.begin().finalAnswer())
    #expect(landscape.shares.allSatisfy { (0...1).contains($0) })
    #expect(landscape.region.width.isFinite && landscape.region.width < 1e3)
  }

  @Test func ofLargeDataSomeRowsCount() throws {
    var survey = try survey(["gd:lr=0.1"], epochs: "1", data: .digits, objective: "mlp:layers=32")
    survey.computeEverything()
    let request = try #require(LandscapeRequest(.random, of: survey, focus: 0))
    var work = request.begin()
    work.fold(work.piece(0))
    #expect(work.answer?.rowCount == 256)
    #expect(work.answer?.field == nil)
  }

  @Test func aPlaneIsLaidAnewWhereRunsHaveGoneTwiceAsFar() throws {
    var survey = try survey(["gd:lr=0.1"], epochs: "100")
    var watch = LandscapeWatch()
    watch.goOn()
    #expect(watch.kind == .principal && watch.wanted.isEmpty)
    var fronts: [Int] = []
    var executor = StepwiseExecutor()
    while executor.follow(survey.wanted) || !survey.wanted.isEmpty {
      executor.startBackgroundWork()
      _ = executor.follow(survey.wanted)
      executor.withQueue { $0.askForAnswers() }
      while let task = executor.withQueue({ $0.nextAnswer() }) {
        let outcome = task.perform()
        executor.withQueue { _ = $0.take(outcome) }
      }
      survey.receive(executor.takeAnswers())
      watch.follow(survey, focus: 0)
      let front = (watch.wanted.first?.base as? LandscapeRequest)?.front
      if let front, fronts.last != front { fronts.append(front) }
    }
    #expect(fronts.count > 4 && fronts.last == 1000)
    #expect(zip(fronts, fronts.dropFirst().dropLast()).allSatisfy { $1 >= 2 * $0 })
  }
}
