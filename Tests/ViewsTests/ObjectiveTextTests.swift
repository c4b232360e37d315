import Canvas
import Optimization
import Testing

struct ObjectiveTextTests {
  @Test(arguments: Catalog.objectives.map(\.name))
  func titleAndFormulaCanBeWrittenInASCII(_ name: String) throws {
    let objective = try #require(Catalog.objective(named: name)).product()
    for text in [type(of: objective).title, objective.formula] {
      let folded = AsciiText.folded(text, .ascii)
      #expect(!folded.contains("?"), "\(folded)")
    }
  }
}
