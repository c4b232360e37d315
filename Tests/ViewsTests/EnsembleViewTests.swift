import Canvas
import Numbers
import Optimization
import Testing
import Workbench

@testable import Views

/// Many seeds on the screen.
@Suite struct EnsembleViewTests {
  private func workbench(_ words: [String] = []) throws -> Workbench {
    let experiment = try Experiment(
      ExperimentArguments(
        words: [
          "--objective", "bowl", "--noise", "1", "--ensemble", "20", "--steps", "60", "gd:lr=0.1",
          "gd:lr=0.02",
        ] + words))
    return .paused(experiment, at: 60)
  }

  @Test func theHeaderSaysHowManySeedsThereAreAndTheTableWhatTheyHaveInCommon() throws {
    let workbench = try workbench(["--seed", "3"])
    let rows = workbench.picture(120, 36).rows
    #expect(rows[0].contains("noise σ 1, 20 seeds from 3"))
    let ensemble = try #require(workbench.ensemble(of: 0))
    let mean = NumberTextForTests.short(ensemble.meanLosses[60])
    #expect(rows.contains { $0.contains("end") && $0.contains(mean) && $0.contains("±") })
  }

  @Test func whatIsNotComputedYetIsAShare() throws {
    var experiment = try workbench().experiment
    experiment.ensemble = 19
    let rows = Workbench(experiment).picture(120, 36).rows
    #expect(rows[0].contains("19 seeds from 0: 0 %"))
    #expect(rows.contains { $0.contains("seeds 0 %") })
  }

  @Test func theMapShowsTheMeanOfTheSeeds() throws {
    let sign = String(Character(Marker.mean.glyph(.braille)))
    #expect(try workbench().picture(120, 36).rows.contains { $0.contains(sign) })
    var alone = try workbench().experiment
    alone.ensemble = 0
    #expect(!Workbench.paused(alone, at: 60).picture(120, 36).rows.contains { $0.contains(sign) })
  }

  @Test func theChartOfTheLossHasTheBandOfTheFocusedRun() throws {
    let workbench = try workbench()
    let curves = StepCurves(workbench)
    let curve = try #require(curves[.loss])
    let band = try #require(curve.bands[0])
    let ensemble = try #require(workbench.ensemble(of: 0))
    #expect(band.median == ensemble.losses.median && band.median.count == 61)
    #expect(curves[.distance]?.bands[1] == workbench.ensemble(of: 1)?.distances)
    #expect(curves[.rate]?.bands[0] == nil)
  }

  @Test func theTableOfValuesHasTheMiddleOfTheSeeds() throws {
    var workbench = try workbench()
    workbench.act(.show(.charts))
    let rows = workbench.picture(120, 36).rows
    #expect(rows.contains { $0.contains("medians of 20 seeds at step 60") })
    let ensemble = try #require(workbench.ensemble(of: 0))
    let median = NumberText(.braille).padded(ensemble.losses.median[60], significantDigits: 3)
    #expect(rows.contains { $0.contains("gd") && $0.contains(median) })
  }

  @Test func aRaceSaysWhichSeedArrives() throws {
    var workbench = try workbench(["--seed", "3"])
    workbench.act(.show(.race))
    #expect(workbench.picture(120, 36).rows.contains { $0.contains("finish of seed 3") })
  }

  /// A name and the mean beside it: neither is written over the other.
  @Test func theTableOfAFigureHasRoomForNameAndMean() throws {
    var arguments = ExperimentArguments()
    arguments.runs = ["momentum:lr=0.01,beta=0.9", "momentum:lr=0.01,beta=0.95"]
    var experiment = try Experiment(arguments)
    experiment.noise = 1
    experiment.ensemble = 20
    let workbench = Workbench.paused(experiment, at: 60)
    let source = Figure(of: workbench, Size(width: 1000, height: 700)).source
    let ensemble = try #require(workbench.ensemble(of: 0))
    #expect(source.contains(">\(NumberTextForTests.short(ensemble.meanLosses[60])) ± "))
  }

  /// The seeds as one faint path and a dot each, their mean, the band in the chart, and their mean loss in
  /// the table.
  @Test func aFigureShowsTheSeedsTheirMeanAndTheirBand() throws {
    let workbench = try workbench()
    let source = Figure(of: workbench).source
    let mean = String(Marker.mean.glyph(.braille))
    #expect(source.components(of: ">\(mean)<") == 2)
    #expect(source.components(of: "fill-opacity=\"0.2\"") == 2)
    #expect(source.components(of: "stroke-opacity=\"0.35\"") == 2)
    #expect(source.components(of: "r=\"1.8\"") == 40)
    #expect(source.contains("20 seeds from 0"))
    let ensemble = try #require(workbench.ensemble(of: 0))
    #expect(source.contains(NumberTextForTests.short(ensemble.meanLosses[60]) + " ± "))
    var alone = workbench.experiment
    alone.ensemble = 0
    #expect(!Figure(of: .paused(alone, at: 60)).source.contains("stroke-opacity=\"0.35\""))
  }
}

extension String {
  /// How often another text is in this one.
  fileprivate func components(of other: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: other) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

/// A number as the table writes it, to two digits.
private enum NumberTextForTests {
  static func short(_ number: Double) -> String {
    NumberText(.braille).short(number, significantDigits: 2)
  }
}
