import Optimization
import Testing

@testable import Workbench

@Suite struct GoldenCheckTests {
  // x² from 10 at 0.25 halves x in every step.
  private let right =
    "--objective square_1d --start=10 --steps 3 gd:lr=0.25 = hand==1 1e-12 1:5 3:1.25"

  @Test func aLineThatAgreesIsFine() {
    let findings = GoldenCheck([right]).findings()

    #expect(findings.isFine)
    #expect(findings.text == "ok    1 optimizers in 1 cases of 1 libraries, worst 0\n")
    #expect(findings.libraries == ["hand==1"])
  }

  @Test func aWrongNumberIsToldWithItsStepAndByHowMuchItIsOff() {
    let wrong = right.replacing("3:1.25", with: "3:1.5")
    let findings = GoldenCheck([right, wrong]).findings()

    #expect(!findings.isFine)
    #expect(
      findings.failures == [
        "step 3 of --objective square_1d --start=10 --steps 3 gd:lr=0.25: 1.25, "
          + "should be 1.5, off by 0.25"
      ])
    #expect(findings.text.hasPrefix("FAIL  1 optimizers in 2 cases of 1 libraries, worst 0.17, 1"))
  }

  @Test func aNumberJustBeyondTheToleranceIsWrongAndOneJustWithinIsNot() {
    for (number, isFine) in [("1.2500000000005", true), ("1.2500000000015", false)] {
      let line = right.replacing("3:1.25", with: "3:" + number)
      #expect(GoldenCheck([line]).findings().isFine == isFine)
    }
  }

  @Test func aWrongMultiplierIsTold() {
    let line = "--schedule exponential:gamma=0.5 = hand==1 1e-12 1:0.5 2:0.3"

    #expect(
      GoldenCheck([line]).findings().failures == [
        "step 2 of --schedule exponential:gamma=0.5: 0.25, should be 0.3, off by 0.05"
      ])
  }

  @Test(
    arguments: [
      ("nonsense", "'nonsense' is no golden line"),
      ("gd:lr=1 = hand==1 1e-12 1:x", "is no golden line"),
      ("--objective square_1d adm:lr=1 = hand==1 1e-12 1:1", "there is no optimizer 'adm'"),
      ("--objective square_1d gd:beta=1 = hand==1 1e-12 1:1", "gd has no setting 'beta'"),
      ("--schedule cosin = hand==1 1e-12 1:1", "there is no schedule 'cosin'"),
      ("--step 1 gd = hand==1 1e-12 1:1", "there is no option '--step'"),
      ("--objective square_1d --steps 1 gd:lr=1 = hand==1 1e-12 2:1", "there is no such step"),
    ])
  func aLineThatCannotBeRunIsAFailure(_ line: String, _ words: String) {
    let findings = GoldenCheck([line]).findings()

    #expect(findings.failures.count == 1)
    #expect(findings.failures.first?.contains(words) == true)
  }

  @Test func everyOptimizerOfTheCatalogHasALine() {
    // Rules that no library at hand computes are named here, with the reason.
    let without: Set<String> = []
    let known = GoldenTable.runs.compactMap(GoldenEntry.init).flatMap { entry in
      entry.words.compactMap { try? RunSpecification(text: $0).optimizer.name }
    }

    #expect(Catalog.optimizers.map(\.name).filter { !known.contains($0) } == without.sorted())
  }

  @Test func everyScheduleOfTheCatalogHasALine() {
    let known = GoldenTable.schedules.compactMap(GoldenEntry.init).compactMap { entry in
      try? ScheduledRate(text: entry.words.last ?? "", of: "").schedule.name
    }

    #expect(Catalog.schedules.map(\.name).filter { !known.contains($0) } == [])
  }
}
