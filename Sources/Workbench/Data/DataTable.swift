import Optimization

/// The user's table: rows of samples read from comma-separated values.
///
/// The first line is a header where none of the chosen numbers is one in it, be it not a finite one; with
/// some that are it is a row, and what is no number there is named. Columns are chosen by the names in the
/// header or by their numbers from 1; the last one chosen is the target.
struct DataTable {
  private let values: SeparatedValues
  private let argument: String
  private let path: String

  /// The most rows; a map is drawn from the mean over all of them at thousands of places.
  static let mostRows = 2000

  /// Takes the table of a file apart, which an argument names; throws the first line that is none of it.
  init(_ file: GivenFile, argument: String) throws(ArgumentProblem) {
    self.argument = argument
    path = file.path
    do {
      values = try SeparatedValues(file.text)
    } catch {
      throw ArgumentProblem(
        argument, "line \(error.line) of \(file.path): \(error.complaint)",
        allowed: "comma-separated values, the same number of them in every line")
    }
  }

  /// The samples in the chosen columns, for a model that says how many features it looks at.
  ///
  /// Columns are as they are typed, parted by commas; nil for the first ones. Throws a column that is not
  /// there, the first field that is no number, a third class, and too few or too many rows.
  func samples(
    columns: String?, for objective: any SampledObjective
  ) throws(ArgumentProblem) -> [Sample] {
    let type = type(of: objective)
    guard let first = values.records.first else { throw problem("the file has no rows", "rows") }
    let names =
      columns.map { $0.split(separator: ",", omittingEmptySubsequences: false) }?
      .map { String($0) } ?? (1...type.featureCount + 1).map(String.init)
    guard names.count == type.featureCount + 1 else {
      throw problem(
        names.count == 1 ? "1 column is chosen" : "\(names.count) columns are chosen",
        type.featureCount == 1
          ? "two, the feature and the target, as in :1,2"
          : "three, both features and the class, as in :1,2,3")
    }
    var places: [Int] = []
    for name in names { places.append(try place(of: name, in: first)) }
    guard Set(places).count == places.count else {
      throw problem("a column is chosen twice", "columns that differ")
    }
    let features = places.dropLast()
    let numeric = type.hasClasses ? features : places[...]
    let hasHeader = numeric.allSatisfy {
      Double(first.fields[$0]) == nil && !first.fields[$0].isEmpty
    }
    let rows = values.records.dropFirst(hasHeader ? 1 : 0)
    guard rows.count >= 2, rows.count <= Self.mostRows else {
      throw problem(
        "the file has \(rows.count == 1 ? "1 row" : "\(rows.count) rows")",
        "2 to \(Self.mostRows) rows")
    }
    let label = { hasHeader ? "'\(first.fields[$0])'" : "\($0 + 1)" }
    let targets =
      try type.hasClasses
      ? classes(rows, in: places[places.count - 1], label)
      : numbers(rows, in: places[places.count - 1], label)
    var columns: [[Double]] = []
    for place in features { columns.append(try numbers(rows, in: place, label)) }
    return targets.indices.map { row in
      Sample(Point(columns[0][row], columns.count > 1 ? columns[1][row] : 0), targets[row])
    }
  }

  /// The column with a number, else the one with that name in the first line.
  private func place(
    of name: String, in first: SeparatedValues.Record
  ) throws(ArgumentProblem) -> Int {
    // Where there is no header its numbers are no names.
    if let number = Int(name), first.fields.indices.contains(number - 1) { return number - 1 }
    if let place = first.fields.firstIndex(of: name) {
      guard place == first.fields.lastIndex(of: name) else {
        throw problem("two columns of \(path) are called '\(name)'", "one of them, by its number")
      }
      return place
    }
    let count = first.fields.count
    throw ArgumentProblem(
      argument, "\(path) has no column '\(name)'",
      allowed: "1 to \(count), or a name of its first line: "
        + first.fields.joined(separator: ", "),
      suggestion: NearestName.nearest(to: name, among: first.fields))
  }

  private func numbers(
    _ rows: ArraySlice<SeparatedValues.Record>, in place: Int, _ label: (Int) -> String
  ) throws(ArgumentProblem) -> [Double] {
    var numbers: [Double] = []
    for row in rows {
      guard let number = FiniteNumber.read(row.fields[place]) else {
        throw problem(
          "line \(row.line) of \(path), column \(label(place)): '\(row.fields[place])' is no number",
          "finite numbers, as in 3.5 or -1e-3")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Two classes as 0 and 1: those numbers as they are, else in the order in which they come.
  private func classes(
    _ rows: ArraySlice<SeparatedValues.Record>, in place: Int, _ label: (Int) -> String
  ) throws(ArgumentProblem) -> [Double] {
    var names: [String] = []
    for row in rows where !names.contains(row.fields[place]) {
      names.append(row.fields[place])
      guard names.count <= 2 else {
        throw problem(
          "line \(row.line) of \(path), column \(label(place)): "
            + "'\(row.fields[place])' is a third class", "two classes")
      }
    }
    guard names.count == 2 else {
      throw problem("column \(label(place)) of \(path) has one class", "two classes")
    }
    let numbers = names.compactMap(FiniteNumber.read)
    let areCodes = numbers.count == 2 && Set(numbers) == [0, 1]
    return rows.map { row in
      let name = row.fields[place]
      return areCodes ? FiniteNumber.read(name) ?? 0 : name == names[0] ? 0 : 1
    }
  }

  private func problem(_ complaint: String, _ allowed: String) -> ArgumentProblem {
    ArgumentProblem(argument, complaint, allowed: allowed)
  }
}
