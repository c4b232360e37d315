import Canvas

/// A frame in the making, with what the places on it stand for.
struct Picture {
  var frame: Frame
  /// What the pointer meets, in the order it was drawn; the last one that has a place wins.
  private(set) var targets: [(area: Rect, target: Target)] = []
  /// How far what is scrolled on it can be scrolled; nil where nothing is.
  var scrollLimit: Int?
  /// The levels of maps too narrow for a legend; nil where a legend explains them or there are none.
  var unexplainedLevels: Levels?
  /// Whether a legend of the colours has been drawn.
  var explainsLevels = false

  init(_ frame: Frame) {
    self.frame = frame
  }

  /// Notes that an area stands for something.
  mutating func mark(_ area: Rect, as target: Target) {
    targets.append((area, target))
  }

  /// Notes that an area is the entry of a run in a legend, with its sign at the upper left.
  mutating func mark(_ area: Rect, asLegendOf run: Int) {
    mark(area, as: .name(run))
    mark(Rect(x: area.x, y: area.y, width: min(2, area.width), height: 1), as: .sign(run))
  }
}
