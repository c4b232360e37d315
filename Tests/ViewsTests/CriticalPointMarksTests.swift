import Canvas
import Optimization
import Testing

@testable import Views

struct CriticalPointMarksTests {
  @Test func everyKindOfCriticalPointHasAMarkOfItsOwn() throws {
    // Himmelblau's function has a saddle and its maximum near the middle, and a minimum at (3, 2).
    let layer = try marked("himmelblau", x: -6...6, y: -6...6, Size(width: 121, height: 121))
    #expect(layer.marker(column: 90, row: 40) == .minimum)
    #expect(layer.marker(column: 94, row: 59) == .saddle)
    #expect(layer.marker(column: 57, row: 69) == .maximum)
    let hills = try marked("gaussian_hills", x: -2...2, y: -2...2, Size(width: 40, height: 40))
    #expect(hills.marker(column: 10, row: 29) == .localMinimum)
    #expect(Marker(CriticalPoint(.degenerate, .zero)) == .saddle)
  }

  @Test func aLineOfMinimaIsDottedAllAlong() throws {
    let area = Size(width: 40, height: 20)
    let layer = try marked(typed: "(x+y)^2", x: -4...4, y: -4...4, area)
    #expect(marks(layer, area).allSatisfy { $0 == .minimumLine })
    // From one corner to the other it goes through every row.
    for row in 0..<20 {
      #expect((0..<40).contains { layer.marker(column: $0, row: row) == .minimumLine }, "\(row)")
    }
  }

  /// Of the ridges some points would look like hills.
  @Test func aLineOfMaximaHasNoMarks() throws {
    let area = Size(width: 40, height: 20)
    let layer = try marked(typed: "sin(x+y)", x: -4...4, y: -4...4, area)
    #expect(Set(marks(layer, area)) == [.minimumLine])
  }

  @Test func ofManyMinimaTheLowestAreMarkedAndEqualOnesAllOrNone() throws {
    let area = Size(width: 24, height: 11)
    let layer = try marked("rastrigin", x: -2.6...2.6, y: -2.6...2.6, area)
    // 264 cells have room for eleven: the middle and both rings of four, not the third.
    #expect(marks(layer, area).count { $0 == .localMinimum } == 8)
    #expect(marks(layer, area).count { $0 == .minimum } == 1)
  }

  @Test func inAWindowWithoutTheLowestTheLowestThereAreMarked() throws {
    let area = Size(width: 40, height: 20)
    let layer = try marked("schwefel", x: -500...0, y: -500...0, area)
    // −302.5, −124.8 and −25.9 along each axis.
    #expect(marks(layer, area).count { $0 == .localMinimum } == 9)
  }

  private func marked(
    _ name: String, x: ClosedRange<Double>, y: ClosedRange<Double>, _ size: Size
  ) throws -> MarkerLayer {
    marked(try #require(Catalog.objective(named: name)).product(), x: x, y: y, size)
  }

  private func marked(
    typed text: String, x: ClosedRange<Double>, y: ClosedRange<Double>, _ size: Size
  ) throws -> MarkerLayer {
    marked(try TypedFunction(text).objective, x: x, y: y, size)
  }

  private func marked(
    _ objective: any Objective, x: ClosedRange<Double>, y: ClosedRange<Double>, _ size: Size
  ) -> MarkerLayer {
    var layer = MarkerLayer(Plane(x: x, y: y, area: Rect(size)))
    layer.place(criticalPointsOf: objective) { point, _ in point }
    return layer
  }

  private func marks(_ layer: MarkerLayer, _ size: Size) -> [Marker] {
    (0..<size.height).flatMap { row in
      (0..<size.width).compactMap { layer.marker(column: $0, row: row) }
    }
  }
}
