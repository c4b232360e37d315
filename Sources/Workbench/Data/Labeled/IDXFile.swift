/// A file of bytes in a grid, as the collections of images in the manner of MNIST have them.
///
///     0, 0, 8, number of sides n     then each side as four bytes, the highest first     then the bytes
///
/// Images have three sides (how many, rows, columns), labels have one. Source: Y. LeCun, C. Cortes, C.
/// Burges, The MNIST database of handwritten digits, 1998, "file formats".
struct IDXFile: Hashable {
  /// The sides, each at least 1.
  let sides: [Int]
  /// The bytes, the last side quickest.
  let bytes: ArraySlice<UInt8>

  /// The longest side of an image; larger ones are no data for this program.
  static let longestSide = 1024

  /// What a file holds, and so how many sides it has.
  enum Kind: String {
    case images, labels

    var sideCount: Int { self == .images ? 3 : 1 }
    var header: Int { 4 + 4 * sideCount }
    /// The first four bytes as they are written.
    var magic: String { self == .images ? "0x00000803" : "0x00000801" }
  }

  /// Takes a file apart.
  ///
  /// - Throws: what is no such file, one of another kind, and sides that do not fit the bytes that are there.
  init(_ file: [UInt8], _ kind: Kind) throws(ByteProblem) {
    guard !file.isEmpty else { throw ByteProblem(byte: 0, complaint: "the file is empty") }
    guard file.count >= 4 else {
      throw ByteProblem(byte: file.count, complaint: "the file ends within its first four bytes")
    }
    let magic = Self.number(file, at: 0)
    guard magic == 0x0800 + kind.sideCount else {
      let other: Kind = kind == .images ? .labels : .images
      let hint = magic == 0x0800 + other.sideCount ? ", which is one of \(other.rawValue)" : ""
      throw ByteProblem(
        byte: 0,
        complaint: "a file of \(kind.rawValue) begins with \(kind.magic), this one with "
          + Self.hexadecimal(magic) + hint)
    }
    guard file.count >= kind.header else {
      throw ByteProblem(byte: file.count, complaint: "the file ends within its header")
    }
    sides = (0..<kind.sideCount).map { Self.number(file, at: 4 + 4 * $0) }
    if let index = sides.firstIndex(of: 0) {
      throw ByteProblem(byte: 4 + 4 * index, complaint: "the header says 0 \(Self.name(of: index))")
    }
    for (index, side) in sides.enumerated().dropFirst() where side > Self.longestSide {
      throw ByteProblem(
        byte: 4 + 4 * index,
        complaint: "the header says \(side) \(Self.name(of: index)), more than \(Self.longestSide)")
    }
    // No side reaches 2³², nor one of an image 2¹¹, so the product is a number.
    let count = sides.reduce(1, *)
    bytes = file[kind.header...]
    guard bytes.count == count else {
      let size = sides.map(String.init).joined(separator: " × ")
      throw ByteProblem(
        byte: min(kind.header + count, file.count),
        complaint: "the header says \(size) \(sides.count > 1 ? "= \(count) " : "")bytes, "
          + "but \(bytes.count) follow")
    }
  }

  /// What a side counts.
  private static func name(of side: Int) -> String { ["items", "rows", "columns"][side] }

  /// Four bytes as a number, the highest first.
  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func hexadecimal(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
