/// How a cell is drawn: two colours and attributes.
package struct Style: Hashable, Sendable {
  /// The attributes every terminal knows in some form.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  /// Makes a style; what is not named is the terminal's own.
  package init(
    _ foreground: Color = .terminalDefault, on background: Color = .terminalDefault,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours without attributes.
  package static let plain = Style()

  /// The same style on another background.
  package func on(_ background: Color) -> Style {
    Style(foreground, on: background, attributes)
  }

  /// The same style with further attributes.
  package func with(_ attributes: Attributes) -> Style {
    Style(foreground, on: background, self.attributes.union(attributes))
  }
}
