import Synchronization
import Testing
import Workbench

@testable import descent

@Suite struct WorkPoolTests {
  @Test(arguments: [1, 2, 3, 8])
  func theAnswerIsTheSameHoweverManyCoresThereAre(_ coreCount: Int) async {
    let requests = (1...9).map { AnyWorkRequest(Sums(seed: $0, count: 40 * $0)) }
    let found = await answers(to: requests, coreCount: coreCount)
    var alone = StepwiseExecutor()
    _ = alone.follow(requests)
    alone.compute(while: { true })
    #expect(Set(found.map(\.description)) == Set(alone.takeAnswers().map(\.description)))
    #expect(found.count == 9)
  }

  @Test func whatIsWantedMayChangeAllTheTime() async {
    var (news, pool) = Self.pool(coreCount: 4)
    for seed in 0..<200 {
      _ = pool.follow((seed..<seed + 5).map { AnyWorkRequest(Sums(seed: $0, count: 30)) })
      pool.startBackgroundWork()
      if seed % 3 == 0 { _ = pool.takeAnswers() }
    }
    let last = AnyWorkRequest(Sums(seed: 1000, count: 300))
    _ = pool.follow([last])
    pool.startBackgroundWork()
    var found: [WorkAnswer] = []
    for await _ in news {
      found += pool.takeAnswers()
      if !pool.isBusy { break }
    }
    #expect(found.last?.request == last && found.last?.progress.isComplete == true)
  }

  @Test func whoWaitsCanHelp() {
    var (_, pool) = Self.pool(coreCount: 2)
    _ = pool.follow([AnyWorkRequest(Sums(seed: 1, count: 100))])
    pool.compute(while: { true })
    let (answers, isBusy) = (pool.takeAnswers(), pool.isBusy)
    #expect(answers.map(\.progress.isComplete) == [true])
    #expect(!isBusy)
  }

  /// All the last answers, found by a pool.
  private func answers(to requests: [AnyWorkRequest], coreCount: Int) async -> [WorkAnswer] {
    var (news, pool) = Self.pool(coreCount: coreCount)
    _ = pool.follow(requests)
    pool.startBackgroundWork()
    var found: [WorkAnswer] = []
    for await _ in news {
      found += pool.takeAnswers().filter(\.progress.isComplete)
      if !pool.isBusy { break }
    }
    return found
  }

  /// A pool, and an element whenever it has answered in full.
  private static func pool(coreCount: Int) -> (AsyncStream<Void>, WorkPool) {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    return (stream, WorkPool(coreCount: coreCount, wake: { continuation.yield() }))
  }
}

/// A sum that rounding makes depend on the order of its terms.
private struct Sums: WorkRequest, Work {
  var seed: Int
  var count: Int
  private var sum = 0.0

  init(seed: Int, count: Int) {
    self.seed = seed
    self.count = count
  }

  func begin() -> Sums { self }
  var pieceCount: Int { count }
  func piece(_ index: Int) -> Double { 1 / Double((index &* 7919 &+ seed) % 101 + 1) }
  mutating func fold(_ piece: Double) { sum += piece }
  var answer: Double? { sum }
}

extension WorkAnswer {
  fileprivate var description: String { String(reflecting: self) }
}
