import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

struct SweepPanelTests {
  @Test(arguments: [(80, 24), (120, 36), (200, 60)])
  func valuesAreShownWholeOrNotAtAll(_ width: Int, _ height: Int) throws {
    let run = RunSpecification(Selection("adam"), learningRate: .chosen(0.3))
    let workbench = Workbench.paused(Experiment("ravine", run)).typing("T")
    let rows = workbench.picture(width, height).rows
    let first = try #require(rows.firstIndex { $0.contains(" sweep of adam ") })
    let lines = rows[first...].filter { $0.contains(" 3 schedule ") || $0.contains(" 5 beta2 ") }

    #expect(lines.count == 2)
    let whole = [
      "constant", "exponential", "polynomial", "1/t", "cosine", "0", "0.5", "0.9", "0.99", "0.999",
      "…", "schedule", "beta2", "β₂", "3", "5", "│",
    ]
    for line in lines {
      let panel = line.split(separator: "│").last {
        $0.contains("schedule") || $0.contains("beta2")
      }
      for word in (panel ?? "").split(separator: " ") {
        #expect(whole.contains(String(word)), "\(word) in \(line)")
      }
    }
    let epsilon = rows.first { $0.contains(" epsilon ε ") }
    #expect(epsilon?.contains("5e-9  1e-8  2e-8") ?? false, "\(epsilon ?? "no epsilon")")
  }
}
