/// A marker in a cell of the frame.
struct PlacedMarker: Hashable {
  var marker: Marker
  var column: Int
  var row: Int
  let ink: Int?
  /// The number beside the sign, if any.
  var number: Int?
  /// The priority, then that of the kind.
  let rank: SIMD2<Int>

  /// Whether this marker has a cell before another one.
  func outranks(_ other: PlacedMarker) -> Bool {
    rank.x == other.rank.x ? rank.y > other.rank.y : rank.x > other.rank.x
  }
}

/// The markers of a picture in cells of their own.
///
/// One rule says what covers what: the first in rank has its cell, of equals the later. A sign of a run
/// that loses its cell stands in a free one beside it, a landmark is left out; a head on a minimum
/// becomes the sign for both, and a head where its run started stands for the start too.
struct PlacedMarkers: Hashable {
  private var wanted: [PlacedMarker] = []
  /// The markers as they are drawn, the first in rank first.
  private(set) var shown: [PlacedMarker] = []

  /// The cells beside one, the nearest first.
  private static let neighbours: [(column: Int, row: Int)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (2, 0), (-2, 0), (3, 0),
    (-3, 0), (0, -2), (0, 2),
  ]

  /// The same for a sign with its number beside it: a block around the one that has the cell.
  private static let neighboursWithNumbers: [(column: Int, row: Int)] = [
    (2, 0), (-2, 0), (0, -1), (0, 1), (2, -1), (-2, -1), (2, 1), (-2, 1), (4, 0), (-4, 0),
    (4, -1), (-4, -1), (4, 1), (-4, 1), (0, -2), (0, 2),
  ]

  /// Adds a marker; the cells it may move to are those of the area.
  mutating func add(_ marker: PlacedMarker, in area: Rect) {
    // Of equals the later comes first.
    wanted.insert(marker, at: wanted.firstIndex { !$0.outranks(marker) } ?? wanted.count)
    shown = []
    var losers: [PlacedMarker] = []
    for item in wanted {
      guard let index = index(item.column, item.row) else {
        shown.append(item)
        continue
      }
      if item.marker == .minimum, case .head = shown[index].marker {
        shown[index].marker = .arrived
      } else if item.marker.isMovable, !(item.marker == .start && shown[index].marker.isHead) {
        losers.append(item)
      }
    }
    for loser in losers {
      guard let place = freePlace(for: loser, in: area) else { continue }
      var moved = loser
      (moved.column, moved.row) = place
      shown.append(moved)
    }
  }

  /// The nearest place beside the marker's own, with room for its number if there is such a one.
  private func freePlace(
    for marker: PlacedMarker, in area: Rect
  ) -> (column: Int, row: Int)? {
    func isFree(_ place: (column: Int, row: Int)) -> Bool {
      area.contains(x: place.column, y: place.row) && index(place.column, place.row) == nil
    }
    func place(_ way: (column: Int, row: Int)) -> (column: Int, row: Int) {
      (marker.column + way.column, marker.row + way.row)
    }
    let roomy = Self.neighboursWithNumbers.lazy.map(place).first { place in
      let hasNumber = index(place.column - 1, place.row).map { shown[$0].number != nil } ?? false
      return isFree(place) && isFree((place.column + 1, place.row)) && !hasNumber
    }
    return (marker.number == nil ? nil : roomy)
      ?? Self.neighbours.lazy.map(place).first(where: isFree)
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    shown.firstIndex { $0.column == column && $0.row == row }
  }
}
