/// Rewrites text for terminals that only draw ASCII.
///
/// Symbols of the field become their usual names ("η" "lr", "‖∇f‖" "|grad f|"); what has none
/// becomes "?". Exponents are written with "^", so that "x²" is not read as x2, and √ with a blank
/// where no bracket follows, so that "√x" is not read as one word.
package enum AsciiText {
  /// The text in ASCII where the glyphs ask for it, else the text itself.
  package static func folded(_ text: String, _ glyphs: GlyphSet) -> String {
    guard glyphs == .ascii else { return text }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.map { index in
      let scalar = scalars[index]
      guard !scalar.isASCII else { return String(scalar) }
      let name = names[scalar] ?? "?"
      let isExponent = superscripts.contains(scalar)
      if isExponent, index == 0 || !superscripts.contains(scalars[index - 1]) { return "^" + name }
      let isBracketed =
        index + 1 == scalars.count || "(| ".unicodeScalars.contains(scalars[index + 1])
      return scalar == "√" && !isBracketed ? name + " " : name
    }.joined()
  }

  /// The same cell for cell, for a finished picture: every glyph becomes one ASCII character.
  static func folded(_ glyph: Unicode.Scalar) -> Unicode.Scalar {
    if glyph.isASCII { return glyph }
    return names[glyph]?.unicodeScalars.first ?? "?"
  }

  /// What is written above the line; a row of these is one exponent.
  private static let superscripts = Set("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵗ".unicodeScalars)

  private static let names: [Unicode.Scalar: String] = [
    "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "eps", "η": "lr", "θ": "th", "λ": "lambda",
    "μ": "mu", "ν": "nu", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi",
    "ω": "omega", "Δ": "d", "Σ": "sum", "∇": "grad ", "∂": "d", "‖": "|", "√": "sqrt", "∞": "oo",
    "·": ".", "×": "x", "−": "-", "–": "-", "—": "-", "±": "+-", "≈": "~", "≠": "!=", "≤": "<=",
    "≥": ">=", "∈": "in", "…": "~", "°": "deg", "←": "<-", "→": "->", "↑": "^", "↓": "v",
    "⏸": "=", "▶": ">", "◀": "<", "▸": ">", "▮": "|", "▲": "^", "▼": "v", "●": "o", "○": "o",
    "◆": "*",
    "■": "#", "★": "*", "✕": "x", "✓": "ok", "⇧": "S-", "⏎": "Enter", "′": "'", "ₜ": "t",
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6",
    "₇": "7", "₈": "8", "₉": "9", "₋": "-", "│": "|", "─": "-", "╭": "+", "╮": "+", "╰": "+",
    "╯": "+", "┤": "+", "├": "+", "┬": "+", "┴": "+", "┼": "+", "└": "+", "┘": "+", "┌": "+",
    "┐": "+", "⁺": "+", "ᵗ": "t", "ξ": "xi",
    "½": "1/2", "κ": "kappa", "é": "e", "∨": "u", "∧": "n", "≍": "s", "◌": "o", "█": "#", "▓": "#",
    "▒": "+",
    "░": ".", "▀": "\"", "▄": "_",
  ]
}

extension Frame {
  /// The same picture in ASCII only, each glyph replaced by one character.
  ///
  /// A last resort for text that was not written with the glyph set in mind.
  package var foldedToASCII: Frame {
    var frame = self
    for y in 0..<size.height {
      for x in 0..<size.width {
        frame[x, y].glyph = AsciiText.folded(self[x, y].glyph)
      }
    }
    return frame
  }
}
