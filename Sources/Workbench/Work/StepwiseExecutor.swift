/// Computes on the thread of its caller, one task after another, and nothing by itself: the same calls
/// give the same answers at the same time.
public struct StepwiseExecutor: WorkExecutor {
  private var queue = WorkQueue()

  /// Makes an executor that has nothing to do.
  public init() {}

  public mutating func withQueue<Result: Sendable>(
    _ body: (inout WorkQueue) -> Result
  ) -> Result {
    body(&queue)
  }

  public var hasWorkers: Bool { false }

  /// Computes one task, in place of workers.
  public mutating func computeMeanwhile() {
    if let task = queue.next() { _ = queue.take(task.perform()) }
  }
}
