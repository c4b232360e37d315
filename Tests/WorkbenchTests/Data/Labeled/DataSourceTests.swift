import Optimization
import Testing

@testable import Workbench

@Suite struct DataSourceTests {
  private func source(
    _ text: String, files: Set<String> = ["rows.csv", "a:b.csv", "shop"]
  ) throws(ArgumentProblem) -> DataSource {
    try DataSource(text, exists: files.contains)
  }

  private func problem(_ text: String) -> ArgumentProblem? {
    do {
      _ = try source(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyFormIsRead() throws {
    #expect(try source("iris") == .builtIn(.iris))
    #expect(try source("digits") == .builtIn(.digits))
    #expect(try source("mnist:some/where") == .folder(IDXFolder(.mnist, at: "some/where")))
    #expect(try source("fashion:/x:y") == .folder(IDXFolder(.fashion, at: "/x:y")))
    #expect(try source("rows.csv") == .table(path: "rows.csv", label: nil, shape: nil))
    #expect(try source("a:b.csv") == .table(path: "a:b.csv", label: nil, shape: nil))
    #expect(
      try source("rows.csv:label=kind,shape=2x3")
        == .table(path: "rows.csv", label: "kind", shape: SampleShape(height: 2, width: 3)))
  }

  @Test(
    arguments: [
      ("irsi", "there is no data 'irsi', and no file of that name", "iris"),
      ("mnits:x", "there is no data 'mnits', and no file of that name", "mnist"),
      ("mnist", "'mnist' does not come with the program", nil),
      ("idx:", "'idx' does not come with the program", nil),
      ("rows.csv:labl=x", "there is no setting of a table 'labl'", "label"),
      ("rows.csv:shape=8", "'8' is no shape", nil),
      ("rows.csv:shape=0x8", "'0x8' is no shape", nil),
    ] as [(String, String, String?)])
  func whatNamesNothingIsAProblem(_ text: String, _ complaint: String, _ suggestion: String?) {
    let problem = problem(text)
    #expect(problem?.complaint == complaint)
    #expect(problem?.suggestion == suggestion)
  }

  @Test func aProblemOfAFileNamesItWithThePlace() throws {
    let source = try source("rows.csv:label=kind")
    let problem = #expect(throws: DataFileProblem.self) {
      try source.data(.memory(["rows.csv": Array("a,kind\n1,x\nb,y\n".utf8)]))
    }
    #expect(
      problem?.problem(of: "--data rows.csv:label=kind").description
        == """
        --data rows.csv:label=kind: line 3 of rows.csv: column 'a' has 'b', no number.
        Allowed: finite numbers, as in 3.5 or -1e-3.
        """)
    let folder = try self.source("shop")
    #expect(throws: DataFileProblem.self) { try folder.data(.memory(["shop/x": []])) }
  }

  @Test func bytesThatAreNoTextAreAProblem() throws {
    let problem = #expect(throws: DataFileProblem.self) {
      try source("rows.csv").data(.memory(["rows.csv": [0xff, 0xfe, 0x00]]))
    }
    #expect(problem?.complaint == "it is not text in UTF-8")
  }
}
