import Canvas

/// Where everything goes on a screen of a given size.
///
/// With room to the right the side panels stand there on top of each other; on a narrower screen they
/// lie below the maps, and on a small one they are left out.
struct ScreenLayout {
  /// The smallest screen that shows anything but a card.
  static let smallest = Size(width: 24, height: 8)

  let header: Rect
  let footer: Rect
  /// The area of a lesson's caption, above the footer; empty where no lesson is played.
  let caption: Rect
  /// The area of the maps or curves.
  private(set) var main: Rect
  /// The areas of the side panels in their order; fewer than there are panels on a small screen.
  private(set) var side: [Rect]

  /// The rows that a side panel can use.
  private let largestHeight: (any SidePanel) -> Int

  /// Divides a screen; with nothing at the side the maps have it all.
  ///
  /// - Parameters:
  ///   - size: the size of the screen.
  ///   - sidePanels: what stands beside the maps or below them.
  ///   - captionHeight: the rows a caption takes; no more than half of the screen is given to it.
  ///   - largestHeight: the rows that a side panel can use.
  init(
    _ size: Size, sidePanels: [any SidePanel], captionHeight: Int = 0,
    largestHeight: @escaping (any SidePanel) -> Int = { _ in .max }
  ) {
    self.largestHeight = largestHeight
    var rest = Rect(size)
    header = rest.cutTop(rest.height >= 10 ? 1 : 0)
    footer = rest.cutBottom(1)
    caption = rest.cutBottom(min(captionHeight, rest.height / 2))
    if sidePanels.isEmpty {
      side = []
    } else if rest.width >= 100, rest.height >= 16 {
      var column = rest.cutRight(min(54, max(36, rest.width * 28 / 100)))
      side = Self.stacked(sidePanels, in: &column, largestHeight)
    } else if rest.height >= 20, rest.width >= 60 {
      var band = rest.cutBottom(min(14, max(8, rest.height * 2 / 5)))
      side = Self.abreast(sidePanels, in: &band)
    } else {
      side = []
    }
    main = rest
  }

  /// Cuts the area of a list off the maps, which then have all the rest.
  ///
  /// It stands to the right where there is room, with the side panels below it on a high screen, else
  /// it takes the lower part.
  mutating func cutDock(sidePanels: [any SidePanel]) -> Rect {
    var rest = Rect(
      x: header.x, y: header.bottom, width: footer.width, height: caption.y - header.bottom)
    side = []
    let dock: Rect
    if rest.width >= 100, rest.height >= 16 {
      var column = rest.cutRight(min(64, max(46, rest.width * 36 / 100)))
      let listed = column.cutTop(max(22, column.height / 2))
      var panels = sidePanels
      while panels.map(\.smallestHeight).reduce(0, +) > column.height { panels.removeLast() }
      if panels.isEmpty {
        dock = Rect(
          x: listed.x, y: listed.y, width: listed.width, height: listed.height + column.height)
      } else {
        dock = listed
        side = Self.stacked(panels, in: &column, largestHeight)
      }
    } else {
      dock = rest.cutBottom(max(rest.height >= 10 ? 6 : 4, min(14, rest.height * 45 / 100)))
    }
    main = rest
    return dock
  }

  /// The area of a list that lies over the maps, near the top.
  var popUp: Rect {
    let width = min(76, footer.width)
    let height = min(20, footer.y - header.bottom)
    let room = footer.y - header.bottom - height
    return Rect(
      x: (footer.width - width) / 2, y: header.bottom + room / 4, width: width, height: height)
  }

  /// Panels on top of each other, each with its share of the height.
  ///
  /// What a panel cannot use goes to those before it that can.
  private static func stacked(
    _ panels: [any SidePanel], in column: inout Rect, _ largestHeight: (any SidePanel) -> Int
  ) -> [Rect] {
    let limits = panels.map { max($0.smallestHeight, largestHeight($0)) }
    var heights = shares(of: column.height, panels)
    let unused = zip(heights, limits).map { max(0, $0 - $1) }
    let flexible = panels.indices.filter { unused[$0] == 0 && limits[$0] == .max }
    if !flexible.isEmpty {
      let extra = shares(
        of: unused.reduce(0, +), flexible.map { panels[$0] }, isSmallestKept: false)
      for (index, more) in zip(flexible, extra) { heights[index] += more }
      for index in panels.indices { heights[index] -= unused[index] }
    }
    return heights.map { column.cutTop($0) }
  }

  /// A height in parts by the weights of panels; the last has the rest.
  private static func shares(
    of height: Int, _ panels: [any SidePanel], isSmallestKept: Bool = true
  ) -> [Int] {
    var rest = height
    var weight = panels.map(\.weight).reduce(0, +)
    return panels.map { panel in
      let share = rest * panel.weight / max(1, weight)
      weight -= panel.weight
      let part =
        weight == 0 ? rest : min(rest, max(isSmallestKept ? panel.smallestHeight : 0, share))
      rest -= part
      return part
    }
  }

  private static func abreast(_ panels: [any SidePanel], in band: inout Rect) -> [Rect] {
    var areas: [Rect] = []
    var width = panels.map(\.bandWidth).reduce(0, +)
    for panel in panels {
      let columns = band.width * panel.bandWidth / max(1, width)
      width -= panel.bandWidth
      areas.append(band.cutLeft(width == 0 ? band.width : columns))
    }
    return areas
  }
}
