/// The directions of the lines through a cell, as far as ASCII can tell them apart.
struct Strokes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let horizontal = Strokes(rawValue: 1)
  static let vertical = Strokes(rawValue: 2)
  static let rising = Strokes(rawValue: 4)
  static let falling = Strokes(rawValue: 8)
  static let point = Strokes(rawValue: 16)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The direction of a line over the given number of dots, rows counted downwards.
  init(width: Int, height: Int) {
    if width == 0, height == 0 {
      self = .point
    } else if abs(height) * 5 <= abs(width) * 2 {
      self = .horizontal
    } else if abs(width) * 5 <= abs(height) * 2 {
      self = .vertical
    } else {
      self = (width > 0) == (height > 0) ? .falling : .rising
    }
  }

  /// The character for these directions: a dash, a bar, a slash or a point, and * where several meet.
  var ascii: Unicode.Scalar {
    switch self == .point ? self : subtracting(.point) {
    case .horizontal: "-"
    case .vertical: "|"
    case .rising: "/"
    case .falling: "\\"
    case .point: "."
    default: "*"
    }
  }
}
