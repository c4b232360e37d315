/// The works that are wanted, how far each has come, and what is to be computed next.
///
/// It knows no threads: it hands out tasks, which may be performed anywhere, at once, and come back in
/// any order. What comes back for a work that is no longer wanted is dropped.
package struct WorkQueue: Sendable {
  private var entries: [Entry] = []
  private var entryCount = 0

  /// The most pieces that are begun before the one that has to be folded next has come back.
  static let mostPiecesAhead = 64

  /// Makes a queue in which nothing is wanted.
  package init() {}

  /// Takes up what is wanted now, the most urgent first, and drops everything else.
  ///
  /// - Returns: whether something was not wanted before.
  package mutating func follow(_ requests: [AnyWorkRequest]) -> Bool {
    // What was answered in full and is wanted once more has been forgotten, so it begins anew.
    var known = entries.filter { !$0.isFinished }
    var hasNews = false
    entries = requests.map { request in
      if let place = known.firstIndex(where: { $0.request == request }) {
        return known.remove(at: place)
      }
      hasNews = true
      entryCount += 1
      return Entry(id: entryCount, request: request, work: request.begin())
    }
    return hasNews
  }

  /// Whether anything wanted is not answered in full.
  package var isBusy: Bool { entries.contains { !$0.isFinished } }

  /// Whether anything wanted is not answered in full that takes little time as a whole.
  package var isBusyBriefly: Bool { entries.contains { !$0.isFinished && $0.isBrief } }

  /// How far each of the works has come, in the order in which they are wanted.
  package var progress: [WorkProgress] { entries.map(\.progress) }

  /// How many tasks could be handed out now.
  package var readyCount: Int {
    entries.reduce(0) { $0 + $1.readyCount + ($1.isAnswerDue ? 1 : 0) }
  }

  /// Hands out what is to be computed next.
  ///
  /// The work with the fewest pieces begun comes first, so that each can be shown early.
  ///
  /// - Parameter onlyBrief: leaves out what a frame cannot wait for.
  /// - Returns: nil where that depends on what has not come back, or nothing is left.
  package mutating func next(onlyBrief: Bool = false) -> WorkTask? {
    if let answer = nextAnswer() { return answer }
    let ready = entries.indices.filter {
      entries[$0].readyCount > 0 && (!onlyBrief || entries[$0].isNextBrief)
    }
    return ready.min { entries[$0].begun < entries[$1].begun }.map { entries[$0].pieceTask() }
  }

  /// The next answer that is to be made from what is folded; nil where none is asked for.
  mutating func nextAnswer() -> WorkTask? {
    entries.firstIndex(where: \.isAnswerDue).map { entries[$0].answerTask() }
  }

  /// Takes what a task has computed.
  ///
  /// - Returns: whether a work is answered in full by it.
  package mutating func take(_ outcome: WorkTask.Outcome) -> Bool {
    guard let place = entries.firstIndex(where: { $0.id == outcome.work }) else { return false }
    return entries[place].take(outcome)
  }

  /// Asks for an answer from every work that has come further since it last gave one.
  package mutating func askForAnswers() {
    for place in entries.indices { entries[place].isProgressWanted = true }
  }

  /// The answers that were found since they were last taken.
  package mutating func takeAnswers() -> [WorkAnswer] {
    entries.indices.compactMap { entries[$0].takeAnswer() }
  }
}

/// One work of a queue.
private struct Entry: Sendable {
  let id: Int
  let request: AnyWorkRequest
  var work: any Work
  /// The pieces handed out.
  private(set) var begun = 0
  private var folded = 0
  /// The pieces that came back before one that has to be folded first.
  private var waiting: [Int: any Sendable] = [:]
  /// The latest answer, until it is taken.
  private var answer: WorkAnswer?
  /// The pieces of the latest answer that was asked for, and of the latest that has come back.
  private var answersAsked = -1
  private var answersKnown = -1
  /// Whether somebody waits for an answer though it is not the last.
  var isProgressWanted = false

  init(id: Int, request: AnyWorkRequest, work: any Work) {
    self.id = id
    self.request = request
    self.work = work
  }

  var progress: WorkProgress {
    WorkProgress(
      done: work.extent(ofPieces: folded),
      all: work.extent(ofPieces: max(folded, work.pieceCount)))
  }

  private var isComplete: Bool { folded >= work.pieceCount }

  /// Whether the last answer was taken.
  var isFinished: Bool { isComplete && answersKnown == folded && answer == nil }

  /// Whether an answer is to be made from what is folded.
  var isAnswerDue: Bool {
    answersAsked < folded && (isComplete || (isProgressWanted && folded > 0))
  }

  /// Whether the next piece to begin is brief, and whether all are.
  var isNextBrief: Bool { work.isBrief(begun) }
  var isBrief: Bool { work.pieceCount == 0 || work.isBrief(work.pieceCount - 1) }

  /// The pieces that can begin.
  var readyCount: Int {
    let end = min(work.pieceCount, work.readyCount, folded + WorkQueue.mostPiecesAhead)
    return max(0, end - begun)
  }

  mutating func pieceTask() -> WorkTask {
    defer { begun += 1 }
    let (id, work, index) = (id, work, begun)
    return WorkTask { WorkTask.Outcome(work: id, .piece(work.piece(index), index)) }
  }

  mutating func answerTask() -> WorkTask {
    answersAsked = folded
    isProgressWanted = false
    let (id, work, request, progress, pieces) = (id, work, request, progress, folded)
    return WorkTask {
      let answer = WorkAnswer(request: request, progress: progress, value: work.answer)
      return WorkTask.Outcome(work: id, .answer(answer, pieces))
    }
  }

  mutating func take(_ outcome: WorkTask.Outcome) -> Bool {
    switch outcome.result {
    case .piece(let piece, let index):
      waiting[index] = piece
      while folded < work.pieceCount, let next = waiting.removeValue(forKey: folded) {
        work.fold(erased: next)
        folded += 1
      }
      return false
    case .answer(let answer, let pieces):
      // An earlier answer may come back after a later one.
      guard pieces > answersKnown else { return false }
      answersKnown = pieces
      self.answer = answer
      return answer.progress.isComplete
    }
  }

  mutating func takeAnswer() -> WorkAnswer? {
    defer { answer = nil }
    return answer
  }
}
