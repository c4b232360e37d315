import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct FooterTargetTests {
  @Test(arguments: BindingsTests.modes)
  func everyKeyOfAHintActsAsItsKeyDoes(_ mode: Mode) {
    var screen = Screen()
    let frame = screen.frame(of: .paused(in: mode), Size(width: 300, height: 24), direct)
    let row = frame.rows[23]
    let hints = screen.targets.filter { $0.area.y == 23 }
    #expect(!hints.isEmpty)
    for binding in Bindings.hints(in: mode) where binding.hint != nil {
      for (key, action) in zip(binding.keys.split(separator: " "), binding.actions.map(\.action)) {
        let isMarked = hints.contains { area, target in
          let text = String(row.dropFirst(area.x).prefix(area.width))
          guard case .action(let found) = target else { return false }
          return found == action && text.hasPrefix(key)
        }
        #expect(isMarked, "\(key)")
      }
    }
  }
}
