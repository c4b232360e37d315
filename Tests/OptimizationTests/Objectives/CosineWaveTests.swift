import Testing

@testable import Optimization

struct CosineWaveTests {
  @Test func theFormulaShowsTheFrequency() {
    #expect(CosineWave().formula == "x cos(0.15πx)")
    #expect(CosineWave(frequency: 1).formula == "x cos(πx)")
  }

  // Minima of x cos(0.15πx) by SymPy to 50 digits: −1.8256845786723395 and 7.269388146311475.
  @Test func theMinimaScaleWithTheInverseOfTheFrequency() {
    let minima = CosineWave(frequency: 0.3).minima.map(\.point.x)
    for expected in [-1.8256845786723395 / 2, 7.269388146311475 / 2] {
      #expect(minima.contains { abs($0 - expected) < 1e-14 })
    }
  }

  @Test func theLowestValleyInViewComesFirst() {
    #expect(CosineWave().minima.map(\.kind) == [.global, .local])
    #expect(CosineWave().minima.first.map { abs($0.point.x - 7.269388146311475) < 1e-14 } == true)
  }

  @Test func everyCriticalPointInViewIsKnown() {
    let wave = CosineWave(frequency: 0.5)
    let slopes = stride(from: -4.0, through: 16, by: 0.01).map { wave.gradient(at: Point($0, 0)).x }
    let changes = zip(slopes, slopes.dropFirst()).count { $0 * $1 < 0 }
    #expect(wave.criticalPoints.count == changes)
  }
}
