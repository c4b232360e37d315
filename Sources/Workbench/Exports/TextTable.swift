/// Rows of cells set in columns, numbers flush right.
struct TextTable {
  /// The titles of the columns.
  let header: [String]
  /// The rows below them, each with as many cells as the header.
  var rows: [[String]] = []
  /// The columns set flush left instead.
  var leading: Set<Int> = []

  /// The columns that a line takes at most, the last cell being clipped.
  static let width = 80

  /// The table's lines, each behind the given indent.
  func text(indent: String) -> String {
    let lines = [header] + rows
    let widths = header.indices.map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    return lines.map { cells in
      let padded = cells.indices.map { cell(cells[$0], in: $0, widened: widths[$0]) }
      return clipped(indent + trimmed(padded.joined(separator: "  "))) + "\n"
    }.joined()
  }

  private func clipped(_ line: String) -> String {
    line.count > Self.width ? line.prefix(Self.width - 1) + "…" : line
  }

  private func cell(_ text: String, in column: Int, widened width: Int) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return leading.contains(column) ? text + space : space + text
  }

  private func trimmed(_ line: String) -> Substring {
    line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
  }
}
