/// Rows of cells set in columns, numbers flush right.
struct TextTable {
  /// The titles of the columns.
  let header: [String]
  /// The rows below them, each with as many cells as the header.
  var rows: [[String]] = []
  /// The columns set flush left instead.
  var leading: Set<Int> = []

  /// The table's lines, each behind the given indent and of at most a number of columns, the last cell
  /// being clipped.
  func text(indent: String, width: Int = 80) -> String {
    let lines = [header] + rows
    let widths = header.indices.map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    return lines.map { cells in
      let padded = cells.indices.map { cell(cells[$0], in: $0, widened: widths[$0]) }
      return clipped(indent + trimmed(padded.joined(separator: "  ")), to: width) + "\n"
    }.joined()
  }

  private func clipped(_ line: String, to width: Int) -> String {
    line.count > width ? line.prefix(width - 1) + "…" : line
  }

  private func cell(_ text: String, in column: Int, widened width: Int) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return leading.contains(column) ? text + space : space + text
  }

  private func trimmed(_ line: String) -> Substring {
    line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
  }
}
