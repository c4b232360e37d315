import Canvas
import Testing

@testable import Views

@Suite struct ScreenLayoutTests {
  @Test func thePartsCoverTheScreenWithoutOverlap() {
    for width in stride(from: 24, through: 230, by: 3) {
      for height in 8...75 {
        let size = Size(width: width, height: height)
        let layout = ScreenLayout(size, sidePanels: SidePanels.all)
        let parts = [layout.header, layout.footer, layout.main] + layout.side
        let inside = parts.allSatisfy { $0.intersection(Rect(size)) == $0 }
        let area = parts.map { $0.width * $0.height }.reduce(0, +)
        // Parts inside the screen that do not overlap and have its area cover it.
        #expect(inside && area == width * height, "\(width)x\(height)")
        for (index, part) in parts.enumerated() {
          let overlaps = parts[(index + 1)...].contains { !$0.intersection(part).isEmpty }
          #expect(!overlaps, "\(width)x\(height)")
        }
      }
    }
  }

  @Test func theMapsKeepRoomForAPanelOnEveryScreen() {
    for width in 24...230 {
      for height in 8...75 {
        let main = ScreenLayout(Size(width: width, height: height), sidePanels: SidePanels.all).main
        let smallest = PanelGrid.smallestPanel
        #expect(main.width >= smallest.width && main.height >= smallest.height)
      }
    }
  }

  @Test(arguments: [
    (200, 60, 3), (120, 36, 3), (100, 18, 3), (80, 24, 3), (60, 22, 3), (100, 17, 0), (99, 21, 0),
    (59, 60, 0), (48, 14, 0), (24, 8, 0),
  ])
  func theSidePanelsAreThereWhereThereIsRoom(_ width: Int, _ height: Int, _ count: Int) {
    // The rows of data have a panel only where there are some, the losses over the rate where they are asked
    // for.
    let panels = SidePanels.all.filter { !($0 is DataPanel || $0 is RateStripPanel) }
    let layout = ScreenLayout(Size(width: width, height: height), sidePanels: panels)

    #expect(layout.side.count == count)
  }
}
