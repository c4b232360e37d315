/// The ends of lines that share a row, the highest value first.
struct ChartEndRow {
  var ends: [ChartEnds.End]
  /// Whether numbers stand without their signs, for want of room.
  let isBrief: Bool
  /// The row, once it has a place.
  private(set) var row: Int

  /// The first column of the signs: after the line that ends last.
  var column: Int { ends.map(\.column).max() ?? 0 }

  /// The ends of a chart in rows, each as near to that of its value as the order of the values allows.
  ///
  /// - Parameters:
  ///   - ends: the ends of lines, the first in priority first.
  ///   - rows: the rows there are.
  ///   - room: the columns for signs and numbers.
  /// - Returns: the rows with ends, from top to bottom.
  static func rows(
    of ends: [ChartEnds.End], in rows: Range<Int>, room: Int
  ) -> [ChartEndRow] {
    guard !rows.isEmpty else { return [] }
    let isBrief = ends.count > rows.count * (room / 2) && ends.allSatisfy { $0.number != nil }
    let most = max(1, isBrief ? room : room / 2)
    let shown = thinned(ends, to: rows.count * most).sorted { $0.height > $1.height }
    return spread(shared(shown, isBrief, most, rows: rows.count), over: rows)
  }

  /// At most `count` ends, in their order: where they are closest, the last ones are left out.
  private static func thinned(_ ends: [ChartEnds.End], to count: Int) -> [ChartEnds.End] {
    var ends = ends
    while ends.count > max(0, count) {
      let crowds = ends.map { end in ends.count { abs($0.row - end.row) <= 1 } }
      guard let densest = crowds.max(), let last = crowds.lastIndex(of: densest) else { break }
      ends.remove(at: last)
    }
    return ends
  }

  /// Ends in the order of their values, those of one row together, and those of neighbouring ones where there
  /// are too few rows.
  private static func shared(
    _ ends: [ChartEnds.End], _ isBrief: Bool, _ most: Int, rows: Int
  ) -> [ChartEndRow] {
    var shares: [ChartEndRow] = []
    for end in ends {
      if let last = shares.last, last.ends.count < most, last.row == end.row {
        shares[shares.count - 1].ends.append(end)
      } else {
        shares.append(ChartEndRow(ends: [end], isBrief: isBrief, row: end.row))
      }
    }
    while shares.count > rows {
      let pairs = shares.indices.dropLast().filter {
        shares[$0].ends.count + shares[$0 + 1].ends.count <= most
      }
      guard
        let first = pairs.min(by: {
          shares[$0 + 1].row - shares[$0].row < shares[$1 + 1].row - shares[$1].row
        })
      else { return filled(ends, isBrief, most) }
      shares[first].ends += shares.remove(at: first + 1).ends
    }
    return shares
  }

  /// Ends in their order, every row full.
  private static func filled(
    _ ends: [ChartEnds.End], _ isBrief: Bool, _ most: Int
  ) -> [ChartEndRow] {
    stride(from: 0, to: ends.count, by: most).map { start in
      let part = Array(ends[start..<min(start + most, ends.count)])
      return ChartEndRow(
        ends: part, isBrief: isBrief, row: part.map(\.row).reduce(0, +) / part.count)
    }
  }

  /// Rows of their own, each as near to where it would like to be as their order allows.
  private static func spread(_ shares: [ChartEndRow], over rows: Range<Int>) -> [ChartEndRow] {
    // Neighbours that would meet stand together, around the middle of where they would like to be.
    var clusters: [(count: Int, wanted: Int)] = []
    func first(_ cluster: (count: Int, wanted: Int)) -> Int {
      let middle = Double(cluster.wanted) / Double(cluster.count)
      return max(rows.lowerBound, min(rows.upperBound - cluster.count, Int(middle.rounded())))
    }
    for share in shares {
      var cluster = (count: 1, wanted: share.row)
      while let above = clusters.last, first(above) + above.count > first(cluster) {
        clusters.removeLast()
        cluster = (
          above.count + cluster.count,
          above.wanted + cluster.wanted - above.count * cluster.count
        )
      }
      clusters.append(cluster)
    }
    let places = clusters.flatMap { cluster in (0..<cluster.count).map { first(cluster) + $0 } }
    return zip(shares, places).map { share, place in
      var share = share
      share.row = place
      return share
    }
  }
}
