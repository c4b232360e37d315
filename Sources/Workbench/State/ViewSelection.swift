import Optimization

/// The ways to look at an experiment, in the order the keys walk through them.
package enum ViewKind: String, Hashable, Sendable, CaseIterable {
  /// A panel for each run.
  case compare
  /// All runs over one map.
  case race
  /// Every quantity of every run over the steps.
  case charts
  /// The rows of data with what every run has fitted to them; for losses over rows.
  case data
  /// One step of one run, taken apart.
  case explain
  /// The steps to arrival over the rate, a curve a run.
  case sweep
  /// What becomes of one run over two of its settings.
  case settings
  /// Which minimum one run reaches, over where it starts.
  case basins

  /// Whether it shows what becomes of many runs.
  package var isMap: Bool { self == .sweep || self == .settings || self == .basins }
}

/// Which view is shown, and what each keeps while another one is.
package struct ViewSelection: Sendable {
  /// A window that holds the paths.
  struct Fit: Sendable {
    let window: Region
    /// What was set before it; nil for the function's own.
    let before: Region?
  }

  /// How the experiment is looked at.
  package internal(set) var kind = ViewKind.compare
  /// The view before the present one.
  var before = ViewKind.compare
  /// The charts that are scrolled out at the top.
  package internal(set) var chartScroll = 0
  /// The window that was fitted to the paths, and what was set before.
  var fit: Fit?
  /// What the explain view shows.
  package internal(set) var explaining = Explaining()
  /// What the maps are asked for, and what was computed for them.
  var maps = MapSelection()
  /// How many symbols were explained.
  var gloss = 0
  /// Whether the curvature at the head of the focused run is shown.
  package internal(set) var showsCurvature = false
  /// What has to fall to the experiment's tolerance for a run of a race to have arrived.
  var finishCriterion = FinishLine.Criterion.loss
}
