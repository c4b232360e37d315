import TerminalHarness
import Testing

/// What is printed for reading fits a terminal.
@Suite struct LineWidthTests {
  /// A call of every command; files, scripts and data for other programs have lines of their own.
  static let calls: [[String]] = [
    ["--help"], ["compare", "--help"], ["run", "--help"], ["render", "--help"], ["list", "--help"],
    ["lesson", "--help"], ["selftest", "--help"], ["doctor", "--help"], ["completions", "--help"],
    ["manual", "--help"],
    ["train", "--help"], ["train", "--epochs", "5", "adam:lr=0.01,beta2=0.99", "gd:lr=0.1"],
    ["map", "--help"], ["map", "gd", "--steps", "20"],
    ["map", "--kind", "basins", "gd:lr=0.01", "--objective", "himmelblau", "--steps", "20"],
    ["list"], ["list", "objectives"], ["list", "optimizers"], ["list", "schedules"],
    ["list", "adam"],
    ["lesson"], ["lesson", "--check", "learning-rate"], ["lesson", "--check", "rate-tolerance"],
    ["selftest"], ["doctor"], ["render", "--size", "80x24"],
    ["run"], ["run", "--objective", "goldstein_price"], ["run", "--objective", "logistic", "gd"],
    ["run", "--objective", "levy", "--noise", "0.5", "--seed", "123456789", "adam", "momentum"],
    ["run", "--objective", "sqrt(1-x^2-y^2)", "gd"],
    ["run", "--objective", "(x^2+y-11)^2+(x+y^2-7)^2+sin(x)*sin(y)*exp(-x^2)+cos(x*y)^4", "gd"],
    ["run", "--schedule", "one_cycle", "--schedule", "cosine:lr=0.4,period=100"],
    ["run", "--noise", "1", "--ensemble", "5", "--steps", "20", "gd", "adam"],
  ]

  @Test(arguments: calls)
  func noLineIsLongerThan80Columns(_ arguments: [String]) throws {
    let process = try DescentProcess(arguments)
    #expect(process.status == 0, "\(process.complaints)")
    for line in process.output.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: [
    ["selftest"], ["lesson"], ["lesson", "--check", "learning-rate"], ["list"], ["run"],
  ])
  func onANarrowerTerminalLinesAreShorter(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      [BuiltProduct.path("descent")] + arguments, width: 60, height: 24)
    #expect(try terminal.waitForEnd(within: 60) == .exited(0))
    for line in terminal.text.split(whereSeparator: \.isNewline) {
      // What is written over is no line.
      let shown = line.split(separator: "\r").last ?? ""
      #expect(shown.count <= 60, "\(shown)")
    }
  }

  @Test(arguments: [
    ["run", "gd", "--objective", "sqm"], ["list", "sgdd"], ["--theme", "purple"],
  ])
  func complaintsFitToo(_ arguments: [String]) throws {
    let process = try DescentProcess(arguments)
    #expect(process.status == 2)
    for line in process.complaints.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }
}
