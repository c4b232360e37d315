import Testing

@testable import Workbench

@Suite struct FuzzyMatchTests {
  @Test(arguments: [
    // 12 for the beginning, then 7 for each letter that follows the one before.
    ("ad", "adam", 19, [0, 1]), ("ADAM", "adam", 33, [0, 1, 2, 3]),
    // The beginning and the beginning of a word.
    ("gd", "gradient_descent", 20, [0, 9]),
    // The beginning of a word after three letters and more that were passed over.
    ("d", "gradient_descent", 5, [9]),
    // In one piece inside a word, two letters and one passed over; that goes before a better score.
    ("am", "adam", 6, [2, 3]), ("da", "adam", 7, [1, 2]),
    // Blanks do not count.
    ("o a", "optimizer: adam", 20, [0, 11]),
  ])
  func theBestWayToFindTheLettersCounts(
    _ query: String, _ text: String, _ score: Int, _ positions: [Int]
  ) throws {
    let match = try #require(FuzzyMatch(query, in: text))

    #expect(match.score == score)
    #expect(match.positions == positions)
  }

  @Test(arguments: [
    ("ada", "adam", FuzzyMatch.Cohesion.word), ("descent", "gradient_descent", .word),
    ("am", "adam", .piece), ("gd", "gradient_descent", .initials),
    ("opad", "optimizer: adam", .initials), ("adm", "adam", .scattered),
    ("rosn", "rosenbrock", .scattered), ("", "adam", .word),
  ])
  func thePiecesFoundTellHowTheLettersHangTogether(
    _ query: String, _ text: String, _ cohesion: FuzzyMatch.Cohesion
  ) {
    #expect(FuzzyMatch(query, in: text)?.cohesion == cohesion)
  }

  @Test func aTextWithoutAllLettersInOrderIsNoMatch() {
    let pairs = [("ma", "ad"), ("adamx", "adam"), ("x", ""), ("mad", "adam"), ("aa", "a")]
    for (query, text) in pairs { #expect(FuzzyMatch(query, in: text) == nil, "\(query)") }
  }

  @Test func nothingAskedForIsFoundEverywhere() {
    #expect(FuzzyMatch("", in: "")?.positions == [])
    #expect(FuzzyMatch("  ", in: "adam")?.score == 0)
  }

  @Test func thePositionsSpellTheQuery() throws {
    let queries = ["noise", "sd", "rate", "opad", "e", "ee", "wnw"]
    let texts = PickerEntry.entries(for: .objective).map(\.title) + ["noise: next level"]
    for query in queries {
      for text in texts {
        guard let match = FuzzyMatch(query, in: text) else { continue }
        let scalars = Array(text.unicodeScalars)
        #expect(String(match.positions.map { Character(scalars[$0]) }) == query)
        #expect(match.positions == match.positions.sorted())
      }
    }
  }
}
