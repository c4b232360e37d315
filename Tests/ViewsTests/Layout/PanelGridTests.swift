import Canvas
import Testing

@testable import Views

@Suite struct PanelGridTests {
  @Test func panelsFillTheAreaWithoutOverlap() {
    for count in 1...9 {
      for (width, height) in [(16, 5), (24, 7), (80, 14), (84, 34), (146, 58), (33, 70), (230, 9)] {
        for aspect in [0.2, 1, 2.8, 10] {
          let area = Rect(x: 3, y: 1, width: width, height: height)
          let areas = PanelGrid(count, in: area, aspect: aspect).areas
          #expect((1...count).contains(areas.count))
          #expect(
            areas.allSatisfy { $0.intersection(area) == $0 && $0.width >= 16 && $0.height >= 5 })
          // Parts inside the area that do not overlap and have its size cover it.
          #expect(areas.map { $0.width * $0.height }.reduce(0, +) == width * height)
          for (index, first) in areas.enumerated() {
            #expect(areas[(index + 1)...].allSatisfy { $0.intersection(first).isEmpty })
          }
        }
      }
    }
  }

  @Test(arguments: [(80, 14), (84, 34), (146, 58)])
  func threeRunsFillTheScreenInRowsThatDifferByOneAtMost(_ width: Int, _ height: Int) {
    let area = Rect(x: 0, y: 1, width: width, height: height)
    for aspect in [0.5, 1, 2, 2.8, 4] {
      let areas = PanelGrid(3, in: area, aspect: aspect).areas
      let rows = Dictionary(grouping: areas, by: \.y).values.map(\.count).sorted()
      #expect([[3], [1, 1, 1], [1, 2]].contains(rows))
      #expect(areas.map { $0.width * $0.height }.reduce(0, +) == width * height)
    }
  }

  @Test(arguments: [
    // Two maps of 2.8 columns a row go abreast on a wide area and on top of each other on a high one.
    (2, 120, 20, 2), (2, 40, 40, 1), (9, 146, 58, 3), (4, 84, 34, 2), (1, 200, 60, 1),
  ])
  func theNumberOfColumnsMakesThePanelsLargest(
    _ count: Int, _ width: Int, _ height: Int, _ columns: Int
  ) {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    let areas = PanelGrid(count, in: area, aspect: 2.8).areas

    #expect(areas.count == count)
    #expect(Set(areas.map(\.x)).count == columns)
  }

  @Test func anAreaTooSmallForAllPanelsHasFewer() {
    let area = Rect(x: 0, y: 0, width: 33, height: 11)

    #expect(PanelGrid(9, in: area, aspect: 2).areas.count == 4)
    #expect(PanelGrid(9, in: Rect(x: 0, y: 0, width: 16, height: 5), aspect: 2).areas.count == 1)
  }
}
