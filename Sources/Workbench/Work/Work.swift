/// Something that takes longer than a frame, as a value that can be cut into pieces.
///
/// Pieces are computed on any core and in any order, and folded in the order of their indices, so the
/// same work gives the same answer, bit for bit, however many cores compute it. A work that can be
/// shown coarsely first has its coarse pieces first.
package protocol Work: Sendable {
  /// What one piece computes.
  associatedtype Piece: Sendable
  /// What the work finds out.
  associatedtype Answer: Sendable

  /// The number of pieces in all, as far as those folded tell; it may fall, down to those folded.
  var pieceCount: Int { get }

  /// How many of the first pieces can begin, now that some are folded: all, unless a piece needs what
  /// others before it have found.
  var readyCount: Int { get }

  /// Computes a piece.
  ///
  /// It depends on nothing but the index and on the pieces without which it could not begin; how many
  /// more are folded makes no difference.
  func piece(_ index: Int) -> Piece

  /// How much of the whole the first `count` pieces are, in a unit that people count in, such as steps.
  func extent(ofPieces count: Int) -> Int

  /// Whether a piece takes so little time that a frame can wait for some of its kind.
  func isBrief(_ index: Int) -> Bool

  /// Takes the next piece into the answer, in the order of the indices.
  mutating func fold(_ piece: Piece)

  /// What the folded pieces tell; nil as long as that is nothing to show.
  var answer: Answer? { get }
}

extension Work {
  package var readyCount: Int { pieceCount }

  package func extent(ofPieces count: Int) -> Int { count }

  package func isBrief(_ index: Int) -> Bool { true }
}

extension Work {
  /// Takes the next piece into the answer, where its type does not show.
  mutating func fold(erased piece: any Sendable) {
    guard let piece = piece as? Piece else {
      preconditionFailure("a piece is folded into the work that it was cut from")
    }
    fold(piece)
  }
}

extension Work {
  /// The whole answer, computed here and now.
  func finalAnswer() -> Answer? {
    var work = self
    var index = 0
    while index < work.pieceCount {
      work.fold(work.piece(index))
      index += 1
    }
    return work.answer
  }
}
