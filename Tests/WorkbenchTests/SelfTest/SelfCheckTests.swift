import Optimization
import Testing

@testable import Workbench

@Suite struct SelfCheckTests {
  @Test(arguments: SelfCheck.all.indices)
  func everyGroupIsFine(_ index: Int) {
    let findings = SelfCheck.all[index].findings()

    #expect(findings.failures == [])
    #expect(findings.worst < 1e-8)
    #expect(
      findings.text().hasPrefix("ok    ") && findings.text(width: 200).count { $0 == "\n" } == 1)
    #expect(findings.text().split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func manyFailuresAreToldByTheirFirstTen() {
    var tally = Tally()
    for index in 1...12 { tally.fail("number \(index)") }
    let lines = tally.findings("numbers").text().split(separator: "\n")

    #expect(lines.first == "FAIL  numbers, worst 0, 12 wrong:")
    #expect(lines.count == 12)
    #expect(lines.last == "      and 2 more")
  }

  @Test func aNumberThatIsNoneIsAFailure() {
    var tally = Tally()
    tally.compare(.nan, with: 1, tolerance: 1, "here")
    tally.compare(1, with: .nan, tolerance: 1, "there")

    #expect(tally.failures.count == 2)
  }
}
