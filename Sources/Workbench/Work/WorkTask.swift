/// A part of a work that can be computed anywhere: a piece, or the answer that follows from those folded.
package struct WorkTask: Sendable {
  private let compute: @Sendable () -> Outcome

  init(_ compute: @escaping @Sendable () -> Outcome) {
    self.compute = compute
  }

  /// Computes it; this is what takes the time.
  package func perform() -> Outcome { compute() }

  /// What was computed, to be given back to the queue.
  package struct Outcome: Sendable {
    enum Result: Sendable {
      case piece(any Sendable, Int)
      /// An answer with the number of pieces it is made from.
      case answer(WorkAnswer, Int)
    }

    /// The work of the queue to which it belongs.
    let work: Int
    let result: Result

    init(work: Int, _ result: Result) {
      self.work = work
      self.result = result
    }
  }
}
