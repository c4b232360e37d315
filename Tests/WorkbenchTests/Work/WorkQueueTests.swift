import Optimization
import Testing
@testable import Workbench

@Suite struct WorkQueueTests {
  @Test(arguments: 0..<20)
  func theOrderInWhichPiecesComeBackDoesNotShow(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let chains = [
      Chain(name: "a", count: 9), Chain(name: "b", count: 4, lonely: 4), Chain(name: "c", count: 1),
      Chain(name: "d", count: 30, lonely: 2), Chain(name: "e", count: 30, end: 3),
    ]
    let queue = Hand(chains)
    var flying: [WorkTask] = []
    var answers: [AnyWorkRequest: [WorkAnswer]] = [:]
    while queue.isBusy {
      while flying.count < 6, let task = queue.next() { flying.append(task) }
      guard let place = flying.indices.randomElement(using: &generator) else { break }
      _ = queue.take(flying.remove(at: place).perform())
      queue.askForAnswers()
      for answer in queue.takeAnswers() { answers[answer.request, default: []].append(answer) }
    }

    for chain in chains {
      let found = answers[AnyWorkRequest(chain)] ?? []
      #expect(found.last?.text == chain.whole)
      #expect(found.last?.progress.isComplete == true)
      // What is shown on the way is a beginning of it.
      #expect(found.allSatisfy { chain.whole.hasPrefix($0.text ?? "") })
      let progress = found.map(\.progress.done)
      #expect(progress == progress.sorted())
    }
  }

  @Test func aPieceThatNeedsOthersWaitsForThem() throws {
    let queue = Hand([Chain(count: 3, lonely: 1)])
    let first = try #require(queue.next())
    #expect(queue.next() == nil && queue.readyCount == 0)
    _ = queue.take(first.perform())
    #expect(queue.readyCount == 2)
    #expect(queue.next() != nil && queue.next() != nil && queue.next() == nil)
  }

  @Test func everyWorkBeginsBeforeOneGoesOn() {
    let queue = Hand([Chain(name: "a"), Chain(name: "b"), Chain(name: "c")])
    for round in 1...3 {
      for _ in 1...3 { _ = queue.next().map { queue.take($0.perform()) } }
      queue.askForAnswers()
      while let task = queue.nextAnswer() { _ = queue.take(task.perform()) }
      #expect(queue.takeAnswers().map(\.progress.done) == [round, round, round])
    }
  }

  @Test func whatIsNoLongerWantedIsDropped() throws {
    let queue = Hand([Chain(name: "a", count: 1), Chain(name: "b", count: 1)])
    let stale = try #require(queue.next())
    let (kept, new) = (AnyWorkRequest(Chain(name: "b", count: 1)), AnyWorkRequest(Chain(name: "c")))
    #expect(queue.follow([new, kept]))
    #expect(queue.take(stale.perform()) == false)
    queue.drain()
    #expect(queue.takeAnswers().map(\.request) == [new, kept])
    #expect(!queue.isBusy)
  }

  @Test func whatIsStillWantedGoesOnWhereItWas() {
    let request = AnyWorkRequest(Chain(count: 3))
    let queue = Hand([])
    #expect(queue.follow([request]))
    _ = queue.next().map { queue.take($0.perform()) }
    #expect(!queue.follow([request]))
    queue.askForAnswers()
    _ = queue.nextAnswer().map { queue.take($0.perform()) }
    #expect(queue.takeAnswers().map(\.progress) == [WorkProgress(done: 1, all: 3)])
  }

  @Test func whatWasAnsweredAndIsWantedOnceMoreBeginsAnew() {
    let request = AnyWorkRequest(Chain(count: 2))
    let queue = Hand([Chain(count: 2)])
    queue.drain()
    #expect(queue.takeAnswers().count == 1)
    #expect(queue.next() == nil && !queue.isBusy)
    #expect(queue.follow([request]))
    #expect(queue.next() != nil)
  }

  @Test func anAnswerThatIsNotTheLastIsMadeOnlyWhenSomebodyAsks() throws {
    let queue = Hand([Chain(count: 3, lonely: 3)])
    for done in 1...2 {
      _ = queue.take(try #require(queue.next()).perform())
      #expect(queue.nextAnswer() == nil, "\(done)")
    }
    queue.askForAnswers()
    #expect(queue.take(try #require(queue.nextAnswer()).perform()) == false)
    #expect(queue.takeAnswers().map(\.text) == ["a0 a1 "])
    #expect(queue.takeAnswers().isEmpty)
    _ = queue.take(try #require(queue.next()).perform())
    // Nobody need ask for the last one.
    #expect(queue.take(try #require(queue.next()).perform()))
    #expect(queue.takeAnswers().map(\.text) == ["a0 a1 a2 "])
  }

  @Test func anEarlierAnswerThatComesBackLateIsForgotten() throws {
    let queue = Hand([Chain(count: 2, lonely: 2)])
    _ = queue.take(try #require(queue.next()).perform())
    queue.askForAnswers()
    let early = try #require(queue.nextAnswer())
    _ = queue.take(try #require(queue.next()).perform())
    let late = try #require(queue.nextAnswer())
    #expect(queue.take(late.perform()))
    #expect(queue.take(early.perform()) == false)
    #expect(queue.takeAnswers().map(\.text) == ["a0 a1 "])
  }

  @Test func onlySoManyPiecesAreBegunAheadOfTheOneThatIsMissing() throws {
    let queue = Hand([Chain(count: 1000)])
    let first = try #require(queue.next())
    var count = 1
    while let task = queue.next() {
      count += 1
      _ = queue.take(task.perform())
    }
    #expect(count == WorkQueue.mostPiecesAhead)
    _ = queue.take(first.perform())
    #expect(queue.readyCount == WorkQueue.mostPiecesAhead)
  }

  @Test func theStepwiseExecutorComputesAsLongAsItIsLet() {
    var executor = StepwiseExecutor()
    _ = executor.follow([AnyWorkRequest(Chain(count: 7))])
    var left = 3
    executor.compute(while: {
      left -= 1
      return left >= 0
    })
    let (isBusy, answers) = (executor.isBusy, executor.takeAnswers())
    #expect(isBusy)
    #expect(answers.map(\.text) == ["a0 a1 a2 "])
    executor.compute(while: { true })
    let (remains, last) = (executor.isBusy, executor.takeAnswers())
    #expect(last.map(\.progress.share) == [1])
    #expect(remains)
    let isBusyAfterwards = executor.isBusy
    #expect(!isBusyAfterwards)
  }
}

/// A queue that is acted on within expectations, which cannot change a value.
private final class Hand {
  private var queue = WorkQueue()

  init(_ chains: [Chain]) {
    _ = queue.follow(chains.map { AnyWorkRequest($0) })
  }

  var isBusy: Bool { queue.isBusy }
  var readyCount: Int { queue.readyCount }
  func follow(_ requests: [AnyWorkRequest]) -> Bool { queue.follow(requests) }
  func next() -> WorkTask? { queue.next() }
  func nextAnswer() -> WorkTask? { queue.nextAnswer() }
  func take(_ outcome: WorkTask.Outcome) -> Bool { queue.take(outcome) }
  func askForAnswers() { queue.askForAnswers() }
  func takeAnswers() -> [WorkAnswer] { queue.takeAnswers() }

  func drain() {
    while let task = queue.next() { _ = queue.take(task.perform()) }
  }
}

extension WorkAnswer {
  fileprivate var text: String? { value as? String }
}
