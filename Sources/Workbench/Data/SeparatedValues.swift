/// A table as comma-separated values: records of fields, each with the line it begins in.
///
/// Fields are parted by commas; by semicolons or tabs where the first line has those and no comma. A field in
/// quotes may hold the separator, line breaks, and a quote as two. Lines end with LF, CRLF or CR; a byte
/// order mark at the beginning is no part of the text. Source: RFC 4180.
struct SeparatedValues: Hashable {
  /// A line of the table.
  struct Record: Hashable {
    /// The line of the text it begins in, from 1.
    let line: Int
    var fields: [String]
  }

  let records: [Record]

  /// What is wrong with a text.
  struct Problem: Error, Hashable {
    /// The line, from 1.
    let line: Int
    let complaint: String
  }

  /// Takes a text apart; blank lines at the end are no records.
  ///
  /// - Throws: a quote that is not closed, text beside a quoted field, a blank line among the others, and a
  ///   line with more or fewer fields than the first.
  init(_ text: String) throws(Problem) {
    var reader = Reader(text)
    var records: [Record] = []
    while let record = try reader.next() { records.append(record) }
    while records.last?.fields == [""] { records.removeLast() }
    for record in records {
      guard record.fields != [""] || records[0].fields.count == 1 else {
        throw Problem(line: record.line, complaint: "the line is blank")
      }
      let (count, expected) = (record.fields.count, records[0].fields.count)
      guard count == expected else {
        throw Problem(
          line: record.line,
          complaint: "the line has \(Self.count(count)), the first one \(Self.count(expected))")
      }
    }
    self.records = records
  }

  private static func count(_ fields: Int) -> String {
    fields == 1 ? "1 field" : "\(fields) fields"
  }
}

/// Goes through a text once.
private struct Reader {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var place = 0
  private var line = 1

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    separator = first.contains(",") ? "," : [";", "\t"].first(where: first.contains) ?? ","
    self.scalars = scalars
  }

  /// The next record; nil at the end of the text.
  mutating func next() throws(SeparatedValues.Problem) -> SeparatedValues.Record? {
    guard place < scalars.count else { return nil }
    var record = SeparatedValues.Record(line: line, fields: [])
    while true {
      record.fields.append(try field())
      guard place < scalars.count else { return record }
      guard scalars[place] == separator else {
        endLine()
        return record
      }
      place += 1
    }
  }

  private mutating func endLine() {
    let isPair = scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
    place += isPair ? 2 : 1
    line += 1
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func field() throws(SeparatedValues.Problem) -> String {
    let start = place
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place < scalars.count, scalars[place] == "\"" else {
      place = start
      while place < scalars.count, !isEnd(scalars[place]) { place += 1 }
      return Self.trimmed(scalars[start..<place])
    }
    return try quotedField()
  }

  private mutating func quotedField() throws(SeparatedValues.Problem) -> String {
    let begun = line
    var text = String.UnicodeScalarView()
    place += 1
    while true {
      guard place < scalars.count else {
        throw SeparatedValues.Problem(line: begun, complaint: "a quote is not closed")
      }
      let scalar = scalars[place]
      if scalar == "\"" {
        place += 1
        guard place < scalars.count, scalars[place] == "\"" else { break }
      } else if scalar == "\n" || (scalar == "\r" && !isFollowedByFeed) {
        line += 1
      }
      text.append(scalar)
      place += 1
    }
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place == scalars.count || isEnd(scalars[place]) else {
      throw SeparatedValues.Problem(line: line, complaint: "there is text beside a quoted field")
    }
    return String(text)
  }

  private var isFollowedByFeed: Bool {
    place + 1 < scalars.count && scalars[place + 1] == "\n"
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t"]
    let start = scalars.drop { blanks.contains($0) }
    let end = start.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? start.startIndex
    return String(String.UnicodeScalarView(start[start.startIndex..<end]))
  }
}
