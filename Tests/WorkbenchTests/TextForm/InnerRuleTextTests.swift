import Optimization
import Testing

@testable import Workbench

/// A rule inside another one, as it is typed.
@Suite struct InnerRuleTextTests {
  @Test(arguments: [
    ("lookahead:inner=gd", Selection("gradient_descent")),
    ("lookahead:inner=adam,inner.beta1=0.8", Selection("adam", ["beta1": .number(0.8)])),
    ("lookahead:inner.beta=0.5", Selection("momentum", ["momentum": .number(0.5)])),
    ("lookahead:inner_momentum=0.5", Selection("momentum", ["momentum": .number(0.5)])),
    (
      "lookahead:inner_momentum=0.8,inner=nag,sync_period=6",
      Selection("nesterov", ["momentum": .number(0.8)])
    ),
  ])
  func theInnerRuleAndItsSettingsAreRead(_ text: String, _ inner: Selection) throws {
    #expect(try RunSpecification(text: text).optimizer.settings["inner"] == .selection(inner))
  }

  @Test func theDefaultInnerRuleIsNoSetting() throws {
    #expect(try RunSpecification(text: "lookahead:inner=momentum").optimizer.settings.isEmpty)
  }

  @Test func theInnerRuleIsWrittenWithItsSettings() throws {
    let text = "lookahead:lr=0.1,inner=adam,inner.beta1=0.8,inner.eps=0.01,k=3,wd=0.1"
    #expect(try RunSpecification(text: text).text(in: .opening) == text)
  }

  @Test(arguments: EntryKind.optimizer.entries.map(\.name))
  func everyRuleButOneThatHoldsRulesMayBeInside(_ name: String) throws {
    let run = try RunSpecification(text: "lookahead:inner=\(name)")
    #expect(try RunSpecification(text: run.text(in: .opening)).optimizer == run.optimizer)
    #expect(name != "lookahead")
  }

  @Test(arguments: [
    (
      "lookahead:inner=lookahead",
      "inner cannot be 'lookahead': lookahead has a rule inside itself", nil
    ),
    ("lookahead:inner=adm", "there is no optimizer 'adm'", "adam"),
    (
      "lookahead:inner=adam,inner.beta3=0.5", "adam has no setting 'inner.beta3'", "inner.beta1"
    ),
    ("lookahead:inner.beta1=0.5", "momentum has no setting 'inner.beta1'", "inner.beta"),
    ("lookahead:inner=adam,inner.beta1=2", "inner.beta1 cannot be '2'", nil),
    ("lookahead:inner=gd,inner.weight_decay=1", "gd has no setting 'inner.weight_decay'", nil),
    (
      "lookahead:inner.momentum=0.5,inner_momentum=0.6",
      "'inner.momentum' and 'inner_momentum' are the same setting", nil
    ),
    ("lookahead:iner=adam", "lookahead has no setting 'iner'", "inner"),
  ])
  func aSlipInsideIsNamed(_ text: String, _ complaint: String, _ suggestion: String?) {
    do {
      _ = try RunSpecification(text: text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.complaint == complaint)
      #expect(error.suggestion == suggestion)
    }
  }
}
