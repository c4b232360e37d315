import Synchronization
import Workbench

/// Computes the works that are wanted on all cores, beside the main loop.
///
/// Workers are tasks that end when nothing is left to do, so nothing runs and nothing wakes up while
/// everything is computed. A piece under way whose work is no longer wanted comes to its end and is
/// dropped; pieces are short.
final class WorkPool: WorkExecutor, Sendable {
  private struct Shared: Sendable {
    var queue = WorkQueue()
    /// The workers that have not ended.
    var workers = 0

    /// Counts in as many workers as there are cores and tasks for, beside those that look for one
    /// anyway.
    mutating func addWorkers(of coreCount: Int, besides others: Int) -> Int {
      let count = max(0, min(coreCount - workers, queue.readyCount - others))
      workers += count
      return count
    }
  }

  private let shared = Mutex(Shared())
  private let coreCount: Int
  private let wake: @Sendable () -> Void

  /// Makes a pool without workers.
  ///
  /// - Parameters:
  ///   - coreCount: the most workers at a time.
  ///   - wake: called on any thread when a work is answered in full.
  init(coreCount: Int = Machine.coreCount, wake: @escaping @Sendable () -> Void) {
    self.coreCount = coreCount
    self.wake = wake
  }

  func withQueue<Result: Sendable>(_ body: (inout WorkQueue) -> Result) -> Result {
    shared.withLock { body(&$0.queue) }
  }

  var hasWorkers: Bool { true }

  func startBackgroundWork() {
    begin(workers: shared.withLock { $0.addWorkers(of: coreCount, besides: 0) })
  }

  private func begin(workers count: Int) {
    for _ in 0..<count { Task.detached(priority: .utility) { self.work() } }
  }

  /// One worker: a task after another until none is left.
  private func work() {
    while let task = nextTask() {
      let outcome = task.perform()
      let (isAnswer, count) = shared.withLock { shared in
        let isAnswer = shared.queue.take(outcome)
        // What has come back may let more begin than this worker can do.
        return (isAnswer, shared.addWorkers(of: coreCount, besides: 1))
      }
      if isAnswer { wake() }
      begin(workers: count)
    }
  }

  private func nextTask() -> WorkTask? {
    shared.withLock { shared in
      let task = shared.queue.next()
      if task == nil { shared.workers -= 1 }
      return task
    }
  }
}
