/// The gaps of a line, which tell it from others in the same ink.
package enum LinePattern: Int, Hashable, Sendable {
  case solid, dashed, dotted, dashDotted
  /// Every second dot: a line that is no more than what its beads are strung on.
  case fine

  /// Those that tell runs apart.
  package static let ofRuns: [LinePattern] = [.solid, .dashed, .dotted, .dashDotted]

  /// Whether a dot is drawn, by its place along the axis that the line follows.
  ///
  /// By the place rather than the way, so that gaps go on from segment to segment.
  func shows(_ place: Int) -> Bool {
    switch self {
    case .solid: true
    case .dashed: place / 2 % 2 == 0
    case .dotted: place % 4 == 0
    case .fine: place % 2 == 0
    case .dashDotted: place % 10 < 5 || place % 10 == 7
    }
  }
}
