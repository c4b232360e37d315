import Canvas

/// Every kind of terminal there is.
let allTerminals = ColorDepth.allCases.flatMap { depth in
  GlyphSet.allCases.map { Capabilities(depth: depth, glyphs: $0) }
}

/// The terminal most people have.
let direct = Capabilities(depth: .direct, glyphs: .braille)

extension Capabilities {
  /// The terminal in two words, for messages.
  var name: String { "\(depth.rawValue) \(glyphs.rawValue)" }
}
