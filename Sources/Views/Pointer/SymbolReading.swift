import Canvas
import Optimization
import Workbench

/// Finds the symbol under the pointer in what the last picture says there.
struct SymbolReading {
  private let frame: Frame
  private let glyphs: GlyphSet

  init(_ frame: Frame, _ glyphs: GlyphSet) {
    self.frame = frame
    self.glyphs = glyphs
  }

  /// The symbol that stands for a place on a map.
  func place(x: Int, y: Int) -> ShownSymbol? {
    guard contains(x, y) else { return nil }
    let glyph = frame[x, y].glyph
    return ShownSymbol.places.first { $0.marker?.glyph(glyphs) == glyph }
  }

  /// The symbol that a text says of a run there, or whose value the text says.
  func word(x: Int, y: Int, of run: Int, _ workbench: Workbench) -> ShownSymbol? {
    guard contains(x, y), !isBlank(x, y) else { return nil }
    let phrase = phrase(around: x, y)
    let text = phrase.map { frame[$0, y].glyph }
    let specification = workbench.simulations[run].specification
    let settings = specification.optimizerEntry.settings + specification.scheduleEntry.settings
    let signs =
      ShownSymbol.signs + [(workbench.verdictWords(of: run), .verdict)]
      + settings.map { ($0.label, .setting($0.label)) }
    let found = signs.flatMap { sign, symbol in
      places(of: Array(AsciiText.folded(sign, glyphs).unicodeScalars), in: text)
        .filter { $0.lowerBound <= x - phrase.lowerBound }.map { ($0, symbol) }
    }
    // Of two that begin in one place the longer one says more.
    return found.max { ($0.0.lowerBound, $0.0.count) < ($1.0.lowerBound, $1.0.count) }?.1
  }

  private func contains(_ x: Int, _ y: Int) -> Bool { Rect(frame.size).contains(x: x, y: y) }

  private func isBlank(_ x: Int, _ y: Int) -> Bool { frame[x, y].glyph == " " || isLine(x, y) }

  private func isLine(_ x: Int, _ y: Int) -> Bool {
    let lines = LineGlyphs(glyphs)
    let glyph = frame[x, y].glyph
    guard glyphs == .ascii else { return glyph == lines.horizontal || glyph == lines.vertical }
    // A dash by itself is a sign of a number.
    return glyph == lines.horizontal
      && [x - 1, x + 1].contains { contains($0, y) && frame[$0, y].glyph == glyph }
  }

  /// The columns of what is written together: two blanks or a line part it from what is beside it.
  private func phrase(around x: Int, _ y: Int) -> Range<Int> {
    func ends(_ x: Int, _ next: Int) -> Bool {
      !contains(x, y) || isLine(x, y) || isBlank(x, y) && (!contains(next, y) || isBlank(next, y))
    }
    var (first, last) = (x, x)
    while !ends(first - 1, first - 2) { first -= 1 }
    while !ends(last + 1, last + 2) { last += 1 }
    return first..<last + 1
  }

  /// Where a sign stands by itself, not as a part of a word.
  private func places(
    of sign: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> [Range<Int>] {
    guard !sign.isEmpty, sign.count <= text.count else { return [] }
    let endsInLetter = sign[sign.count - 1].properties.isAlphabetic
    return (0...text.count - sign.count).map { $0..<$0 + sign.count }.filter { place in
      guard Array(text[place]) == sign else { return false }
      let before = place.lowerBound > 0 ? text[place.lowerBound - 1] : " "
      let after = place.upperBound < text.count ? text[place.upperBound] : " "
      return before == " " && (!endsInLetter || !after.properties.isAlphabetic)
    }
  }
}

extension ShownSymbol {
  /// The mark on a map; nil for what is written in texts.
  fileprivate var marker: Marker? {
    switch self {
    case .start: .start
    case .lowest: .minimum
    case .localMinimum: .localMinimum
    case .saddle: .saddle
    case .maximum: .maximum
    case .ending: .tombstone
    case .meanPoint: .mean
    default: nil
    }
  }
}
