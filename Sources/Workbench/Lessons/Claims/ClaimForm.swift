/// A form of statement: its words, with places for what a statement fills in, and how it is judged.
package struct ClaimForm: Sendable {
  /// The words; those in capitals are places, as in "RUN reaches CONDITION first at step STEP".
  package let pattern: String

  /// Whether it speaks of a training, and not of runs in the plane.
  let isOfTraining: Bool
  let judge: @Sendable (ClaimParts, inout SceneRuns) -> ClaimFinding
  private let pieces: [Piece]

  /// A word of the pattern.
  private enum Piece: Sendable {
    case word(String)
    case place(ClaimPlace)
  }

  init(
    _ pattern: String, isOfTraining: Bool = false,
    judge: @escaping @Sendable (ClaimParts, inout SceneRuns) -> ClaimFinding
  ) {
    self.pattern = pattern
    self.isOfTraining = isOfTraining
    self.judge = judge
    pieces = pattern.split(separator: " ").map { word in
      ClaimPlace(rawValue: String(word)).map { .place($0) } ?? .word(String(word))
    }
  }

  /// Reads a statement of this form.
  func read(_ text: String, of experiment: Experiment) -> Result<ClaimParts, ClaimMismatch> {
    var cursor = ClaimCursor(text)
    var parts = ClaimParts()
    for piece in pieces {
      do throws(ClaimMismatch) {
        switch piece {
        case .word(let word): try cursor.take(word)
        case .place(let place): try place.read(from: &cursor, into: &parts, experiment)
        }
      } catch {
        return .failure(error)
      }
    }
    guard cursor.isAtEnd else {
      return .failure(cursor.mismatch(wanted: "the end of the statement"))
    }
    guard let contradiction = parts.contradiction(in: pattern) else { return .success(parts) }
    return .failure(
      cursor.mismatch(wanted: contradiction.allowed, complaint: contradiction.complaint))
  }
}

extension ClaimForm {
  /// All forms.
  package static let all: [ClaimForm] =
    reaching + values + extremes + places + crossings + fates + leads + seeds + maps + trainings
}
