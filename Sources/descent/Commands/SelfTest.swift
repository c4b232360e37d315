import ArgumentParser
import Workbench

extension Descent {
  /// The proof that the numbers are right, on this machine and without anything else installed.
  struct SelfTest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "selftest",
      abstract: "Check that functions, optimizers and schedules are correct on this machine.",
      usage: "descent selftest",
      discussion: """
        Derivatives are checked against central differences, known minima and saddles against gradient \
        and curvature, typed functions against built-in ones, and every function, optimizer and \
        schedule against numbers of other libraries. The status is 0 where everything agrees and 1 \
        where anything does not.
        """)

    @OptionGroup var information: InformationOptions

    func run() throws {
      var output = OutputBuffer(.output)
      var failures = 0
      var libraries: Set<String> = []
      let clock = ContinuousClock()
      let beginning = clock.now
      for test in SelfCheck.all {
        let findings = test.findings()
        failures += findings.failures.count
        libraries.formUnion(findings.libraries)
        try output.write(findings.text(width: StandardStream.output.columns))
        // Line by line, for whoever watches.
        try output.flush()
      }
      let time = (clock.now - beginning).formattedSeconds
      let list = "checked against: " + libraries.sorted().joined(separator: ", ")
      try output.write(
        list.wrapped(indent: 0, hanging: 6, width: StandardStream.output.columns) + "\n")
      try output.write("\(failures == 0 ? "all passed" : "not all passed") in \(time) s\n")
      try output.flush()
      if failures > 0 { throw SelfTestProblem(failures: failures) }
    }
  }
}

/// The self-test has found something wrong.
struct SelfTestProblem: EndingError, CustomStringConvertible {
  let failures: Int

  var status: ExitStatus { .failed }

  var description: String {
    "the self-test found \(failures == 1 ? "1 failure" : "\(failures) failures")"
  }
}

extension Duration {
  /// The time in seconds with two decimals, as in "0.21".
  fileprivate var formattedSeconds: String {
    let hundredths = Int((self / .milliseconds(10)).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
