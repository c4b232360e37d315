import Numbers
import Testing

@testable import Canvas

struct RowScaleTests {
  @Test(arguments: [
    (0.0...0.63, 3), (0.35...0.65, 5), (-1...1, 7), (1e-9...3e-9, 4), (12345...99999, 11),
  ])
  func labelsStandInTheMiddleOfRows(_ wanted: ClosedRange<Double>, _ rows: Int) throws {
    let scale = try #require(RowScale(fitting: wanted, rows: rows, .linear))
    let ticks = scale.ticks(NumberText(.braille))
    let height = (scale.range.upperBound - scale.range.lowerBound) / Double(rows)

    #expect(!ticks.isEmpty)
    for tick in ticks {
      let place = (tick.position - scale.range.lowerBound) / height
      #expect(abs(place - place.rounded(.down) - 0.5) < 1e-6, "\(tick)")
    }
    #expect(scale.range.lowerBound <= wanted.lowerBound)
    #expect(scale.range.upperBound >= wanted.upperBound)
    #expect(height * Double(rows) < 4 * (wanted.upperBound - wanted.lowerBound))
  }

  @Test func decadesStandInTheMiddleOfRows() throws {
    let scale = try #require(RowScale(fitting: -15.3...1.2, rows: 9, .logarithmic))
    let ticks = scale.ticks(NumberText(.braille))
    let height = (scale.range.upperBound - scale.range.lowerBound) / 9
    #expect(ticks.count >= 2)
    for tick in ticks {
      let place = (tick.position - scale.range.lowerBound) / height
      #expect(abs(place - place.rounded(.down) - 0.5) < 1e-6)
      #expect(tick.position == tick.position.rounded())
    }
  }

  @Test func whereThereIsNoRoomThereIsNoScale() {
    #expect(RowScale(fitting: 0...1, rows: 2, .linear) == nil)
    #expect(RowScale(fitting: -0.4...0.1, rows: 9, .logarithmic) == nil)
    #expect(RowScale(fitting: -.infinity...0, rows: 9, .linear) == nil)
  }

  @Test func theRoundestNumberOfARangeHasTheFewestDigits() {
    #expect(Double.roundest(in: 4.7...6.2) == 5)
    #expect(Double.roundest(in: -1...1) == 0)
    #expect(Double.roundest(in: 131...149) == 140)
    #expect(Double.roundest(in: -62 ... -47) == -50)
    #expect(Double.roundest(in: 3...3) == 3)
  }

  @Test(arguments: [
    (-13.3...1.2, 4, ChartScale.logarithmic), (-1.2...1.7, 4, .logarithmic),
    (-5.5...0.5, 3, .logarithmic),
    (0.0...0.63, 3, .linear), (0.05...0.46, 4, .linear),
  ])
  func evenFewRowsHaveTwoLabels(
    _ wanted: ClosedRange<Double>, _ rows: Int, _ kind: ChartScale
  ) throws {
    let scale = try #require(RowScale(fitting: wanted, rows: rows, kind))
    #expect(scale.ticks(NumberText(.braille)).count >= 2)
  }

  @Test(arguments: [
    (-10.1...1.3, 4), (-16.1...2.1, 4), (-16.1...2.1, 5), (-16.1...1.2, 7), (-15.3...1.2, 9),
    (-14.1...1.5, 12),
    (-8.1...1.1, 8), (-10.4...(-8), 9),
  ])
  func decadesHaveThreeLabelsOrMore(_ wanted: ClosedRange<Double>, _ rows: Int) throws {
    let scale = try #require(RowScale(fitting: wanted, rows: rows, .logarithmic))
    let extent = scale.range.upperBound - scale.range.lowerBound
    #expect(scale.ticks(NumberText(.braille)).count >= 3)
    #expect(extent < 1.5 * (wanted.upperBound - wanted.lowerBound), "\(scale)")
  }

  @Test func twoLabelsCostLittleOfTheHeight() throws {
    // Eight decades in four rows: three a row with a label in each, not five with two labels in all.
    let scale = try #require(RowScale(fitting: -6.6...1.3, rows: 4, .logarithmic))
    #expect(scale.range.upperBound - scale.range.lowerBound == 12)
  }

  /// From 1e-16 to 1e3 in four rows: six decades a row are enough, ten would leave half of them empty.
  @Test func fewRowsOfManyDecadesAreNotLeftEmpty() throws {
    let scale = try #require(RowScale(fitting: -16...3, rows: 4, .logarithmic))
    #expect(scale.range.upperBound - scale.range.lowerBound <= 24)
  }
}
