package import Optimization

/// What `--data` names: data that came with the program, a folder of images, or a table.
///
///     iris   digits   mnist:DIR   fashion:DIR   idx:DIR   FILE[:label=COLUMN,shape=HEIGHTxWIDTH]
package enum DataSource: Hashable, Sendable {
  case builtIn(BuiltInData)
  case folder(IDXFolder)
  case table(path: String, label: String?, shape: SampleShape?)

  /// The forms it has, for messages.
  package static let forms =
    BuiltInData.all.map(\.name) + IDXFolder.Collection.allCases.map { "\($0.rawValue):DIR" }
    + ["FILE[:label=COLUMN]"]

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: the text form.
  ///   - exists: whether there is a file or folder at a path.
  /// - Throws: what names nothing that there is, and settings of a table that are none.
  package init(_ text: String, exists: (String) -> Bool) throws(ArgumentProblem) {
    let argument = "--data \(text)"
    if let data = BuiltInData.all.first(where: { $0.name == text }) {
      self = .builtIn(data)
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = String(parts[0])
    if let collection = IDXFolder.Collection(rawValue: word), !exists(text) {
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ArgumentProblem(
          argument, "'\(word)' does not come with the program",
          allowed: "\(word):DIR with the folder that its files are in")
      }
      self = .folder(IDXFolder(collection, at: String(parts[1])))
      return
    }
    if parts.count == 2, let data = BuiltInData.all.first(where: { $0.name == word }),
      !exists(text)
    {
      throw ArgumentProblem(
        argument, "\(data.name) comes with the program and has no settings", allowed: data.name)
    }
    // A name may have a colon of its own.
    let colon = exists(text) ? nil : text.lastIndex(of: ":")
    let path = colon.map { String(text[..<$0]) } ?? text
    guard exists(path) else {
      let names = BuiltInData.all.map(\.name) + IDXFolder.Collection.allCases.map(\.rawValue)
      throw ArgumentProblem(
        argument, "there is no data '\(word)', and no file of that name",
        allowed: Self.forms.joined(separator: ", "),
        suggestion: NearestName.nearest(to: word, among: names))
    }
    let settings = colon.map { text[text.index(after: $0)...] } ?? ""
    self = try Self.table(path, settings, argument)
  }

  private static func table(
    _ path: String, _ settings: Substring, _ argument: String
  ) throws(ArgumentProblem) -> DataSource {
    var (label, shape): (String?, SampleShape?)
    let pairs = settings.isEmpty ? [] : try SettingReader(argument: argument).pairs(in: settings)
    for pair in pairs {
      switch pair.key {
      case "label": label = pair.value
      case "shape":
        let sides = pair.value.split(separator: "x", omittingEmptySubsequences: false)
          .compactMap { Int($0) }
        let allowed = 1...IDXFile.longestSide
        guard sides.count == 2, sides.allSatisfy(allowed.contains) else {
          throw ArgumentProblem(
            argument, "'\(pair.value)' is no shape",
            allowed: "HEIGHTxWIDTH of 1 to \(allowed.upperBound) each, as in 8x8")
        }
        shape = SampleShape(height: sides[0], width: sides[1])
      default:
        throw ArgumentProblem(
          argument, unknown: "setting of a table", pair.key, among: [["label"], ["shape"]])
      }
    }
    return .table(path: path, label: label, shape: shape)
  }

  /// The data itself; throws what is wrong with a file.
  package func data(_ files: DataFiles) throws(DataFileProblem) -> LabeledData {
    switch self {
    case .builtIn(let data): return data.data()
    case .folder(let folder): return try folder.data(files)
    case .table(let path, let label, let shape):
      guard files.names(path) == nil else {
        throw DataFileProblem(
          path, "this is a folder",
          allowed: "a file, or a folder of images as in idx:\(path)")
      }
      let bytes = try files.contents(of: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw DataFileProblem(path, "it is not text in UTF-8", allowed: "comma-separated values")
      }
      return LabeledData(
        training: try LabeledTable(text, path: path).samples(label: label, shape: shape),
        source: path)
    }
  }
}
