import Canvas

/// A panel beside the maps or below them.
///
/// Adding one is a file with the type and a line in `SidePanels.all`.
protocol SidePanel: Sendable {
  /// Its share of the height when panels stand on top of each other.
  var weight: Int { get }
  /// The fewest rows it is of use with, borders included.
  var smallestHeight: Int { get }
  /// Its share of the width when panels lie abreast.
  var bandWidth: Int { get }

  /// Whether it is left out for those in the last row.
  var isDetail: Bool { get }

  /// Whether there is anything in it for an experiment.
  func isShown(in scene: Scene) -> Bool

  /// The rows it can use, borders included; what it would leave blank goes to the other panels.
  func largestHeight(_ scene: Scene) -> Int

  /// Draws the panel into an area, borders included.
  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture)
}

extension SidePanel {
  /// Most panels are for everyone.
  var isDetail: Bool { false }

  /// Most panels are there for every experiment.
  func isShown(in scene: Scene) -> Bool { true }

  /// Most panels use what they are given.
  func largestHeight(_ scene: Scene) -> Int { .max }
}

/// The panels there are, in their order.
enum SidePanels {
  static let all: [any SidePanel] = [
    ChartPanel(quantity: .loss, weight: 38, smallestHeight: 7, bandWidth: 30),
    ChartPanel(quantity: .rate, weight: 20, smallestHeight: 6, bandWidth: 22, isDetail: true),
    DataPanel(),
    RateStripPanel(),
    RunsPanel(),
  ]
}
