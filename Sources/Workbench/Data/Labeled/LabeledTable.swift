import Optimization

/// A table of comma-separated values, a column of which names the class of each row.
///
/// All other columns are features. The first line is a header where none of its features is a number, be it
/// not a finite one; with some that are it is a row, and what is no number there is named.
struct LabeledTable {
  private let path: String
  private let records: [SeparatedValues.Record]

  /// The most classes; more are no classes but numbers to predict.
  static let mostClasses = 1000

  /// Takes a text apart; the path is for messages.
  init(_ text: String, path: String) throws(DataFileProblem) {
    self.path = path
    do {
      records = try SeparatedValues(text).records
    } catch {
      throw DataFileProblem(
        path, at: .line(error.line), error.complaint,
        allowed: "comma-separated values, the same number of them in every line")
    }
  }

  /// The samples, with the class in a column that is named or numbered from 1; in the last one unless given.
  ///
  /// - Parameters:
  ///   - column: the name or number of the column with the class.
  ///   - shape: how the features lie, which are then over the largest of them; in one line unless given.
  /// - Returns: a sample for each row but the header.
  /// - Throws: a column that is not there, the first field that is no finite number, fewer than two rows or
  ///   classes, and a shape of other than the features.
  func samples(
    label column: String?, shape: SampleShape?
  ) throws(DataFileProblem) -> LabeledSamples {
    guard let first = records.first else {
      throw DataFileProblem(path, "the file has no rows", allowed: "rows of numbers with a class")
    }
    let width = first.fields.count - 1
    let place = try place(of: column, in: first)
    guard width >= 1 else {
      throw DataFileProblem(
        path, at: .line(first.line), "there is one column, and so no feature",
        allowed: "columns of features and one with the class")
    }
    let features = (0...width).filter { $0 != place }
    let hasHeader =
      features.allSatisfy { Double(first.fields[$0]) == nil && !first.fields[$0].isEmpty }
      && (records.count > 1 || column != nil)
    let rows = records.dropFirst(hasHeader ? 1 : 0)
    guard rows.count >= 2 else {
      throw DataFileProblem(
        path,
        "the file has \(rows.count == 0 ? "no rows" : "1 row")"
          + (hasHeader ? " below its header" : ""),
        allowed: "at least two rows")
    }
    if let shape, shape.count != width {
      throw DataFileProblem(
        path,
        "a shape of \(shape.height)x\(shape.width) has \(shape.count) numbers, a row \(width)",
        allowed: "a shape of \(width) numbers")
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count * width)
    for row in rows {
      for feature in features {
        guard let number = FiniteNumber.read(row.fields[feature]) else {
          let name = hasHeader ? "'\(first.fields[feature])'" : "\(feature + 1)"
          throw DataFileProblem(
            path, at: .line(row.line), "column \(name) has '\(row.fields[feature])', no number",
            allowed: "finite numbers, as in 3.5 or -1e-3")
        }
        numbers.append(number)
      }
    }
    // Pixels are brought to 0…1, whatever the largest is that a table has.
    if shape != nil, let largest = numbers.map(abs).max(), largest > 0 {
      numbers = numbers.map { $0 / largest }
    }
    let (labels, classes) = try labels(of: rows, in: place)
    return LabeledSamples(
      name: Self.name(of: path), shape: shape ?? SampleShape(features: width), features: numbers,
      labels: labels, classes: classes)
  }

  private func place(
    of column: String?, in first: SeparatedValues.Record
  ) throws(DataFileProblem) -> Int {
    let count = first.fields.count
    guard let column else { return count - 1 }
    // Where there is no header its numbers are no names.
    if let number = Int(column), (1...count).contains(number) { return number - 1 }
    if let place = first.fields.firstIndex(of: column) { return place }
    throw DataFileProblem(
      path, at: .line(first.line), "there is no column '\(column)'",
      allowed: "1 to \(count), or a name of the first line: "
        + first.fields.joined(separator: ", "),
      suggestion: NearestName.nearest(to: column, among: first.fields))
  }

  /// The class of each row: whole numbers in their order, else names in the order in which they come.
  private func labels(
    of rows: ArraySlice<SeparatedValues.Record>, in place: Int
  ) throws(DataFileProblem) -> (labels: [Int], classes: [String]) {
    var indices: [String: Int] = [:]
    var names: [String] = []
    for row in rows {
      let name = row.fields[place]
      guard !name.isEmpty else {
        throw DataFileProblem(
          path, at: .line(row.line), "the row has no class", allowed: "a class for every row")
      }
      guard indices[name] == nil else { continue }
      indices[name] = names.count
      names.append(name)
      guard names.count <= Self.mostClasses else {
        throw DataFileProblem(
          path, at: .line(row.line), "'\(name)' is class \(names.count)",
          allowed: "at most \(Self.mostClasses) classes")
      }
    }
    guard names.count >= 2 else {
      throw DataFileProblem(
        path, "every row has the class '\(names[0])'", allowed: "at least two classes")
    }
    let numbers = names.compactMap { Int($0) }
    if Set(numbers).count == names.count {
      names = zip(names, numbers).sorted { $0.1 < $1.1 }.map(\.0)
      indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }
    return (rows.compactMap { indices[$0.fields[place]] }, names)
  }

  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? "table"
    return String(name.split(separator: ".").first ?? name)
  }
}
