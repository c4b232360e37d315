import Numbers
import Optimization

/// A rate that rises by itself, notch by notch, while the basins follow.
struct RatePlay: Hashable, Sendable {
  /// The seconds since the last notch.
  private var waited = 0.0
  private var notches = 0
  /// The last map that was complete, which is looked at until the next one is.
  private(set) var shown: BasinMap?

  /// The least seconds a map is looked at.
  static let pace = 0.4
  /// The notches in a decade.
  private static let notchesPerDecade = 12.0
  /// The most notches: five decades.
  private static let mostNotches = 60

  /// Lets time pass; returns whether another notch is due.
  mutating func pass(seconds: Double) -> Bool {
    waited += max(0, seconds)
    return waited >= Self.pace
  }

  /// The rate a notch above one; nil after the last notch.
  mutating func next(after rate: Double, _ map: BasinMap?) -> Double? {
    guard notches < Self.mostNotches else { return nil }
    waited = 0
    notches += 1
    shown = map
    let raised = (rate * Double.pow(10, 1 / Self.notchesPerDecade)).rounded(significant: 2)
    return raised > rate ? raised : nil
  }
}

extension Workbench {
  /// Lets the rate rise by itself, or stops it.
  mutating func toggleRatePlay() {
    guard view.kind == .basins, experiment.resolvedObjective.hasMinimaApart,
      let rate = focusedSimulation.learningRate
    else {
      notice = "η rises by itself in the map of basins, of a function with minima"
      return
    }
    guard view.maps.ratePlay == nil else {
      view.maps.ratePlay = nil
      notice = "η stands at \(DecimalText.text(of: rate))"
      return
    }
    var play = RatePlay()
    if let next = play.next(after: rate, basinMap(of: focus)) { setRate(next) }
    view.maps.ratePlay = play
    notice = "η rises while the basins follow; m stops it, u goes back"
  }

  /// Raises the rate where its time has come and the last map has been seen.
  mutating func playRate(seconds: Double) {
    guard var play = view.maps.ratePlay else { return }
    guard view.kind == .basins, let rate = focusedSimulation.learningRate else {
      view.maps.ratePlay = nil
      return
    }
    guard play.pass(seconds: seconds), mapShare == 1 else {
      view.maps.ratePlay = play
      return
    }
    let map = basinMap(of: focus)
    let reached = map.map { map in map.minima.indices.contains { map.share(of: $0) > 0 } }
    guard reached == true, let next = play.next(after: rate, map) else {
      view.maps.ratePlay = nil
      if reached == false {
        notice = "at η \(DecimalText.text(of: rate)) no start reaches a minimum; u goes back"
      }
      return
    }
    view.maps.ratePlay = play
    setRate(next)
  }

  /// The seconds until the rate rises; nil while it stands, or its map is not complete.
  var ratePlayInterval: Double? {
    view.maps.ratePlay != nil && view.kind == .basins && mapShare == 1 ? RatePlay.pace : nil
  }
}
