import Optimization
import Testing

@testable import Workbench

@Suite struct GoldenCheckTests {
  // x² from 10 at 0.25 halves x in every step.
  private let right =
    "--objective square_1d --start=10 --steps 3 gd:lr=0.25 = hand==1 1e-12 1:5 3:1.25"

  @Test func aLineThatAgreesIsFine() {
    let findings = findings([right])

    #expect(findings.isFine)
    #expect(findings.text() == "ok    1 optimizers in 1 cases of 1 libraries, worst 0\n")
    #expect(findings.libraries == ["hand==1"])
  }

  @Test func aWrongNumberIsToldWithItsStepAndByHowMuchItIsOff() {
    let wrong = right.replacing("3:1.25", with: "3:1.5")
    let findings = findings([right, wrong])

    #expect(!findings.isFine)
    #expect(
      findings.failures == [
        "step 3 of --objective square_1d --start=10 --steps 3 gd:lr=0.25: 1.25, "
          + "should be 1.5, off by 0.25"
      ])
    #expect(
      findings.text().hasPrefix("FAIL  1 optimizers in 2 cases of 1 libraries, worst 0.17, 1"))
  }

  @Test func aNumberJustBeyondTheToleranceIsWrongAndOneJustWithinIsNot() {
    for (number, isFine) in [("1.2500000000005", true), ("1.2500000000015", false)] {
      let line = right.replacing("3:1.25", with: "3:" + number)
      #expect(findings([line]).isFine == isFine)
    }
  }

  @Test func aWrongMultiplierIsTold() {
    let line = "--schedule exponential:gamma=0.5 = hand==1 1e-12 1:0.5 2:0.3"

    #expect(
      findings([line], of: .schedules).failures == [
        "step 2 of --schedule exponential:gamma=0.5: 0.25, should be 0.3, off by 0.05"
      ])
  }

  @Test(
    arguments: [
      ("nonsense", "'nonsense' is not a golden line"),
      ("gd:lr=1 = hand==1 1e-12 1:x", "is not a golden line"),
      ("--objective square_1d adm:lr=1 = hand==1 1e-12 1:1", "there is no optimizer 'adm'"),
      ("--objective square_1d gd:beta=1 = hand==1 1e-12 1:1", "gd has no setting 'beta'"),
      ("--schedule cosin = hand==1 1e-12 1:1", "there is no schedule 'cosin'"),
      ("--step 1 gd = hand==1 1e-12 1:1", "there is no option '--step'"),
      ("--objective square_1d --steps 1 gd:lr=1 = hand==1 1e-12 2:1", "there is no such step"),
      ("--objective square_1d --steps 2 gd:lr=1 = hand==1 1e-12 0.5:1", "there is no such step"),
      ("--objective bowl --steps 1 gd:lr=1 = hand==1 1e-12 0:1,2;1,2;1,2", "is not a golden line"),
      ("--objective square_1d --start=1 gd:lr=1 = hand==1 1e-12 0:1;1", "keeps no second point"),
      (
        "--objective square_1d --start=1 gd:lr=1 = hand==1 1e-12 0:1,0,0",
        "3 numbers are not a point"
      ),
      ("--schedule constant = hand==1 1e-12 -1:1", "there is no such step"),
    ])
  func aLineThatCannotBeRunIsAFailure(_ line: String, _ words: String) {
    let isSchedule = line.hasPrefix("--schedule")
    let findings = findings([line], of: isSchedule ? .schedules : .runs)

    #expect(findings.failures.count == 1)
    #expect(findings.failures.first?.contains(words) == true)
  }

  @Test func aWrongSecondPointIsTold() {
    // The average of the second and the third point, 2.5 and 1.25.
    let line =
      "--objective square_1d --start=10 --steps 3 asgd:lr=0.25,lambd=0,alpha=0,t0=0 "
      + "= hand==1 1e-12 1:5;5 3:1.25;1.875"

    #expect(findings([line]).failures == [])
    let wrong = findings([line.replacing(";1.875", with: ";1.25")]).failures
    #expect(wrong.count == 1)
    #expect(wrong.first?.hasPrefix("second point at step 3 of --objective square_1d") == true)
  }

  // The saddle x² − y² at (3, 1): 8, the gradient (6, −2), the Hessian (2, 0, −2).
  private let saddle = "--objective saddle = hand==1 1e-10 3,1:8,6,-2,2,0,-2"

  @Test func derivativesThatAgreeAreFine() {
    let curve = "--objective cubic_1d = hand==1 1e-10 2:8,12,12"
    let findings = findings([saddle, curve], of: .functions)

    #expect(
      findings.text()
        == "ok    values, gradients and Hessians of 2 functions in 2 cases of 1 library,\n"
        + "      worst 0\n")
  }

  @Test(
    arguments: [
      ("8,6,-2,2,0,-2", "9,6,-2,2,0,-2", "value of saddle at (3,1): 8.0, should be 9.0, off by 1"),
      ("8,6,-2,", "8,6,-2.000000001,", "gradient of saddle at (3,1): -2.0, should be "),
      ("2,0,-2", "2,1,-2", "Hessian of saddle at (3,1): 0.0, should be 1.0, off by 1"),
      (",-2,2,0,-2", "", "saddle at (3,1): these are not derivatives of the second order"),
      ("3,1:", "3:", "saddle at (3): these are not derivatives of the second order"),
      ("saddle", "sadle", "there is no objective 'sadle'"),
    ])
  func aWrongDerivativeIsTold(_ right: String, _ wrong: String, _ words: String) {
    let findings = findings([saddle.replacing(right, with: wrong)], of: .functions)

    #expect(findings.failures.count == 1)
    #expect(findings.failures.first?.contains(words) == true)
  }

  @Test(arguments: GoldenGroup.all)
  func aNameWithoutALineIsAFailure(_ group: GoldenGroup) throws {
    let name = try #require(group.names.last)
    let lines = group.lines.filter { line in
      !["--objective \(name) = ", " \(name):", "--schedule \(name) ", "--schedule \(name):"]
        .contains { line.contains($0) }
    }
    let findings = GoldenCheck(lines, of: group.subject, covering: group.names).findings()

    #expect(lines.count < group.lines.count)
    #expect(findings.failures == ["\(name) has no golden line"])
  }

  @Test(arguments: GoldenGroup.all)
  func everyNameOfTheCatalogHasALine(_ group: GoldenGroup) {
    let check = GoldenCheck(group.lines, of: group.subject, covering: group.names)

    #expect(check.findings().failures == [])
  }

  @Test func everySecondPointIsCompared() {
    let withSecond = Catalog.optimizers.filter { $0.product().auxiliaryIterateName != nil }.map(
      \.name)
    let compared = GoldenTable.runs.compactMap(GoldenEntry.init)
      .filter { $0.expected.allSatisfy { $0.auxiliaryIterate != nil } }
      .compactMap { try? RunSpecification(text: $0.words.last ?? "").optimizer.name }

    #expect(Set(withSecond) == Set(compared))
  }

  private func findings(_ lines: [String], of subject: GoldenSubject = .runs) -> Findings {
    GoldenCheck(lines, of: subject, covering: []).findings()
  }
}

/// A golden table with the names it must hold.
struct GoldenGroup: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let lines: [String]
  let subject: GoldenSubject
  let names: [String]

  static let all = [
    GoldenGroup(
      testDescription: "functions", lines: GoldenTable.functions, subject: .functions,
      names: Catalog.objectives.map(\.name)),
    GoldenGroup(
      testDescription: "optimizers", lines: GoldenTable.runs, subject: .runs,
      names: Catalog.optimizers.map(\.name)),
    GoldenGroup(
      testDescription: "schedules", lines: GoldenTable.schedules, subject: .schedules,
      names: Catalog.schedules.map(\.name)),
  ]
}
