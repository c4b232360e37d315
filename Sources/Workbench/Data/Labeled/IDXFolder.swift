import Optimization

/// A folder with the four files of a collection of images: some to train on, some to judge by.
///
/// The names are those of MNIST, `train-images-idx3-ubyte` and so on, with `.` or `-` before `idx`, with
/// `.gz` or without.
package struct IDXFolder: Hashable, Sendable {
  /// A collection whose classes have names.
  package enum Collection: String, CaseIterable, Sendable {
    /// Handwritten digits.
    case mnist
    /// Articles of clothing.
    case fashion
    /// Anything else; its classes are numbers.
    case idx

    /// The names of the classes; nil where those are the numbers that occur.
    var classes: [String]? {
      switch self {
      case .mnist: (0...9).map(String.init)
      case .fashion:
        [
          "T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag",
          "boot",
        ]
      case .idx: nil
      }
    }
  }

  let collection: Collection
  let path: String

  /// Names a folder.
  init(_ collection: Collection, at path: String) {
    self.collection = collection
    self.path = path
  }

  /// A part of a collection.
  private enum Part: String, CaseIterable {
    case train, t10k
  }

  /// The samples to train on, and those to judge by.
  ///
  /// - Throws: a missing file, one that is broken, files that do not fit each other, and a label beyond the
  ///   classes.
  func data(_ files: DataFiles) throws(DataFileProblem) -> LabeledData {
    guard let names = files.names(path) else {
      throw DataFileProblem(path, "there is no such folder", allowed: Self.allowed)
    }
    let training = try samples(of: .train, among: names, files, classes: nil)
    let validation = try samples(of: .t10k, among: names, files, classes: training.classes)
    guard training.shape == validation.shape else {
      let (a, b) = (training.shape, validation.shape)
      throw DataFileProblem(
        path,
        "the images to train on have \(a.height) × \(a.width) pixels, the others \(b.height) × "
          + "\(b.width)", allowed: "images of one size")
    }
    return LabeledData(training: training, validation: validation, source: path)
  }

  private func samples(
    of part: Part, among names: [String], _ files: DataFiles, classes: [String]?
  ) throws(DataFileProblem) -> LabeledSamples {
    let imagePath = try place(of: part, .images, among: names)
    let labelPath = try place(of: part, .labels, among: names)
    let labelFile = try file(labelPath, .labels, files)
    let images = try file(imagePath, .images, files)
    guard labelFile.sides[0] == images.sides[0] else {
      throw DataFileProblem(
        labelPath, at: .byte(4),
        "\(labelFile.sides[0]) labels, but \(imagePath) has \(images.sides[0]) images",
        allowed: "a label for every image")
    }
    let labels = labelFile.bytes.map(Int.init)
    let classes =
      collection.classes ?? classes ?? (0...max(1, labels.max() ?? 1)).map(String.init)
    if let index = labels.firstIndex(where: { !classes.indices.contains($0) }) {
      throw DataFileProblem(
        labelPath, at: .byte(IDXFile.Kind.labels.header + index),
        "the label of image \(index) is \(labels[index])",
        allowed: "labels from 0 to \(classes.count - 1)")
    }
    return LabeledSamples(
      name: collection == .idx ? Self.lastName(of: path) : collection.rawValue,
      shape: SampleShape(height: images.sides[1], width: images.sides[2]),
      bytes: Array(images.bytes), labels: labels, classes: classes)
  }

  private func file(
    _ path: String, _ kind: IDXFile.Kind, _ files: DataFiles
  ) throws(DataFileProblem) -> IDXFile {
    let contents = try files.contents(of: path)
    do {
      return try IDXFile(contents, kind)
    } catch {
      throw DataFileProblem(
        path, at: .byte(error.byte), error.complaint,
        allowed: "an IDX file of \(kind.rawValue): \(kind.magic), "
          + "\(kind == .images ? "how many, rows, columns" : "how many"), then a byte for each")
    }
  }

  /// Where a file is, plain rather than compressed.
  private func place(
    of part: Part, _ kind: IDXFile.Kind, among names: [String]
  ) throws(DataFileProblem) -> String {
    let stem = "\(part.rawValue)-\(kind.rawValue)"
    let known = ["", ".gz"].flatMap { ending in
      ["-", "."].map { "\(stem)\($0)idx\(kind.sideCount)-ubyte\(ending)" }
    }
    guard let name = known.first(where: names.contains) else {
      // A name that is right for another of the four files was not meant for this one.
      let others = names.sorted().filter { !$0.hasPrefix(part == .train ? "t10k" : "train") }
        .filter { !$0.contains(kind == .images ? "labels" : "images") }
      throw DataFileProblem(
        path, "there is no file \(known[0]) in it, nor \(known[2])", allowed: Self.allowed,
        suggestion: known.lazy.compactMap { NearestName.nearest(to: $0, among: others) }.first)
    }
    return path.hasSuffix("/") ? path + name : path + "/" + name
  }

  private static let allowed =
    "a folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and "
    + "t10k-labels-idx1-ubyte, each plain or with .gz"

  private static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? "idx"
  }
}
