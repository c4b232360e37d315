/// How much of a work is done.
package struct WorkProgress: Hashable, Sendable {
  /// How much is done, in the unit of the work: pieces, or steps.
  package let done: Int
  /// How much there is to do in all, as far as is known; at least what is done.
  package let all: Int

  /// Whether nothing is left to compute.
  package var isComplete: Bool { done == all }

  /// The share that is done, from 0 to 1.
  package var share: Double { all == 0 ? 1 : Double(done) / Double(all) }
}

/// What was found out for a request so far.
///
/// The pieces are folded in order, so two answers are equal where request and progress are.
package struct WorkAnswer: Sendable {
  package let request: AnyWorkRequest
  package let progress: WorkProgress
  /// The answer of the request's work; nil as long as there is nothing to show.
  let value: (any Sendable)?
}

extension WorkAnswer: Hashable {
  package static func == (a: WorkAnswer, b: WorkAnswer) -> Bool {
    a.request == b.request && a.progress == b.progress
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(request)
    hasher.combine(progress)
  }
}

extension WorkAnswer {
  /// The request and what is known of its answer, where it is of the given kind and there is something.
  func answer<Request: WorkRequest>(
    to kind: Request.Type
  ) -> (request: Request, answer: Request.Requested.Answer)? {
    guard let request = request.base as? Request, let value = value as? Request.Requested.Answer
    else { return nil }
    return (request, value)
  }
}
