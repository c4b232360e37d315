package import Canvas

/// How an experiment is looked at when it is opened, as far as that can be written as arguments.
package struct ViewState: Hashable, Sendable {
  package var view = ViewKind.compare
  /// The step at which the play-head stands; nil where it moves from the start.
  package var step: Int?
  /// The beat of the step in the view that takes one apart, from 1, one beyond the last being the last; nil for
  /// the first.
  package var beat: Int?
  /// The steps that are played; nil for all.
  package var range: ClosedRange<Int>?
  /// The steps a second, one of `Playback.speeds`.
  package var speed = Playback().speed
  package var colorMap = ColorMap.all[0]
  package var levelScale = LevelScale.all[0]
  /// Whether the picture is for those in the last row.
  package var isPresenting = false
  /// Whether the losses over the rate stand beside the runs.
  package var hasRateStrip = false
  /// Whether charts count epochs instead of steps, where there are any.
  package var countsEpochs = false
  /// Whether charts that show decades have linear axes all the same.
  package var hasLinearCharts = false
  /// The keys of the two settings of their map, that along the horizontal side first; empty for the usual
  /// ones.
  package var mapSettings: [String] = []

  /// Makes what an experiment is opened with where nothing is said.
  package init() {}

  /// A number of beats that no step has.
  package static let mostBeats = 99
}

extension Workbench {
  /// How the experiment is looked at now; opening it so shows the same step, which then stands.
  package var viewState: ViewState {
    var viewState = ViewState()
    viewState.view = view.kind
    viewState.step = playback.isPlaying && playback.isAtBeginning ? nil : playback.head
    if view.kind == .explain, view.explaining.beat > 0 {
      viewState.beat = view.explaining.beat + 1
    }
    viewState.range = playback.range
    viewState.speed = playback.speed
    viewState.colorMap = appearance.colorMap
    viewState.levelScale = appearance.levelScale
    viewState.isPresenting = appearance.isPresenting
    viewState.hasRateStrip = appearance.hasRateStrip
    viewState.countsEpochs = appearance.countsEpochs
    viewState.hasLinearCharts = appearance.hasLinearCharts
    viewState.mapSettings = view.maps.settings
    return viewState
  }

  /// Looks at the experiment in a given way.
  mutating func apply(_ viewState: ViewState) {
    appearance.colorMap = viewState.colorMap
    appearance.levelScale = viewState.levelScale
    appearance.isPresenting = viewState.isPresenting
    appearance.hasRateStrip = viewState.hasRateStrip
    appearance.countsEpochs = viewState.countsEpochs
    appearance.hasLinearCharts = viewState.hasLinearCharts
    view.maps.settings = viewState.mapSettings
    playback.begin(viewState.range, speed: viewState.speed)
    if let step = viewState.step { playback.stop(at: step, horizon: horizon) }
    show(viewState.view)
    if view.kind == .explain {
      view.explaining.beat = (viewState.beat ?? 1) - 1
      followStep()
    }
  }
}
