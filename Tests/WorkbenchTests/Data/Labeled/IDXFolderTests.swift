import Optimization
import Testing

@testable import Workbench

@Suite struct IDXFolderTests {
  private func data(
    _ files: [String: [UInt8]], _ collection: IDXFolder.Collection = .mnist
  ) throws(DataFileProblem) -> LabeledData {
    try IDXFolder(collection, at: "d").data(.memory(files))
  }

  private func problem(
    _ files: [String: [UInt8]], _ collection: IDXFolder.Collection = .mnist
  ) -> DataFileProblem? {
    do {
      _ = try data(files, collection)
      return nil
    } catch {
      return error
    }
  }

  @Test func imagesAndLabelsAreReadFromTheFourFiles() throws {
    let data = try data(IDXBytes.folder)
    #expect(data.training.name == "mnist")
    #expect(data.training.shape == SampleShape(height: 2, width: 3))
    #expect(data.training.labels == [7, 0, 9])
    #expect(data.training.classes == (0...9).map(String.init))
    #expect(data.training.row(1) == (6..<12).map { Double($0) / 255 })
    let validation = try #require(data.validation)
    #expect(validation.labels == [3])
    #expect(validation.row(0) == [1, 0, 0.2, 0, 0, 0])
  }

  @Test func aFileOfGzipIsReadWhateverItsName() throws {
    // Labels 7, 0, 9 as Python's gzip stores them.
    let stored = [UInt8](
      hexadecimal: """
        1f8b08000000000000ff010b00f4ff0000080100000003070009\(checkOfLabels)0b000000
        """)
    var files = IDXBytes.folder
    files["d/train-labels-idx1-ubyte"] = nil
    files["d/train-labels-idx1-ubyte.gz"] = stored
    #expect(try data(files).training.labels == [7, 0, 9])
    files["d/train-labels-idx1-ubyte"] = stored
    files["d/train-labels-idx1-ubyte.gz"] = nil
    #expect(try data(files).training.labels == [7, 0, 9])
  }

  /// The CRC-32 of that file, lowest byte first, as Python's zlib computes it.
  private var checkOfLabels: String { "a512d372" }

  @Test func classesHaveTheNamesOfTheCollection() throws {
    #expect(try data(IDXBytes.folder, .fashion).training.classes[9] == "boot")
    let other = try data(IDXBytes.folder, .idx)
    #expect(other.training.name == "d")
    #expect(other.training.classes.count == 10)
    #expect(other.validation?.classes == other.training.classes)
  }

  @Test func aMissingFileIsNamedAndTheNearestNameSuggested() {
    var files = IDXBytes.folder
    files["d/train-images.idx3.ubyte"] = files.removeValue(forKey: "d/train-images-idx3-ubyte")
    let problem = problem(files)
    #expect(
      problem?.complaint
        == "there is no file train-images-idx3-ubyte in it, nor train-images-idx3-ubyte.gz")
    #expect(problem?.path == "d")
    #expect(problem?.suggestion == "train-images.idx3.ubyte")
  }

  @Test func aFolderWithoutFilesAndNoFolderAreProblems() {
    #expect(problem([:])?.complaint == "there is no such folder")
    #expect(problem(["d/notes.txt": []])?.complaint.hasPrefix("there is no file train-im") == true)
  }

  /// What is wrong with a file of images, and at which byte.
  private static let brokenFiles: [([UInt8], Int, String)] = [
    ([], 0, "the file is empty"),
    ([0, 0], 2, "the file ends within its first four bytes"),
    (
      IDXBytes.labels([1]), 0,
      "a file of images begins with 0x00000803, this one with 0x00000801, which is one of labels"
    ),
    (
      [137, 80, 78, 71, 13], 0,
      "a file of images begins with 0x00000803, this one with 0x89504e47"
    ),
    (IDXBytes.file([0x803], [0, 0]), 6, "the file ends within its header"),
    (IDXBytes.file([0x803, 0, 2, 3], []), 4, "the header says 0 items"),
    (IDXBytes.file([0x803, 1, 1, 2000], []), 12, "the header says 2000 columns, more than 1024"),
    (
      IDXBytes.file([0x803, 3, 2, 3], [UInt8](repeating: 1, count: 17)), 33,
      "the header says 3 × 2 × 3 = 18 bytes, but 17 follow"
    ),
    (
      IDXBytes.file([0x803, 3, 2, 3], [UInt8](repeating: 1, count: 19)), 34,
      "the header says 3 × 2 × 3 = 18 bytes, but 19 follow"
    ),
    (
      IDXBytes.file([0x803, .max, 1024, 1024], [1]), 17,
      "the header says 4294967295 × 1024 × 1024 = 4503599626321920 bytes, but 1 follow"
    ),
  ]

  @Test(arguments: brokenFiles)
  func aBrokenFileIsAProblemOfItsByte(_ file: [UInt8], _ byte: Int, _ complaint: String) {
    var files = IDXBytes.folder
    files["d/train-images-idx3-ubyte"] = file
    let problem = problem(files)
    #expect(problem?.path == "d/train-images-idx3-ubyte")
    #expect(problem?.place == .byte(byte))
    #expect(problem?.complaint == complaint)
  }

  @Test func aLabelBeyondTheClassesIsAProblemOfItsByte() {
    var files = IDXBytes.folder
    files["d/train-labels-idx1-ubyte"] = IDXBytes.labels([7, 10, 9])
    #expect(
      problem(files)
        == DataFileProblem(
          "d/train-labels-idx1-ubyte", at: .byte(9), "the label of image 1 is 10",
          allowed: "labels from 0 to 9"))
    // Where classes are what occurs, those of the images to train on count.
    files = IDXBytes.folder
    files["d/t10k-labels.idx1-ubyte"] = IDXBytes.labels([11])
    #expect(problem(files, .idx)?.complaint == "the label of image 0 is 11")
  }

  @Test func filesThatDoNotFitEachOtherAreAProblem() {
    var files = IDXBytes.folder
    files["d/train-labels-idx1-ubyte"] = IDXBytes.labels([7, 0])
    #expect(
      problem(files)?.complaint == "2 labels, but d/train-images-idx3-ubyte has 3 images")
    files = IDXBytes.folder
    files["d/t10k-images.idx3-ubyte"] =
      IDXBytes.file([0x803, 1, 1, 1], [0])
    #expect(
      problem(files)?.complaint
        == "the images to train on have 2 × 3 pixels, the others 1 × 1")
  }

  /// Thousands of spoilt files: each is read or refused with a place within it.
  @Test func noSpoiltFileDoesAnythingElse() {
    var generator = SplitMix64(seed: 3)
    let names = IDXBytes.folder.keys.sorted()
    for index in 0..<4000 {
      var files = IDXBytes.folder
      let name = names[index % 4]
      var file = files[name] ?? []
      for _ in 0...index % 4 {
        let place = Int(generator.next() % UInt64(file.count))
        switch generator.next() % 4 {
        case 0: file[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: file[place] = [0, 1, 8, 127, 128, 255][Int(generator.next() % 6)]
        case 2 where file.count > 1: file.remove(at: place)
        default: file.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
        }
      }
      files[name] = file
      guard let problem = problem(files) else { continue }
      if case .byte(let byte) = problem.place {
        let count = files[problem.path]?.count ?? 0
        #expect((0...count).contains(byte))
      }
    }
  }
}
