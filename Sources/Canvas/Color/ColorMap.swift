/// A map from a position between 0 (lowest) and 1 (highest) to a colour.
///
/// Each map is one file with its published table and one line in `all`. Where the terminal has only
/// 256 colours the map is a list of palette entries instead, chosen so that lightness never falls:
/// the nearest entry to each colour would not be monotone.
package struct ColorMap: Hashable, Sendable {
  /// The name shown when it is chosen; no two share one.
  package let name: String
  /// What it looks like, in one line.
  package let summary: String
  /// Colours at equal distances from 0 to 1; at least two.
  package let table: [RGB]
  /// Entries 16 to 255 of the xterm palette from the lowest level to the highest.
  package let indexed: [UInt8]

  init(name: String, summary: String, table: [UInt32], indexed: [UInt8]) {
    self.name = name
    self.summary = summary
    self.table = table.map { RGB(packed: $0) }
    self.indexed = indexed
  }

  /// The colour at a position, linear in sRGB between the entries of the table.
  ///
  /// Positions outside 0...1 take the nearest end, NaN the upper one.
  package func color(at position: Double) -> RGB {
    guard position < 1 else { return table[table.count - 1] }
    let place = max(0, position) * Double(table.count - 1)
    let index = Int(place)
    return table[index].mixed(with: table[index + 1], place - Double(index))
  }
}

extension ColorMap {
  /// The colour maps, in the order the key walks through them; the first is the default.
  package static let all: [ColorMap] = [
    .viridis, .cividis, .magma, .inferno, .plasma, .grey,
  ]
}

extension ColorMap: CustomStringConvertible {
  /// The name.
  package var description: String { name }
}
