internal import Canvas

/// A run of neighbouring cells in one row.
struct Run: Hashable, Sendable {
  let y: Int
  let columns: Range<Int>
}

/// The runs of cells in which a frame differs from the one shown before, from the top left.
///
/// The frames have the same size; without a former frame every row is a run.
struct DirtyRuns: Sequence, IteratorProtocol {
  private let former: [Cell]?
  private let cells: [Cell]
  private let width: Int
  private var position = 0

  init(from former: Frame?, to frame: Frame) {
    precondition(former == nil || former?.size == frame.size, "frames of different sizes")
    self.former = former?.cells
    cells = frame.cells
    width = frame.size.width
  }

  mutating func next() -> Run? {
    guard let former else { return nextRow() }
    while position < cells.count, cells[position] == former[position] { position += 1 }
    guard position < cells.count else { return nil }
    let start = position
    let end = (start / width + 1) * width
    while position < end, cells[position] != former[position] { position += 1 }
    return run(from: start)
  }

  private mutating func nextRow() -> Run? {
    guard position < cells.count else { return nil }
    let start = position
    position += width
    return run(from: start)
  }

  private func run(from start: Int) -> Run {
    let y = start / width
    return Run(y: y, columns: start - y * width..<position - y * width)
  }
}
