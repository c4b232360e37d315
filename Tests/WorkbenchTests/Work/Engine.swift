import Workbench

/// Computes for a workbench, some tasks at a time.
struct Engine {
  private var executor = StepwiseExecutor()

  /// Performs so many tasks of those that are wanted, and gives what was found to the workbench.
  mutating func compute(tasks count: Int, for workbench: inout Workbench) {
    _ = executor.follow(workbench.wanted)
    var left = count
    executor.compute(while: {
      left -= 1
      return left >= 0
    })
    _ = workbench.update(.received(executor.takeAnswers()))
  }
}
