import Optimization
import Testing
import Workbench

@Suite struct RunStatusSentenceTests {
  private static let sentences: [(RunStatus, String)] = [
    (RunStatus(.running, step: 60), "still moving after 60 steps"),
    (RunStatus(.running, step: 1), "still moving after 1 step"),
    (
      RunStatus(.converged, step: 12, reason: "‖∇f‖ ≤ 1e-06"),
      "converged at step 12: ‖∇f‖ ≤ 1e-06"
    ),
    (RunStatus(.stalled, step: 3), "stalled at step 3"),
    (RunStatus(.undefined, step: 1), "undefined at step 1"),
    (RunStatus(.diverging, step: 60), "diverging at step 60"),
    (
      RunStatus(.diverged, step: 9, reason: "η·λmax = 4 > 2"),
      "diverged at step 9: η·λmax = 4 > 2"
    ),
  ]

  @Test(arguments: sentences)
  func aStatusReadsAsASentence(_ status: RunStatus, _ sentence: String) {
    #expect(status.sentence == sentence)
  }
}
