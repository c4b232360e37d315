import Optimization
import Testing

@testable import Workbench

@Suite struct LabeledTableTests {
  private func samples(
    _ text: String, label: String? = nil, shape: SampleShape? = nil
  ) throws(DataFileProblem) -> LabeledSamples {
    try LabeledTable(text, path: "some/flowers.csv").samples(label: label, shape: shape)
  }

  private func problem(_ text: String, label: String? = nil) -> DataFileProblem? {
    do {
      _ = try samples(text, label: label)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("a,b,kind\n1,2,yes\n3,4,no\n", nil), ("a,kind,b\n1,yes,2\n3,no,4\n", "kind"),
      ("kind;a;b\r\n\"yes\";1;2\r\nno;3;4\r\n", "1"), ("\u{FEFF}yes,1,2\nno,3,4", "1"),
    ] as [(String, String?)])
  func theClassIsInTheNamedColumnOrTheLast(_ text: String, _ label: String?) throws {
    let samples = try samples(text, label: label)
    #expect(samples.name == "flowers")
    #expect(samples.classes == ["yes", "no"])
    #expect(samples.labels == [0, 1])
    #expect(samples.row(0) == [1, 2])
    #expect(samples.row(1) == [3, 4])
    #expect(samples.shape == SampleShape(features: 2))
  }

  @Test func wholeNumbersAreClassesInTheirOrder() throws {
    let samples = try samples("1,10\n2,9\n3,10\n")
    #expect(samples.classes == ["9", "10"])
    #expect(samples.labels == [1, 0, 1])
  }

  @Test func aShapeMakesImagesOfRows() throws {
    let shape = SampleShape(height: 2, width: 1)
    let images = try samples("1,2,a\n3,4,b\n", shape: shape)
    #expect(images.shape == shape)
    #expect(images.row(0) == [0.25, 0.5])
    #expect(throws: DataFileProblem.self) {
      try samples("1,2,a\n3,4,b\n", shape: SampleShape(height: 2, width: 2))
    }
  }

  @Test(
    arguments: [
      ("", nil, "the file has no rows"), ("a,b\n1,x\n", nil, "the file has 1 row below its header"),
      ("a,b\n", nil, "the file has 1 row"),
      ("1,nan,0\n1,2,0\n3,4,1\n", 1, "column 2 has 'nan', no number"),
      ("nan,inf,0\n1,2,0\n3,4,1\n", 1, "column 1 has 'nan', no number"),
      ("1,x,0\n1,2,0\n3,4,1\n", 1, "column 2 has 'x', no number"),
      ("1,2,a\n1,nan,b\n", 2, "column 2 has 'nan', no number"),
      ("1,2,a\n1,inf,b\n", 2, "column 2 has 'inf', no number"),
      ("x,y,k\n1,2,a\n1,two,b\n", 3, "column 'y' has 'two', no number"),
      ("x,y,k\n1,2,a\n1,,b\n", 3, "column 'y' has '', no number"),
      ("1,2,a\n1,3\n", 2, "the line has 2 fields, the first one 3 fields"),
      ("1,2,a\n1,3,\n", 2, "the row has no class"),
      ("1,2,a\n1,3,a\n", nil, "every row has the class 'a'"),
      ("a\nb\nc\n", 1, "there is one column, and so no feature"),
    ] as [(String, Int?, String)])
  func whatIsNoTableOfClassesIsAProblem(_ text: String, _ line: Int?, _ complaint: String) {
    let problem = problem(text)
    #expect(problem?.complaint == complaint)
    if line != 0 { #expect(problem?.place == line.map { .line($0) }) }
  }

  @Test func aColumnThatIsNotThereIsNamedAndTheNearestSuggested() {
    let problem = problem("height,width,species\n1,2,a\n", label: "specie")
    #expect(problem?.complaint == "there is no column 'specie'")
    #expect(problem?.suggestion == "species")
    #expect(self.problem("1,2,a\n3,4,b\n", label: "4")?.complaint == "there is no column '4'")
  }

  @Test func manyClassesAreNone() {
    let text = (0...1000).map { "\($0),\($0)\n" }.joined()
    #expect(problem(text)?.complaint == "'1000' is class 1001")
  }

  @Test func noSpoiltTableDoesAnythingButTellItsLine() {
    let text = Array("a,b,kind\n1,2,\"yes\"\n-3.5e2,4,no\r\n5,6,yes\n".unicodeScalars)
    let pieces = Array(",;\"\n\r\t 0e-.x\u{FEFF}\u{0}é".unicodeScalars)
    var generator = SplitMix64(seed: 11)
    for index in 0..<4000 {
      var spoilt = text
      for _ in 0...index % 5 {
        let place = Int(generator.next() % UInt64(spoilt.count))
        let piece = pieces[Int(generator.next() % UInt64(pieces.count))]
        switch generator.next() % 3 {
        case 0: spoilt[place] = piece
        case 1: spoilt.insert(piece, at: place)
        default: spoilt.remove(at: place)
        }
      }
      var string = String.UnicodeScalarView()
      string.append(contentsOf: spoilt)
      guard let problem = problem(String(string)) else { continue }
      if case .line(let line) = problem.place { #expect((1...10).contains(line)) }
    }
  }
}
