/// The best way to find the letters of a query in a text, in their order but with gaps.
///
/// Every letter counts 1, and more where it begins the text (12), begins a word (8) or follows the
/// letter found before it (6); each letter of the text that is passed over before the first one found
/// counts against it, up to 3. So what begins with the query comes first, then what has it at the
/// beginnings of words, then what has it in one piece, then what has it scattered. One piece goes before
/// the best score.
package struct FuzzyMatch: Hashable, Sendable {
  /// How the letters found hang together.
  package enum Cohesion: Int, Comparable, Sendable {
    /// Somewhere in the text.
    case scattered
    /// In pieces that each begin a word.
    case initials
    /// In one piece inside a word.
    case piece
    /// In one piece that begins a word.
    case word

    package static func < (one: Cohesion, other: Cohesion) -> Bool { one.rawValue < other.rawValue }
  }

  /// How good the match is; larger is better.
  package let score: Int
  /// The places of the letters found, counted in scalars.
  package let positions: [Int]
  /// How the letters found hang together.
  package let cohesion: Cohesion

  /// Finds the query; nil where the text does not have all its letters in order.
  ///
  /// Blanks of the query and the case of letters do not count. An empty query is found everywhere.
  /// Complexity: O(*n·m*) for lengths n and m.
  package init?(_ query: String, in text: String) {
    let letters = query.unicodeScalars.filter { $0 != " " }.map(Self.lowercased)
    let places = Self.places(in: text)
    guard !letters.isEmpty else {
      self.init(score: 0, positions: [], .word)
      return
    }
    guard Self.places(places, have: letters) else { return nil }
    if let piece = Self.piece(letters, in: places) {
      self = piece
      return
    }

    // found[place] is the best way to find the letters so far with the last of them at that place.
    var found: [FuzzyMatch?] = []
    for (count, letter) in letters.enumerated() {
      var row: [FuzzyMatch?] = []
      var best: FuzzyMatch?
      for (index, place) in places.enumerated() {
        var match: FuzzyMatch?
        if place.letter == letter {
          if count == 0 {
            match = Self.first(place, at: index)
          } else {
            let apart = best?.extended(
              to: index, by: place.score, place.score > 1 ? .initials : .scattered)
            let adjoining =
              index > 0
              ? found[index - 1]?.extended(to: index, by: max(place.score, 7), .initials) : nil
            match = Self.better(adjoining, apart)
          }
        }
        row.append(match)
        // What ends just before a place is the adjoining case; it may still be the best of all.
        if index < found.count { best = Self.better(best, found[index]) }
      }
      found = row
    }
    guard let best = found.reduce(nil, Self.better) else { return nil }
    self = best
  }

  /// Whether all letters are there in their order, which for most texts they are not.
  private static func places(_ places: [Place], have letters: [Unicode.Scalar]) -> Bool {
    var next = 0
    for place in places where next < letters.count && place.letter == letters[next] { next += 1 }
    return next == letters.count
  }

  private init(score: Int, positions: [Int], _ cohesion: Cohesion) {
    self.score = score
    self.positions = positions
    self.cohesion = cohesion
  }

  /// The first letter at a place.
  private static func first(_ place: Place, at index: Int) -> FuzzyMatch {
    FuzzyMatch(
      score: place.score - min(index, 3), positions: [index],
      place.score > 1 ? .initials : .scattered)
  }

  /// With one more letter, which hangs together with the others at most so well.
  private func extended(to place: Int, by score: Int, _ most: Cohesion) -> FuzzyMatch {
    FuzzyMatch(
      score: self.score + score, positions: positions + [place], min(cohesion, most))
  }

  /// The best place that has all letters one after the other.
  private static func piece(_ letters: [Unicode.Scalar], in places: [Place]) -> FuzzyMatch? {
    let starts = (0...places.count - letters.count).filter { start in
      letters.indices.allSatisfy { places[start + $0].letter == letters[$0] }
    }
    return starts.map { start in
      let rest = places[start + 1..<start + letters.count].map { max($0.score, 7) }
      return FuzzyMatch(
        score: places[start].score - min(start, 3) + rest.reduce(0, +),
        positions: Array(start..<start + letters.count),
        places[start].score > 1 ? .word : .piece)
    }.reduce(nil, better)
  }

  /// The match with the larger score, of equal ones the first.
  private static func better(_ first: FuzzyMatch?, _ second: FuzzyMatch?) -> FuzzyMatch? {
    guard let first else { return second }
    guard let second else { return first }
    return second.score > first.score ? second : first
  }

  /// A letter of a text with what it counts where it stands.
  private typealias Place = (letter: Unicode.Scalar, score: Int)

  private static func places(in text: String) -> [Place] {
    var previous: Unicode.Scalar?
    return text.unicodeScalars.map { scalar in
      defer { previous = scalar }
      guard let previous else { return (lowercased(scalar), 12) }
      return (lowercased(scalar), isWord(scalar) && !isWord(previous) ? 8 : 1)
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    // Asking the tables for what nearly all letters are takes most of the time of a search.
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 32)
    case "\0"..."\u{7F}": scalar
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }
}
