import Testing

@testable import Canvas

struct ColorMapTests {
  /// Values of matplotlib 3.11.2 at 0, ¼, ½, ¾ and 1 as 0xRRGGBB.
  static let published: [(ColorMap, [UInt32])] = [
    (.viridis, [0x440154, 0x3B528B, 0x21918C, 0x5EC962, 0xFDE725]),
    (.magma, [0x000004, 0x51127C, 0xB73779, 0xFC8961, 0xFCFDBF]),
    (.inferno, [0x000004, 0x57106E, 0xBC3754, 0xF98E09, 0xFCFFA4]),
    (.plasma, [0x0D0887, 0x7E03A8, 0xCC4778, 0xF89540, 0xF0F921]),
    (.cividis, [0x00224E, 0x434E6C, 0x7D7C78, 0xBCAE6C, 0xFEE838]),
  ]

  @Test(arguments: published)
  func colorsAreThePublishedOnes(_ map: ColorMap, _ colors: [UInt32]) {
    for (index, packed) in colors.enumerated() {
      let found = map.color(at: Double(index) / 4)
      let wanted = RGB(packed: packed)
      // Anchors and rounding differ by at most 2 of 255.
      #expect(abs(Int(found.red) - Int(wanted.red)) <= 2, "\(map.name) \(index)")
      #expect(abs(Int(found.green) - Int(wanted.green)) <= 2, "\(map.name) \(index)")
      #expect(abs(Int(found.blue) - Int(wanted.blue)) <= 2, "\(map.name) \(index)")
    }
  }

  @Test(arguments: ColorMap.all)
  func lightnessNeverFalls(_ map: ColorMap) {
    let lightness = (0...100).map { OKLab(map.color(at: Double($0) / 100)).lightness }
    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 <= $1 + 1e-3 })
  }

  @Test(arguments: ColorMap.all)
  func theListFor256ColorsRisesInLightnessAndLeavesTheUsersColorsAlone(_ map: ColorMap) {
    let lightness = map.indexed.map { OKLab(XtermPalette.color($0)).lightness }
    #expect(map.indexed.count >= 8)
    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 < $1 })
    #expect(map.indexed.allSatisfy { $0 >= 16 })
  }

  @Test func positionsOutsideTakeTheNearestEnd() {
    #expect(ColorMap.viridis.color(at: -3) == ColorMap.viridis.color(at: 0))
    #expect(ColorMap.viridis.color(at: .infinity) == ColorMap.viridis.color(at: 1))
    #expect(ColorMap.viridis.color(at: -.infinity) == ColorMap.viridis.color(at: 0))
    #expect(ColorMap.viridis.color(at: .nan) == ColorMap.viridis.color(at: 1))
  }

  @Test func noTwoMapsShareAName() {
    #expect(ColorMap.all.first?.name == "viridis")
    #expect(Set(ColorMap.all.map(\.name)).count == ColorMap.all.count)
  }
}
