import Foundation
import Testing
import Workbench

@testable import descent

/// Experiments in files.
@Suite struct ExperimentFileTests {
  private func inFile(_ text: String, _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "descent-\(UUID().uuidString).descent"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func words(_ text: String) -> [String] {
    ExperimentFile(text, named: "").lines.compactMap(\.argument)
  }

  @Test(arguments: [
    ["gd:lr=0.4", "momentum:lr=0.6,beta=0.5"], ["--objective", "x*cos(0.15 pi x)", "gd", "adam"],
    ["--objective", "trough", "--start", "-5,-2", "--steps", "90", "--view", "race", "gd"],
    ["--view", "charts", "--epoch-axis", "--linear-axis"], ["--presenter", "gd"],
    ["--data", "my #2 points.csv", "gd"], ["--data", "'quoted'", "gd"],
    ["--data", "two  blanks", "gd"],
  ])
  func whatIsWrittenIsReadAgain(_ arguments: [String]) throws {
    try inFile(ExperimentFile.text(arguments, keeping: nil)) { path in
      let words = try ExpandedWords(["render", path, "--step=3"]).words
      #expect(words.first == "render" && words.last == "--step=3")
      // An option and its value have become one word.
      let joined = words.dropFirst().dropLast().flatMap { word in
        word.hasPrefix("--")
          ? word.split(separator: "=", maxSplits: 1).map(String.init) : [word]
      }
      #expect(joined == arguments)
    }
  }

  @Test func remarksAndBlankLinesAreForTheReader() {
    #expect(
      words("\u{FEFF}# the trough\n\n  --steps=9  \r\n# gd\ngd:lr=0.4 # slow\n") == [
        "--steps=9", "gd:lr=0.4",
      ])
  }

  @Test func aValueMayStandBehindABlankOrInQuotes() {
    #expect(
      words("--start -5, -2\n--objective 'x^2 + y^2'\n--data=\"a #1.csv\"  # ours\n--presenter")
        == ["--start=-5, -2", "--objective=x^2 + y^2", "--data=a #1.csv", "--presenter"])
  }

  @Test func aFileToBeWrittenIsNotRead() throws {
    let words = ["render", "-o", "nowhere.descent", "gd"]
    #expect(try ExpandedWords(words).words == words)
    #expect(throws: TextFileProblem.self) { try ExpandedWords(["nowhere.descent"]) }
  }
}

/// Files that are written again.
@Suite struct ExperimentFileRevisionTests {
  private static let former = """
    # Trough, for the third lecture.

    # the function
    --objective=trough
    --steps 60   # long enough

    # too slow
    gd:lr=0.1

    # better
    momentum:lr=0.6,beta=0.5   # the textbook's
    # end

    """

  @Test func whatIsSaidOfALineStaysWithIt() {
    let text = ExperimentFile.text(
      ["--objective", "bowl", "--steps", "60", "gd:lr=0.4", "momentum:lr=0.7,beta=0.5"],
      keeping: Self.former)
    #expect(
      text == """
        # Trough, for the third lecture.

        # the function
        --objective=bowl
        --steps 60   # long enough

        # too slow
        gd:lr=0.4

        # better
        momentum:lr=0.7,beta=0.5  # the textbook's
        # end

        """)
  }

  @Test func aFileIsNotChangedByTheSameArguments() {
    let arguments = [
      "--objective", "trough", "--steps", "60", "gd:lr=0.1", "momentum:lr=0.6,beta=0.5",
    ]
    #expect(ExperimentFile.text(arguments, keeping: Self.former) == Self.former)
    let ends = Self.former.replacing("\n", with: "\r\n")
    #expect(ExperimentFile.text(arguments, keeping: ends) == ends)
  }

  @Test func whatIsNewStandsBehindWhatItFollows() {
    let text = ExperimentFile.text(
      [
        "--objective", "trough", "--start", "1,2", "--steps", "60", "--view", "race",
        "gd:lr=0.1", "adam:lr=0.1", "momentum:lr=0.6,beta=0.5", "rmsprop:lr=0.1",
      ], keeping: Self.former)
    #expect(
      text == """
        # Trough, for the third lecture.

        # the function
        --objective=trough
        --start=1,2
        --steps 60   # long enough
        --view=race

        # too slow
        gd:lr=0.1
        adam:lr=0.1

        # better
        momentum:lr=0.6,beta=0.5   # the textbook's
        rmsprop:lr=0.1
        # end

        """)
  }

  @Test func whatIsGoneLeavesItsRemarks() {
    let text = ExperimentFile.text(
      ["--objective", "trough", "momentum:lr=0.6,beta=0.5"],
      keeping: "--steps=9 # nine\n" + Self.former.replacing("60", with: "70"))
    #expect(
      text == """
        # nine
        # Trough, for the third lecture.

        # the function
        --objective=trough
        # long enough

        # too slow

        # better
        momentum:lr=0.6,beta=0.5   # the textbook's
        # end

        """)
  }

  @Test func whatSaysNothingNewStays() {
    // Nobody looks at it otherwise, and the theme is none of the experiment's business.
    let former = "--view=compare\n--theme=light\n--levels=linear\ngd\n"
    #expect(ExperimentFile.text(["gd"], keeping: former) == "--view=compare\n--theme=light\ngd\n")
  }

  @Test func theFirstOptionStandsBeforeTheRunsAndWhatIsSaidOfThem() {
    let former = "# mine\n\n# slow\ngd\n"
    #expect(
      ExperimentFile.text(["--steps", "9", "gd"], keeping: former)
        == "# mine\n\n--steps=9\n# slow\ngd\n")
    #expect(ExperimentFile.text(["--steps", "9"], keeping: "# mine\n") == "# mine\n--steps=9\n")
    #expect(
      ExperimentFile.text(["gd"], keeping: " \n").hasSuffix("descent FILE shows it.\ngd\n"))
  }

  @Test(
    arguments: [
      (["gd", "adam"], ["adam"], [1]), (["gd"], ["adam", "gd"], [nil, 0]),
      (["gd:lr=1", "gd:lr=2"], ["gd:lr=1", "gd:lr=3", "gd:lr=2"], [0, nil, 1]),
      (["gd", "adam"], ["momentum", "adam"], [0, 1]), ([], ["gd"], [nil]), (["gd"], [], []),
      (["gd", "adam:lr=1"], ["adam:lr=2", "lion"], [1, nil]),
    ] as [([String], [String], [Int?])])
  func runsAreThoseThatChangedLeast(_ former: [String], _ runs: [String], _ matches: [Int?]) {
    #expect(RunAlignment(of: former, with: runs).matches == matches)
  }
}
