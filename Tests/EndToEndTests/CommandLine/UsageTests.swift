import Testing

/// Whatever cannot be understood is told on standard error, with status 2 and nothing half-started.
@Suite struct UsageTests {
  private static let mistakes: [([String], [String])] = [
    (["run", "adm:lr=0.1"], ["adm:lr=0.1: there is no optimizer 'adm'", "mean 'adam'", "gd, "]),
    (["run", "adam:beta3=1"], ["adam:beta3=1: adam has no setting 'beta3'", "mean 'beta1'"]),
    (
      ["run", "adam:lr=-1"], ["adam:lr=-1: lr cannot be '-1'", "Allowed: a number above 0."]
    ),
    (
      ["run", "--start", "1,2,3"],
      ["--start 1,2,3: '1,2,3' is not a point of this function of 2 variables", "Allowed: two"]
    ),
    (["run", "--start=1,2,3"], ["--start 1,2,3: '1,2,3' is not a point"]),
    (["run", "--steps", "0"], ["--steps 0: the number of steps cannot be '0'", "from 1 to 1000"]),
    (["run", "--steps", "-1"], ["--steps -1: the number of steps cannot be '-1'"]),
    (
      ["run", "--objective", "nope"],
      ["no function or variable 'nope' at column 1\n  nope\n  ^\n", "'descent list objectives'"]
    ),
    (["run", "--objective", "rosenbrok"], ["mean 'rosenbrock'?"]),
    (
      ["run", "--objective", "x^2+*3"],
      [
        "--objective: expected a number, a variable, a function or '(' at column 5\n  x^2+*3\n      ^"
      ]
    ),
    (["run", "--objective", "x+sn(y)"], ["'sn' at column 3; did you mean 'sin'?"]),
    (["run", "--noise", "-1"], ["--noise -1: the noise cannot be '-1'"]),
    (["run", "--window", "-1,1"], ["--window -1,1: '-1,1' is not a window"]),
    (["run", "--format", "jsn"], ["--format jsn: there is no format 'jsn'", "mean 'json'"]),
    (
      ["run", "--schedule", "cosin"],
      ["--schedule cosin: there is no schedule 'cosin'", "mean 'cosine'", "one_cycle"]
    ),
    (
      ["run", "--schedule", "cosine:perid=9"],
      ["--schedule cosine:perid=9: cosine has no setting 'perid'", "mean 'period'", "lr or"]
    ),
    (["run", "--schedule", "cosine:lr=0"], ["--schedule cosine:lr=0: lr cannot be '0'"]),
    (
      ["run", "--schedule", "cosine", "gd"],
      ["--schedule cosine: a schedule by itself has no function", "gd:lr=0.1,schedule=cosine"]
    ),
    (["run", "--schedule", "cosine", "--noise", "1"], ["a schedule by itself"]),
    (["run", "--schedule", "cosine", "--steps", "0"], ["the number of steps cannot be '0'"]),
    (["selftest", "now"], ["unexpected argument 'now'"]),
    (["run", "--stepz", "3"], ["there is no option '--stepz'", "mean '--steps'", "--format,"]),
    (["run", "--start"], ["--start: the value is missing", "Allowed: --start=X[,Y]."]),
    (["run", "--objective=", "gd"], ["--objective: the value is missing"]),
    (["--lr=0.1"], ["'lr' is a setting of a run", "NAME:lr=VALUE"]),
    (
      ["help", "bogus"],
      [
        "help bogus: there is no command 'bogus'",
        "Allowed: compare, run, map, train, render, list",
      ]
    ),
    (["adm:lr=0.1"], ["adm:lr=0.1: there is no optimizer 'adm'"]),
    (["rnu"], ["rnu: there is no command or optimizer 'rnu'", "mean 'run'", "list, "]),
    (["--", "run"], ["run: the command 'run' must be the first word"]),
    (["--steps", "0"], ["--steps 0: the number of steps cannot be '0'"]),
    (["--color", "255"], ["--color 255: there is no choice '255'", "mean '256'", "auto, direct"]),
    (
      ["--marks", "dots"], ["--marks dots: there is no choice 'dots'", "braille, quadrant, ascii"]
    ),
    (
      ["--view", "rase"], ["--view rase: there is no view 'rase'", "mean 'race'", "compare, race"]
    ),
    (["--step", "61"], ["--step 61: the play-head cannot be at step '61' of 60", "0 to 60"]),
    (["--color-map", "magna"], ["there is no colour map 'magna'", "mean 'magma'"]),
    (["--levels", "liner"], ["--levels liner: there is no level scale", "mean 'linear'"]),
    (["--cell-aspect", "0"], ["--cell-aspect 0: the cell aspect cannot be '0'", "0.5 to 5"]),
    (["list", "optimzers"], ["there is no list and no entry 'optimzers'", "mean 'optimizers'"]),
    (["list", "--format", "xml"], ["--format xml: there is no format 'xml'", "text, json"]),
    (["list", "optimizers", "gd"], ["unexpected argument 'gd'"]),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsToldAndNothingIsPrinted(_ arguments: [String], _ words: [String]) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 2)
    #expect(process.output.isEmpty)
    #expect(process.complaints.hasPrefix("descent: "))
    for word in words {
      #expect(process.complains(of: word))
    }
    for line in process.complaints.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func withoutATerminalTheComparisonPointsAtTheCommandThatNeedsNone() throws {
    let process = try DescentProcess([])

    #expect(process.status == 2)
    #expect(process.output.isEmpty)
    #expect(process.complaints.hasPrefix("descent: "))
    #expect(process.complains(of: "'descent run'"))
  }

  @Test(
    arguments: [
      (["--help"], "descent run"), (["-h"], "descent run"), (["help"], "descent run"),
      (["run", "--help"], "--objective NAME[:KEY=VALUE,…]"),
      (["help", "run"], "--format FORMAT"), (["compare", "--help"], "--cell-aspect NUMBER"),
      (["run", "--help"], "descent run --schedule NAME[:KEY=VALUE,…]"),
      (["--help"], "selftest"), (["selftest", "--help"], "central differences"),
      (["list", "--help"], "objectives, optimizers, schedules"),
    ] as [([String], String)])
  func helpIsPrintedOnStandardOutput(_ arguments: [String], _ words: String) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(process.output.contains(words))
  }

  @Test(arguments: [["--version"], ["run", "--version"], ["-V"]])
  func theVersionIsPrintedAfterTheName(_ arguments: [String]) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 0)
    #expect(process.output.wholeMatch(of: /descent 0\.1\.0 \(ncurses 6\.[0-9.]+\)\n/) != nil)
    #expect(process.complaints.isEmpty)
  }
}
