import Testing

@Suite struct SelfTestCommandTests {
  @Test func everyGroupIsALineAndAllAreRight() throws {
    let process = try DescentProcess(["selftest"])
    // A line that is too long goes on below.
    let lines = process.output.replacing("\n      ", with: " ").split(separator: "\n")

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(lines.count { $0.hasPrefix("ok    ") } == 8)
    for words in [
      "gradients of ", "Hessians of ", "second-order ones", "critical points", "typed functions",
      " functions in ", " optimizers", " schedules",
    ] {
      #expect(lines.contains { $0.hasPrefix("ok    ") && $0.contains(words) })
    }
    #expect(!process.output.contains("FAIL"))
    #expect(process.output.contains("torch==2.13.0"))
  }

  @Test func theTimeItTookIsTold() throws {
    let last = try DescentProcess(["selftest"]).output.split(separator: "\n").last ?? ""

    #expect(last.wholeMatch(of: /all passed in [0-9]+\.[0-9][0-9] s/) != nil)
  }
}
