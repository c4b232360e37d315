public import Canvas

/// How an experiment is looked at when it is opened, as far as that can be written as arguments.
public struct Outlook: Hashable, Sendable {
  public var view = ViewKind.compare
  /// The step at which the play-head stands; nil where it moves from the start.
  public var step: Int?
  public var colorMap = ColorMap.all[0]
  public var levelScale = LevelScale.all[0]
  /// Whether the picture is for those in the last row.
  public var isPresenting = false

  /// Makes what an experiment is opened with where nothing is said.
  public init() {}
}

extension Workbench {
  /// How the experiment is looked at now; opening it so shows the same step, which then stands.
  public var outlook: Outlook {
    var outlook = Outlook()
    outlook.view = view
    outlook.step = playback.isPlaying && playback.head == 0 ? nil : playback.head
    outlook.colorMap = ColorMap.all[appearance.colorMap % ColorMap.all.count]
    outlook.levelScale = LevelScale.all[appearance.levelScale % LevelScale.all.count]
    outlook.isPresenting = appearance.isPresenting
    return outlook
  }

  /// Looks at the experiment in a given way.
  mutating func apply(_ outlook: Outlook) {
    appearance.colorMap = ColorMap.all.firstIndex(of: outlook.colorMap) ?? 0
    appearance.levelScale = LevelScale.all.firstIndex(of: outlook.levelScale) ?? 0
    appearance.isPresenting = outlook.isPresenting
    if let step = outlook.step { playback.stop(at: step, horizon: horizon) }
    show(outlook.view)
    if view == .explain { followStep() }
  }
}
