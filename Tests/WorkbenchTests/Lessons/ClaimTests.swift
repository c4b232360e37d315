import Testing

@testable import Workbench

/// On x² from 10 run 1 keeps 0.6 of the distance each step, run 2 −0.8, and run 3, an Adam, goes 0.1.
///
/// All numbers are those of 10 · 0.6ᵗ and 10 · (−0.8)ᵗ.
@Suite struct ClaimTests {
  private static let command =
    "descent --objective square --start=10 --window=-12,12 --steps 20 gd:lr=0.2 gd:lr=0.9 "
    + "adam:lr=0.1"

  /// What is found for a statement about the runs of a command.
  private func finding(_ claim: String, _ command: String = Self.command) throws -> ClaimFinding {
    let lesson = try Lesson(markdown: lessonText(command: command, claims: "- " + claim))
    return try #require(LessonCheck(lesson).scenes.first?.claims.first).finding
  }

  @Test(arguments: [
    ("the mean over 0 seeds of f of run 1 at step 3 lies between 1 and 3", "no seeds say nothing"),
    (
      "the mean over 5 seeds of f of run 1 at step 3 lies between 3 and 1",
      "no number lies between them"
    ),
    ("at step 3 f of run 1 lies between 3 and 1", "no number lies between them"),
    ("from step 10 to step 5 f of run 1 stays below 3", "step 10 is after step 5"),
    ("run 1 stays within -3 of x = 0", "no distance is below 0"),
    ("run 1 ends within -1 of (0)", "no distance is below 0"),
    (
      "between 5 and 30 of 10 seeds end run 1 within 1 of (0)",
      "its numbers of seeds do not rise"
    ),
    ("with all rates from 5 to 1 run 1 arrives", "there is no rate from there to there"),
    ("with no rate from 0 to 1 run 1 arrives", "there is no rate from there to there"),
    ("from 20 to 300 % of all starts lead run 1 to (0)", "no share is from there to there"),
  ])
  func numbersThatExcludeEachOtherAreMistakes(_ claim: String, _ complaint: String) {
    let problems = #expect(throws: LessonProblems.self) {
      try Lesson(markdown: lessonText(command: Self.command, claims: "- " + claim))
    }
    #expect(problems?.all.first?.complaint.contains(complaint) == true)
  }

  @Test(
    arguments: [
      // 100 · 0.36ᵗ < 1 first at t = 5 (0.605), 100 · 0.64ᵗ at t = 11 (0.738).
      ("run 1 reaches f < 1 first at step 5", true, "step 5"),
      ("run 1 reaches f < 1 first at step 6", false, "step 5"),
      ("run 1 reaches f<1 before step 6", true, "step 5"),
      ("run 1 reaches f < 1 before step 5", false, "step 5"),
      ("run 2 reaches f < 1 after step 10", true, "step 11"),
      ("run 2 reaches f < 1 after step 11", false, "step 11"),
      ("adam never reaches f < 1", true, "never"),
      ("run 1 never reaches f < 1", false, "step 5"),
      ("run 1 keeps f < 1 from step 5", true, "step 5"),
      ("run 2 keeps x < 1 from step 1", false, "step 11"),
      ("run 1 reaches f < 1 before run 2", true, "step 5 and step 11"),
      ("run 2 reaches f < 1 before run 1", false, "step 11 and step 5"),
      ("run 1 reaches f < 1 before adam", true, "step 5 and never"),
      ("at step 1 x of run 2 is -8.0", true, "-8"),
      ("at step 2 x of run 1 is 3.6", true, "3.6"),
      ("at step 2 x of run 1 is 4", true, "3.6"),
      ("at step 2 x of run 1 is 3.5", false, "3.6"),
      ("at step 2 x of run 1 is below 3.7", true, "3.6"),
      ("at step 2 x of run 1 is above 3.7", false, "3.6"),
      ("at step 2 f - f* of run 1 lies between 12 and 13", true, "12.96"),
      ("at step 0 the slope of run 1 is 20", true, "20"),
      ("at step 0 the sharpness of run 1 is 2.00", true, "2"),
      ("at step 3 the rate of run 2 is 0.90", true, "0.9"),
      ("the largest |x| of run 2 is 10", true, "10 at step 0"),
      ("the smallest x of run 2 is −8.00", true, "-8 at step 1"),
      ("from step 2 to step 5 the largest x of run 2 is 6.4", true, "6.4 at step 2"),
      ("from step 2 to step 5 the smallest x of run 2 is -5.12", true, "-5.12 at step 3"),
      ("the largest x of run 1 is below 10", false, "10 at step 0"),
      ("from step 1 to step 5 the smallest x of run 1 is above 0.7", true, "0.7776 at step 5"),
      ("from step 1 to step 5 x of run 1 stays above 0.8", false, "0.7776 at step 5"),
      ("from step 2 to step 5 x of run 2 stays below 6", false, "6.4 at step 2"),
      ("run 1 stays within 11 of x = 0", true, "at most 10, at step 0"),
      ("run 1 stays within 1 of x = 0 from step 5", true, "at most 0.7776, at step 5"),
      ("run 1 stays within 1 of x = 0 from step 4", false, "at most 1.296, at step 4"),
      ("run 1 stays within 9 of (10)", false, "at most 9.99963, at step 20"),
      ("run 1 stays within 1 of (0) from step 5", true, "at most 0.7776, at step 5"),
      ("run 1 ends within 1e-3 of (0)", true, "(0.000365616)"),
      ("run 2 crosses x = 0 20 times", true, "20 times"),
      ("run 2 crosses x = 0 at least 21 times", false, "20 times"),
      ("run 1 never crosses x = 0", true, "0 times"),
      ("run 1 does not diverge", true, "never"),
      ("run 1 stays in the window", true, "it stays"),
      ("run 1 is ahead of run 2 from step 1", true, "36 against 64 at step 1"),
      ("run 2 is ahead of run 1 from step 1 to step 3", false, "64 against 36 at step 1"),
      ("run 2 is ahead of adam at step 1", true, "64 against 98.01 at step 1"),
    ] as [(String, Bool, String)])
  func aStatementIsHeldAgainstTheRuns(_ claim: String, _ holds: Bool, _ found: String) throws {
    #expect(try finding(claim) == ClaimFinding(holds, found))
  }

  /// 10 · (−1.2)ᵗ is beyond 12 at step 2, beyond a million at step 64.
  @Test(
    arguments: [
      ("gd diverges at step 64", true, "step 64"), ("gd diverges before step 64", false, "step 64"),
      ("gd does not diverge", false, "step 64"),
      ("gd leaves the window at step 2", true, "step 2"),
      ("gd leaves the window before step 2", false, "step 2"),
      ("gd stays in the window", false, "step 2"),
    ] as [(String, Bool, String)])
  func aLostRunIsFound(_ claim: String, _ holds: Bool, _ found: String) throws {
    let command = "descent --objective square --start=10 --window=-12,12 --steps 80 gd:lr=1.1"
    #expect(try finding(claim, command) == ClaimFinding(holds, found))
  }

  @Test func aStepBehindAnOverflowHasNoValue() throws {
    let command = "descent --objective square --start=10 --steps 60 gd:lr=1e12"
    let finding = try finding("at step 60 x is 1", command)
    #expect(!finding.holds)
    #expect(finding.found.hasPrefix("the run diverged at step "))
  }

  /// On x² one step at a rate η under noise ends at x(1 − 2η) − ησξ: mean 0, deviation 0.25 · 4 = 1 with
  /// η = 0.25 and x = 0, so f has the mean 1 and the median 0.455; of 400 seeds 68.3 % lie within 1.
  @Test(
    arguments: [
      "the mean over 400 seeds of f at step 1 lies between 0.8 and 1.2",
      "the median over 400 seeds of f at step 1 lies between 0.33 and 0.58",
      "the mean over 400 seeds of x of run 1 at step 1 lies between -0.2 and 0.2",
      "between 240 and 306 of 400 seeds end run 1 within 1 of (0)",
    ])
  func whatHoldsForManySeedsIsCounted(_ claim: String) throws {
    let command = "descent --objective square --start=0 --steps 1 --noise 4 gd:lr=0.25"
    #expect(try finding(claim, command).holds)
    let other = claim.replacing("400 seeds", with: "2 seeds", maxReplacements: 1)
      .replacing("between 240 and 306 of", with: "between 2 and 2 of", maxReplacements: 1)
    #expect(try finding(other, command) != finding(claim, command))
  }

  @Test(
    arguments: [
      ("run 1 is nice", "'ahead'", nil), ("the sun shines", "'largest', or 'smallest'", nil),
      ("run 4 does not diverge", "run 1, run 2, run 3", nil),
      ("gd does not diverge", "run 1, run 2", nil), ("adm does not diverge", "a run", "adam"),
      ("momentum does not diverge", "gd, gd, adam", nil),
      ("run 1 reaches f < 1 first at step 21", "a step from 0 to 20", nil),
      ("run 1 reaches f = 1 first at step 2", "< or >", nil),
      ("run 1 reachs f < 1 first at step 2", nil, "reaches"),
      ("at step 1 y of run 1 is 3", "one of the quantities f, f - f*, x, |x|, rate, slope", nil),
      ("at step 1 x is 3", "'of' and a run", nil),
      ("run 1 stays within 1 of (0, 1)", "a point (X)", nil),
      ("run 2 crosses x = 0 2.5 times", "a whole number from 0 to 100000", nil),
      ("run 1 does not diverge today", "the end of the statement", nil),
    ] as [(String, String?, String?)])
  func whatIsNoStatementIsToldWithWhatMayStandThere(
    _ claim: String, _ allowed: String?, _ suggestion: String?
  ) throws {
    let text = lessonText(command: Self.command, claims: "- " + claim)
    let problems = try #require(throws: LessonProblems.self) { try Lesson(markdown: text) }
    let problem = try #require(problems.all.first)
    #expect(problem.line == 15)
    #expect(problem.complaint.hasPrefix("'\(claim)' is not a claim: "))
    if let allowed { #expect(problem.allowed.contains(allowed)) }
    #expect(problem.suggestion == suggestion)
  }

  @Test(arguments: [("0.074", 0.005), ("8.17", 0.05), ("10", 5), ("1e-3", 0.005), ("1.5e3", 500)])
  func theDigitsSayHowExactANumberIs(_ text: String, _ tenHalfUnits: Double) throws {
    let number = try #require(WrittenNumber(text))
    #expect(number.agrees(with: number.value + tenHalfUnits / 10))
    #expect(!number.agrees(with: number.value + tenHalfUnits / 9))
  }
}
