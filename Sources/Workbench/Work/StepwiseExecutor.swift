/// Computes on the thread of its caller, one task after another, and nothing by itself: the same calls
/// give the same answers at the same time.
package struct StepwiseExecutor: WorkExecutor {
  private var queue = WorkQueue()

  /// Makes an executor that has nothing to do.
  package init() {}

  package mutating func withQueue<Result: Sendable>(
    _ body: (inout WorkQueue) -> Result
  ) -> Result {
    body(&queue)
  }

  package var hasWorkers: Bool { false }

  /// Computes one task, in place of workers.
  package mutating func startBackgroundWork() {
    if let task = queue.next() { _ = queue.take(task.perform()) }
  }
}
