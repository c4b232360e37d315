/// What computes the works that are wanted, from a queue that it keeps.
package protocol WorkExecutor {
  /// Lends the queue, to one at a time.
  mutating func withQueue<Result: Sendable>(_ body: (inout WorkQueue) -> Result) -> Result

  /// Whether what a frame cannot wait for is computed meanwhile.
  var hasWorkers: Bool { get }

  /// Leaves what is left to be computed meanwhile, where there is somebody to do so.
  mutating func startBackgroundWork()
}

extension WorkExecutor {
  /// Takes up what is wanted now, the most urgent first, and drops everything else.
  ///
  /// - Returns: whether something was not wanted before.
  package mutating func follow(_ requests: [AnyWorkRequest]) -> Bool {
    withQueue { $0.follow(requests) }
  }

  /// Computes here and now as long as there is time left, and makes answers of what is known then.
  ///
  /// Where there are workers, they get what a frame cannot wait for.
  package mutating func compute(while hasTimeLeft: () -> Bool) {
    let hasWorkers = hasWorkers
    while hasTimeLeft(), let task = withQueue({ $0.next(onlyBrief: hasWorkers) }) { perform(task) }
    withQueue { $0.askForAnswers() }
    while let task = withQueue({ $0.nextAnswer() }) { perform(task) }
  }

  /// The answers that were found since they were last taken; more are asked for.
  package mutating func takeAnswers() -> [WorkAnswer] {
    withQueue { queue in
      defer { queue.askForAnswers() }
      return queue.takeAnswers()
    }
  }

  /// Whether anything wanted is not answered in full.
  package var isBusy: Bool {
    mutating get { withQueue { $0.isBusy } }
  }

  /// Whether anything wanted is not answered in full that takes little time as a whole.
  package var isBusyBriefly: Bool {
    mutating get { withQueue { $0.isBusyBriefly } }
  }

  private mutating func perform(_ task: WorkTask) {
    let outcome = task.perform()
    withQueue { _ = $0.take(outcome) }
  }
}
