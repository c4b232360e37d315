import Optimization
import Testing

@testable import Workbench

/// Typed functions on the command line and in the commands the program writes.
@Suite struct TypedObjectiveTests {
  private static func experiment(_ objective: String) throws -> Experiment {
    var arguments = ExperimentArguments()
    arguments.objective = objective
    return try Experiment(arguments)
  }

  @Test(arguments: ["x^2 + 3*sin(y)^2", "x²+y", "xy", "x", "-x^2", "(x)", "|x|", "2x", "π x y"])
  func anExpressionIsTakenForAFunction(_ text: String) throws {
    let experiment = try Self.experiment(text)

    #expect(experiment.objective == Selection(try TypedFunction(text)))
    #expect(experiment.objectiveText == text)
    #expect(
      experiment.arguments.first == (text.hasPrefix("-") ? "--objective=" + text : "--objective"))
    #expect(
      try Experiment(ExperimentArguments(words: experiment.arguments))
        == {
          var resolved = experiment
          resolved.start = experiment.resolvedStart
          return resolved
        }())
    #expect(try Self.experiment(experiment.objectiveText).objective == experiment.objective)
  }

  @Test(arguments: [
    ("x^2 + y", " 'x^2 + y'"), ("x²", " 'x²'"), ("xy", " xy"), ("-x", "=-x"),
    ("x/2+1", " x/2+1"), ("2*x", " '2*x'"), ("|x|", " '|x|'"), ("---x^2+x^4", "='---x^2+x^4'"),
  ])
  func theCommandQuotesWhatAShellWouldNotLeaveAlone(_ text: String, _ quoted: String) throws {
    #expect(try Self.experiment(text).command.hasPrefix("descent --objective\(quoted) --start="))
  }

  @Test(arguments: ["-x", "---x^2+x^4"])
  func whatBeginsWithASignIsNotTakenForAnOption(_ text: String) throws {
    let experiment = try Self.experiment(text)
    #expect(experiment.arguments.first == "--objective=" + text)
  }

  @Test func aQuotationMarkIsQuotedToo() {
    #expect("it's".quotedForShell == #"'it'\''s'"#)
    #expect("".quotedForShell == "''")
    #expect("--objective=-x' y".quotedForShell == #"--objective='-x'\'' y'"#)
    #expect("--a b=c".quotedForShell == "'--a b=c'")
    #expect("trough:a=0.1,b=4".quotedForShell == "trough:a=0.1,b=4")
    #expect("gd:lr=0.4@20+momentum:lr=0.6".quotedForShell == "gd:lr=0.4@20+momentum:lr=0.6")
  }

  private static let mistakes: [(String, String)] = [
    (
      "x^2+*3",
      """
      --objective: expected a number, a variable, a function or '(' at column 5
        x^2+*3
            ^
      """
    ),
    (
      "x + sn(y)",
      """
      --objective: there is no function or variable 'sn' at column 5; did you mean 'sin'?
        x + sn(y)
            ^
      """
    ),
    (
      "(x",
      """
      --objective: expected ')' at column 3
        (x
          ^
      """
    ),
    (
      "x\u{1B}[2J",
      """
      --objective: expected an operator at column 2
        x\\u{1b}[2J
         ^
      """
    ),
    (
      "3",
      """
      --objective: expected an expression with x or y in it at column 1
        3
        ^
      """
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsPointedAt(_ text: String, _ message: String) throws {
    let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
    #expect(problem?.description == message)
  }

  @Test func ofALongTextTheSurroundingsAreShown() throws {
    let text = String(repeating: "x+", count: 60) + "*" + String(repeating: "+x", count: 60)
    let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
    let lines = try #require(problem?.description.split(separator: "\n"))
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("  …") && lines[1].hasSuffix("…"))
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(Array(lines[1])[column] == "*")
  }

  @Test(arguments: ["rosenbrok", "bowll", "ackly", "himmel", "nope:a=1"])
  func aWordThatIsNearlyANameIsAnUnknownFunctionOfTheCatalog(_ text: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
    #expect(problem?.complaint.hasPrefix("there is no objective '") == true)
  }

  @Test(arguments: [
    ("xy2", "there is no function or variable 'xy2' at column 1; did you mean 'x2'?", 1),
    ("x12", "there is no function or variable 'x12' at column 1; did you mean 'x1'?", 1),
    ("sin", "expected '(' after 'sin' at column 4", 4),
    ("e", "expected an expression with x or y in it at column 1", 1),
    ("pi", "expected an expression with x or y in it at column 1", 1),
    ("z", "expected x and y (or x1 and x2) as variables, found 'z' at column 1", 1),
  ])
  func anotherWordIsAnExpressionWithAMistake(_ text: String, _ complaint: String, _ column: Int) {
    let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
    #expect(
      problem?.description == """
        --objective: \(complaint)
          \(text)
          \(String(repeating: " ", count: column - 1))^
        Allowed: an expression, or a name that 'descent list objectives' shows.
        """)
  }

  @Test(arguments: [
    (490, "expected at most 500 numbers, variables and operations"),
    (100_000, "expected at most 1000 characters"),
  ])
  func ofALongWordLittleIsRepeated(_ count: Int, _ complaint: String) {
    for text in [String(repeating: "x", count: count), String(repeating: "y", count: count)] {
      let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
      #expect(problem?.complaint.hasPrefix(complaint) == true)
      #expect((problem?.description.count ?? 0) < 500)
    }
    for text in [String(repeating: "q", count: count), String(repeating: "q", count: count) + ":"] {
      let problem = #expect(throws: ArgumentProblem.self) { try Self.experiment(text) }
      #expect((problem?.description.count ?? 0) < 1200)
    }
  }

  @Test func aNameWithSettingsStaysOneOfTheCatalog() throws {
    #expect(
      try Self.experiment("trough:a=0.5").objective == Selection("ravine", ["a": .number(0.5)]))
  }
}
