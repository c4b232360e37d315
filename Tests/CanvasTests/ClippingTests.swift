import Testing

@testable import Canvas

struct ClippingTests {
  let plane = Plane(x: -1...1, y: -1...1, area: Rect(x: 0, y: 0, width: 8, height: 4))

  @Test func aSegmentInsideIsLeftAlone() throws {
    let part = try #require(plane.clipped(from: SIMD2(-0.5, 0), to: SIMD2(0.5, 1)))
    #expect(part.start == SIMD2(-0.5, 0) && part.end == SIMD2(0.5, 1) && !part.leaves)
  }

  @Test func aCrossingSegmentIsCutAtBothEdges() throws {
    let part = try #require(plane.clipped(from: SIMD2(-3, -1.5), to: SIMD2(3, 1.5)))
    #expect(part.start == SIMD2(-1, -0.5) && part.end == SIMD2(1, 0.5) && part.leaves)
  }

  @Test func aSegmentThatPassesTheCornerIsOutside() {
    #expect(plane.clipped(from: SIMD2(-1.2, 0.9), to: SIMD2(0, 2.2)) == nil)
    #expect(plane.clipped(from: SIMD2(2, -5), to: SIMD2(2, 5)) == nil)
  }

  @Test func aPointIsASegment() throws {
    #expect(plane.clipped(from: SIMD2(1, 1), to: SIMD2(1, 1)) != nil)
    #expect(plane.clipped(from: SIMD2(1.1, 1), to: SIMD2(1.1, 1)) == nil)
  }

  @Test func hugeAndInfiniteEndsKeepTheirDirection() throws {
    let huge = try #require(plane.clipped(from: SIMD2(0, 0), to: SIMD2(1e308, 5e307)))
    #expect(abs(huge.end.x - 1) < 1e-12 && abs(huge.end.y - 0.5) < 1e-12 && huge.leaves)
    let infinite = try #require(plane.clipped(from: SIMD2(0, 0.25), to: SIMD2(-.infinity, 7)))
    #expect(infinite.end == SIMD2(-1, 0.25) && infinite.leaves)
    let back = try #require(plane.clipped(from: SIMD2(1e300, 1e300), to: SIMD2(0.5, 0.25)))
    #expect(back.start == SIMD2(1, 0.75) && back.end == SIMD2(0.5, 0.25) && !back.leaves)
    let both = try #require(plane.clipped(from: SIMD2(-1e300, 0), to: SIMD2(1e300, 0)))
    #expect(both.start == SIMD2(-1, 0) && both.end == SIMD2(1, 0))
  }

  @Test func nothingIsDrawnForNaN() {
    #expect(plane.clipped(from: SIMD2(.nan, 0), to: SIMD2(0, 0)) == nil)
    #expect(plane.clipped(from: SIMD2(0, 0), to: SIMD2(.infinity, .nan)) == nil)
  }
}
