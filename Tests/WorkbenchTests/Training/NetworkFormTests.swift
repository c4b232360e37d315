import Optimization
import Testing

@testable import Workbench

@Suite struct NetworkFormTests {
  @Test(
    arguments: [
      "mlp", "mlp:layers=20", "mlp:layers=none,activation=tanh,initial=he", "convnet",
      "convnet:filters=8,units=32",
    ])
  func theTextFormIsReadAndWrittenAlike(_ text: String) throws {
    #expect(try NetworkForm(text: text).text == text)
  }

  @Test func whatIsUsualIsNotWritten() throws {
    #expect(try NetworkForm(text: "mlp:layers=10/10,activation=relu,initial=glorot").text == "mlp")
  }

  @Test(
    arguments: [
      ("mpl", "there is no network 'mpl'", "mlp"),
      ("mlp:layer=10", "there is no setting of mlp 'layer'", "layers"),
      ("mlp:filters=10", "there is no setting of mlp 'filters'", nil),
      ("mlp:activation=relo", "there is no activation 'relo'", "relu"),
      ("mlp:layers=10/0", "layers cannot be '0'", nil),
      ("mlp:layers=1/1/1/1/1/1/1/1/1", "there are 9 hidden layers", nil),
      ("convnet:units=99999", "units cannot be '99999'", nil),
      ("rosenbrock", "'rosenbrock' is a function of the plane, and no network", nil),
    ] as [(String, String, String?)])
  func whatIsNoNetworkIsAProblem(_ text: String, _ complaint: String, _ suggestion: String?) {
    let problem = #expect(throws: ArgumentProblem.self) { try NetworkForm(text: text) }
    #expect(problem?.complaint == complaint)
    #expect(problem?.suggestion == suggestion)
  }

  /// 4·10 + 10 + 10·10 + 10 + 10·3 + 3, as for the network of the irises.
  @Test func theNetworkHasTheParametersOfItsLayers() throws {
    let iris = BuiltInData.iris.data().training
    #expect(try NetworkForm(.mlp).network(for: iris).parameterCount == 193)
    let digits = BuiltInData.digits.data().training
    let small = try NetworkForm(text: "convnet:filters=2,units=3").network(for: digits)
    // 2·9 + 2, then 2·3·3 = 18 numbers: 18·3 + 3, and 3·10 + 10.
    #expect(small.parameterCount == 20 + 57 + 40)
  }
}
