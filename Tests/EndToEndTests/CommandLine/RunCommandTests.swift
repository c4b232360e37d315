import Foundation
import Testing

@Suite struct RunCommandTests {
  private let square = ["run", "--objective", "square", "gd:lr=0.2", "--steps", "10"]

  @Test func jsonAgreesWithTheReferenceToTheLastBit() throws {
    let process = try DescentProcess(square + ["--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
    let runs = try #require(json["runs"] as? [[String: Any]])
    let run = try #require(runs.first)
    let trajectory = try #require(run["trajectory"] as? [[Double]])

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(
      Set(json.keys) == [
        "objective", "start", "steps", "seed", "noise", "runs",
      ])
    #expect(
      Set(run.keys) == [
        "run", "optimizer", "status", "trajectory", "losses", "learning_rates", "gradient_norms",
      ])
    #expect(json["start"] as? [Double] == [10])
    #expect(trajectory.count == 11)
    #expect((run["losses"] as? [Double])?.count == 11)
    #expect((run["gradient_norms"] as? [Double])?.count == 11)
    #expect(run["learning_rates"] as? [Double] == Array(repeating: 0.2, count: 10))
    // PyTorch 2.13.0, torch.optim.SGD in double precision.
    #expect(trajectory.last == [0.06046617599999997])
  }

  @Test func aTypedFunctionIsRunLikeAnyOther() throws {
    let process = try DescentProcess([
      "run", "--objective", "x^2+3y^2", "--start=1,1", "--steps", "1", "--format", "csv",
      "gd:lr=0.125",
    ])

    #expect(process.status == 0)
    #expect(
      process.output.hasSuffix("\ngd:lr=0.125,1,0.75,0.25,0.75,2.1213203435596424,,still moving\n"))
  }

  @Test func csvHasALineForEveryStepOfEveryRun() throws {
    let process = try DescentProcess(square + ["adam:lr=0.1", "--format", "csv"])
    let lines = process.output.split(separator: "\n")

    #expect(process.status == 0)
    #expect(lines.count == 1 + 2 * 11)
    #expect(lines.first == "run,step,x,y,f,gradient_norm,learning_rate,status")
    #expect(lines[1] == "gd:lr=0.2,0,10,,100,20,0.2,still moving")
  }

  @Test func textIsWhatIsPrintedWithoutAFormat() throws {
    let process = try DescentProcess(square)

    #expect(process.status == 0)
    #expect(process.output.contains("still moving after 10 steps"))
    #expect(process.output == (try DescentProcess(square + ["--format", "text"])).output)
  }

  @Test func withoutArgumentsTheOpeningComparisonIsRun() throws {
    let process = try DescentProcess(["run"])

    #expect(process.status == 0)
    #expect(process.output.contains("1  gd:lr=0.4\n"))
    #expect(process.output.contains("2  momentum:lr=0.6,beta=0.5\n"))
  }

  @Test(arguments: [["--start=-5,-2"], ["--start", "-5,-2"]])
  func aStartMayBeginWithAMinusSign(_ start: [String]) throws {
    let process = try DescentProcess(["run", "--steps", "1"] + start)

    #expect(process.status == 0)
    #expect(process.output.contains("from (-5,-2), 1 step\n"))
  }

  @Test func oneSeedGivesOneOutputAndAnotherSeedAnother() throws {
    let noisy = ["run", "--format", "csv", "--noise", "1", "--seed"]
    let seven = try DescentProcess(noisy + ["7"]).output

    #expect(try DescentProcess(noisy + ["7"]).output == seven)
    #expect(try DescentProcess(noisy + ["8"]).output != seven)
  }

  @Test func aScheduleByItselfIsPrintedAsItsRates() throws {
    let schedule = ["run", "--schedule", "exponential:lr=0.4,gamma=0.5", "--steps", "3"]
    let csv = try DescentProcess(schedule + ["--format", "csv"])
    let text = try DescentProcess(schedule)

    #expect(csv.status == 0 && csv.complaints.isEmpty)
    #expect(
      csv.output == """
        schedule,step,multiplier,learning_rate
        "exponential:lr=0.4,gamma=0.5",0,1,0.4
        "exponential:lr=0.4,gamma=0.5",1,0.5,0.2
        "exponential:lr=0.4,gamma=0.5",2,0.25,0.1

        """)
    #expect(text.status == 0)
    #expect(text.output.contains("1  exponential:lr=0.4,gamma=0.5\n"))
    #expect(text.output.contains("2        0.25  0.1  ████████\n"))
  }

  @Test func severalSchedulesAreComparedInOneOutput() throws {
    let process = try DescentProcess(
      ["run", "--schedule", "cosine", "--schedule", "one_cycle", "--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
    let schedules = try #require(json["schedules"] as? [[String: Any]])

    #expect(process.status == 0)
    #expect(json["steps"] as? Int == 60)
    #expect(schedules.map { $0["schedule"] as? String } == ["cosine", "one_cycle"])
    #expect(schedules.allSatisfy { ($0["multipliers"] as? [Double])?.count == 60 })
    #expect(schedules.allSatisfy { ($0["learning_rates"] as? [Double])?.max() == 1 })
  }

  @Test func rowsAndBatchesOfFilesAreThoseOfTheRuns() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (rows, batches) = (folder.appending(path: "a:b.csv"), folder.appending(path: "b.json"))
    try Data("x,y\r\n1,2\r\n2,3\r\n".utf8).write(to: rows)
    try Data("[[1]]".utf8).write(to: batches)
    let words = [
      "run", "--objective", "line_squared", "--data", rows.path() + ":x,y", "--start=0,0",
      "--steps", "1", "--format", "csv", "gd:lr=0.1",
    ]

    let whole = try DescentProcess(words)
    #expect(whole.status == 0)
    // r = −2 and −3: the gradient is the mean of (−4, −4) and (−12, −6).
    #expect(whole.output.contains(",1,0.8,0.5,"))
    let second = try DescentProcess(words + ["--batches", batches.path()])
    #expect(second.output.contains(",1,1.2000000000000002,0.6000000000000001,"))

    try Data("x,y\r\n1,2\r\n2,\r\n".utf8).write(to: rows)
    let broken = try DescentProcess(words)
    #expect(broken.status == 2 && broken.output.isEmpty)
    #expect(broken.complains(of: "line 3 of \(rows.path()), column 'y': '' is no number"))
    let missing = try DescentProcess(words + ["--batches", folder.path() + "none"])
    #expect(missing.status == 2 && missing.complains(of: "cannot read"))
  }

  @Test func anEnsembleIsPrintedInEveryFormat() throws {
    for format in ["text", "csv", "json", "lines"] {
      let process = try DescentProcess([
        "run", "--objective", "bowl", "--noise", "1", "--ensemble", "16", "--steps", "20",
        "--format", format, "gd:lr=0.1",
      ])
      #expect(process.status == 0 && process.complaints.isEmpty, "\(format)")
      #expect(process.output.contains("16") && process.output.contains("gd:lr=0.1"), "\(format)")
    }
    let process = try DescentProcess(["run", "--ensemble", "16"])
    #expect(process.status == 2 && process.complains(of: "nothing is left to chance"))
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
    let process = try DescentProcess(
      ["run", "--steps", "30000", "--format", "csv"], readLimit: 10)

    #expect(process.output == "run,step,x")
    #expect(process.complaints.isEmpty)
    #expect(process.status == 0)
    #expect(!process.wasKilled)
  }
}
