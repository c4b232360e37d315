/// The lines of a list that are shown where not all fit: those around the selected one.
struct LineWindow: Hashable {
  /// The lines shown, as indices.
  let shown: Range<Int>

  init(_ count: Int, around selected: Int, height: Int) {
    let height = max(0, min(height, count))
    let first = min(max(0, selected - height / 2), count - height)
    shown = first..<first + height
  }
}
