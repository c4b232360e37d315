/// The signs of runs in figures, drawn around the origin and about twelve pixels wide.
enum FigureSign {
  /// The outline of the sign of an identity: the same shapes in the same order as in the terminal.
  static func path(_ identity: Int) -> String { outlines[identity % outlines.count] }

  private static let outlines = [
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
    "M0-6.5L6.5 0L0 6.5L-6.5 0Z",
    "M0-6L6 5L-6 5Z",
    "M-4.8-4.8L4.8-4.8L4.8 4.8L-4.8 4.8Z",
    "M0.0 -6.5L1.6 -2.2L6.2 -2.0L2.6 0.8L3.8 5.3L0.0 2.7L-3.8 5.3L-2.6 0.8L-6.2 -2.0L-1.6 -2.2Z",
    "M0 6L6-5L-6-5Z",
    "M-6 0L5-6L5 6Z",
    "M6 0L-5-6L-5 6Z",
    "M0-6.5L6.5 0L0 6.5L-6.5 0ZM0-2.5L-2.5 0L0 2.5L2.5 0Z",
  ]
}
