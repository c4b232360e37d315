import Optimization
import Testing

@testable import Workbench

/// The user's rows and batches, from the text of a file to a run.
@Suite struct GivenDataTests {
  private let table = "height,age,weight\n1,50,2\n2,40,3\n3,30,5\n"

  private func experiment(
    _ words: [String], data: String? = nil, batches: String? = nil, path: String = "rows.csv"
  ) throws -> Experiment {
    var arguments = try ExperimentArguments(words: words)
    arguments.files["data"] = data.map { GivenFile(path: path, text: $0) }
    arguments.files["batches"] = batches.map { GivenFile(path: "batches.json", text: $0) }
    return try Experiment(arguments)
  }

  private func samples(_ words: [String], _ data: String) throws -> [Sample] {
    let objective = try experiment(words, data: data).resolvedObjective
    return try #require(objective as? any SampledObjective).samples
  }

  @Test(
    arguments: ["rows.csv:height,weight", "rows.csv:1,3", "rows.csv:height,3"])
  func columnsAreChosenByNameOrNumber(_ value: String) throws {
    let found = try samples(["--objective", "line_squared", "--data", value, "gd:lr=0.1"], table)
    #expect(found == [Sample(1, 2), Sample(2, 3), Sample(3, 5)])
  }

  @Test func withoutAChoiceTheFirstColumnsAreTaken() throws {
    let words = ["--objective", "line_huber", "--data", "rows.csv", "gd:lr=0.1"]
    #expect(
      try samples(words, "1,2\n2,3\n3,5\n") == [Sample(1, 2), Sample(2, 3), Sample(3, 5)])
    #expect(try samples(words, table) == [Sample(1, 50), Sample(2, 40), Sample(3, 30)])
  }

  @Test func classesAreTwoNamesOrZeroAndOne() throws {
    let words = ["--objective", "logistic", "--data", "rows.csv", "gd:lr=0.1"]
    #expect(
      try samples(words, "a,b,kind\n1,2,yes\n3,4,no\n5,6,yes\n")
        == [Sample(Point(1, 2), 0), Sample(Point(3, 4), 1), Sample(Point(5, 6), 0)])
    // A number in the first line is no name of its column.
    #expect(
      try samples(words, "3,2,1\n1,4,0\n") == [Sample(Point(3, 2), 1), Sample(Point(1, 4), 0)])
    #expect(
      try samples(words, "1,2,1\n3,4,0\n") == [Sample(Point(1, 2), 1), Sample(Point(3, 4), 0)])
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n3,x\n", "line 3 of rows.csv, column 'b': 'x' is no number"),
      ("1,2\n3,\n", "line 2 of rows.csv, column 2: '' is no number"),
      ("1,2\n3,inf\n", "line 2 of rows.csv, column 2: 'inf' is no number"),
      ("1,2\n3,nan\n", "line 2 of rows.csv, column 2: 'nan' is no number"),
      // A first line with a number in it is a row, so a slip in it is no name of a column.
      ("1x,2\n1,2\n2,4\n", "line 1 of rows.csv, column 1: '1x' is no number"),
      ("nan,nan\n1,2\n2,4\n", "line 1 of rows.csv, column 2: 'nan' is no number"),
      ("1e999,a\n1,2\n2,4\n", "line 1 of rows.csv, column 2: 'a' is no number"),
      (",\n1,2\n2,4\n", "line 1 of rows.csv, column 2: '' is no number"),
      ("1,2\n3\n", "line 2 of rows.csv: the line has 1 field, the first one 2 fields"),
      ("a,b\n1,2\n", "the file has 1 row"), ("", "the file has no rows"),
      ("1\n2\n", "rows.csv has no column '2'"),
    ])
  func aBadRowIsAnErrorWithItsLine(_ text: String, _ complaint: String) throws {
    let problem = #expect(throws: ArgumentProblem.self) {
      try experiment(
        ["--objective", "line_squared", "--data", "rows.csv", "gd:lr=0.1"], data: text)
    }
    #expect(problem?.argument == "--data rows.csv")
    #expect(problem?.complaint == complaint)
  }

  @Test func aThirdClassAndAMisspeltColumnAreNamed() throws {
    let words = ["--objective", "logistic", "--data", "rows.csv", "gd:lr=0.1"]
    let third = #expect(throws: ArgumentProblem.self) {
      try experiment(words, data: "1,2,a\n1,2,b\n1,2,c\n")
    }
    #expect(third?.complaint == "line 3 of rows.csv, column 3: 'c' is a third class")
    let column = #expect(throws: ArgumentProblem.self) {
      try experiment(
        ["--objective", "line_squared", "--data", "rows.csv:heigth,age", "gd:lr=0.1"], data: table)
    }
    #expect(column?.suggestion == "height")
  }

  @Test func onlyALossOverRowsTakesThem() throws {
    #expect(throws: ArgumentProblem.self) {
      try experiment(["--objective", "bowl", "--data", "rows.csv", "gd:lr=0.1"], data: table)
    }
    let problem = #expect(throws: ArgumentProblem.self) {
      try experiment(
        ["--objective", "line_squared:samples=60", "--data", "rows.csv", "gd:lr=0.1"], data: table)
    }
    #expect(problem?.complaint.contains("'samples'") == true)
    #expect(throws: ArgumentProblem.self) {
      try experiment(["--objective", "line_squared", "--data", "rows.csv", "gd:lr=0.1"])
    }
  }

  @Test func theRowsHaveTheirMinimumAndStayWithModelsTheySuit() throws {
    // The line through (1, 2), (2, 3), (3, 5): w = 3/2, b = 1/3.
    var experiment = try experiment(
      ["--objective", "line_squared", "--data", "rows.csv:1,3", "gd:lr=0.1"], data: table)
    let minimum = try #require(experiment.resolvedObjective.minima.first).point
    #expect((minimum - Point(1.5, 1.0 / 3)).norm < 1e-12)
    #expect(experiment.arguments.contains("rows.csv:1,3"))
    #expect(experiment.objectiveEntry.settings.map(\.key) == ["standardize"])

    experiment.choose("line_huber", for: .objective, run: 0)
    #expect(experiment.objective.rows?.samples.count == 3)
    experiment.choose("logistic", for: .objective, run: 0)
    #expect(experiment.objective.rows == nil)
  }

  @Test func standardizingIsASwitchForThemToo() throws {
    let found = try samples(
      ["--objective", "line_squared:standardize=true", "--data", "rows.csv:1,3", "gd:lr=0.1"],
      table)
    // (x − 2) / √(2/3).
    let scale = (2.0 / 3).squareRoot()
    for (sample, expected) in zip(found, [-1 / scale, 0, 1 / scale]) {
      #expect(abs(sample.features.x - expected) < 1e-12)
    }
    #expect(found.map(\.target) == [2, 3, 5])
  }

  @Test func givenBatchesAreUsedInTurn() throws {
    let experiment = try experiment(
      [
        "--objective", "line_squared", "--data", "rows.csv:1,3", "--start=0,0", "--steps", "2",
        "--batches", "batches.json", "gd:lr=0.1",
      ], data: table, batches: "[[0],[1,2]]")
    let run = Simulation(experiment.runs[0], in: experiment)
    // Row (1, 2) at (0, 0): r = −2, gradient (−4, −4). Then (0.4, 0.4) on (2, 3) and (3, 5): r = −1.8 and
    // −3.4, gradient (2·−1.8·2 + 2·−3.4·3, 2·−1.8 + 2·−3.4) / 2 = (−13.8, −5.2).
    #expect((run.trajectory.points[1] - Point(0.4, 0.4)).norm < 1e-15)
    #expect((run.trajectory.points[2] - Point(1.78, 0.92)).norm < 1e-14)
    #expect(experiment.chance { "\($0)" } == "batches of batches.json")
    #expect(experiment.arguments.contains("--batches") && !experiment.arguments.contains("--batch"))
    // Given batches are the same for every seed.
    #expect(experiment.ensembleSeeds == 0)
    #expect(JSONExport().text(of: experiment).contains("\"batches\":[[0],[1,2]]"))
  }

  @Test(
    arguments: [
      ("[[0],[3]]", "batch 2 of batches.json has the row 3"),
      ("[[0],[]]", "batch 2 of batches.json is empty"), ("[]", "batches.json has no batches"),
      ("[[0.5]]", "batches.json is not a list of batches"),
      ("{", "batches.json is not a list of batches"),
    ])
  func batchesThatAreNoneAreAnError(_ text: String, _ complaint: String) throws {
    let problem = #expect(throws: ArgumentProblem.self) {
      try experiment(
        [
          "--objective", "line_squared", "--data", "rows.csv", "--batches", "batches.json",
          "gd:lr=0.1",
        ], data: table, batches: text)
    }
    #expect(problem?.complaint == complaint)
  }

  @Test func theBatchesOfAnExportGiveTheSameRunAgain() throws {
    let words = ["--objective", "line_squared", "--steps", "30", "--start=0,0"]
    let drawn = try experiment(words + ["--batch", "7", "--seed", "4", "adam:lr=0.1"])
    let batching = Batching(size: 7)
    let list = batching.batches(steps: 30, of: 40, seed: 4)
    let text = "[" + list.map { "\($0)" }.joined(separator: ",") + "]"
    #expect(
      JSONExport().text(of: drawn).contains(
        "\"batches\":" + text.split(separator: " ").joined()))
    let given = try experiment(
      words + ["--batches", "batches.json", "adam:lr=0.1"], batches: text)
    #expect(
      Simulation(given.runs[0], in: given).trajectory.points
        == Simulation(drawn.runs[0], in: drawn).trajectory.points)
  }

  @Test func theOrderIsThatOfTheBatches() throws {
    var experiment = try experiment([
      "--objective", "line_squared", "--order", "replacement", "--batch", "4", "gd:lr=0.1",
    ])
    #expect(experiment.gradients == .batch(Batching(size: 4, order: .replacement)))
    experiment.order = .shuffled
    #expect(experiment.gradients == .batch(Batching(size: 4)))
    let problem = #expect(throws: ArgumentProblem.self) {
      try self.experiment(["--order", "shufled", "gd:lr=0.1"])
    }
    #expect(problem?.suggestion == "shuffled")
  }
}
