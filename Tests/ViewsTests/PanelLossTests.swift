import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// The losses in the borders of panels side by side.
@Suite struct PanelLossTests {
  /// Pictures in which what is said of some runs leaves less room than what is said of others.
  private static let sizes = [
    Size(width: 72, height: 24), Size(width: 80, height: 24), Size(width: 100, height: 30),
    Size(width: 120, height: 36),
  ]

  /// The digits that count of the loss in each panel's lower border.
  private func digits(_ workbench: Workbench, _ size: Size) -> [Int] {
    var screen = Screen()
    let frame = screen.frame(of: workbench, size, direct)
    return frame.rows.filter { $0.contains("╰") }.flatMap { row in
      row.matches(of: /─ f ([0-9.]+)/).map { match in
        match.1.filter(\.isNumber).drop { $0 == "0" }.count
      }
    }
  }

  @Test(arguments: sizes)
  func theyHaveAsManyDigitsAsEachOther(_ size: Size) {
    for step in stride(from: 0, through: 60, by: 3) {
      let digits = digits(.paused(.opening, at: step), size)
      #expect(Set(digits).count <= 1, "\(digits) at step \(step)")
    }
  }

  @Test func theyAreThere() {
    #expect(digits(.paused(.opening, at: 3), Size(width: 120, height: 36)).count == 2)
  }
}
