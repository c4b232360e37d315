import Optimization
import Testing

@testable import Workbench

@Suite struct CompletionTests {
  private func texts(_ completions: [Completion]) -> [String] { completions.map(\.text) }

  @Test func anEmptyWordIsOneOfAllNames() {
    #expect(texts(Completion.objective("")) == Catalog.objectives.map(\.shortName))
    #expect(texts(Completion.run("")) == Catalog.optimizers.map(\.shortName))
    #expect(texts(Completion.schedule("")) == Catalog.schedules.map(\.shortName))
  }

  @Test func aNameIsCompletedByTheOneThatBeginsLikeIt() {
    #expect(texts(Completion.run("mom")) == ["momentum"])
    #expect(texts(Completion.objective("rav")) == ["ravine"])
    #expect(Completion.run("zzz").isEmpty)
  }

  @Test func aNameThatTakesNoSettingsIsFinished() {
    #expect(
      Completion.objective("himm") == [
        Completion("himmelblau", Catalog.objective(named: "himmelblau")?.summary ?? "")
      ])
    #expect(Completion.run("mom").map(\.isFinished) == [false])
  }

  @Test func theKeysOfARunAreItsOwnAndThoseOfAnyRun() {
    let keys = texts(Completion.run("adam:"))
    for key in ["lr=", "schedule=", "beta1=", "clip=", "weight_decay="] {
      #expect(keys.contains("adam:" + key))
    }
    // Nothing of a schedule or a limit before one is chosen.
    #expect(!keys.contains { $0.contains("schedule.") || $0.contains("clip.") })
  }

  @Test func whatIsGivenAlreadyIsNotOfferedAgain() {
    let keys = texts(Completion.run("adam:learning_rate=0.1,beta1=0.8,"))
    #expect(!keys.contains { $0.hasSuffix(",lr=") || $0.hasSuffix(",beta1=") })
    #expect(keys.contains("adam:learning_rate=0.1,beta1=0.8,beta2="))
  }

  @Test func aChoiceBringsItsSettings() {
    #expect(
      texts(Completion.run("gd:clip=component,clip.t")) == ["gd:clip=component,clip.threshold="])
    #expect(
      texts(Completion.run("gd:schedule=step,schedule."))
        == ["gd:schedule=step,schedule.step_size=", "gd:schedule=step,schedule.gamma="])
    #expect(
      texts(Completion.run("gd:schedule=warmup,schedule.then=step,schedule.then.g"))
        == ["gd:schedule=warmup,schedule.then=step,schedule.then.gamma="])
  }

  @Test func valuesAreWordsEntriesOrTheDefault() {
    #expect(
      texts(Completion.run("gd:clip=")) == ["none", "component", "norm"].map { "gd:clip=" + $0 })
    #expect(texts(Completion.run("gd:schedule=cosine_r")) == ["gd:schedule=cosine_restarts"])
    #expect(texts(Completion.run("momentum:beta=")) == ["momentum:beta=0.9"])
    #expect(texts(Completion.run("momentum:nesterov=t")) == ["momentum:nesterov=true"])
    #expect(Completion.run("gd:lr=").isEmpty)
  }

  @Test func theLastPieceOfAForkIsCompleted() {
    #expect(texts(Completion.run("gd:lr=0.4@20+mom")) == ["gd:lr=0.4@20+momentum"])
    #expect(texts(Completion.run("gd:lr=0.4@20+momentum:bet")) == ["gd:lr=0.4@20+momentum:beta="])
    #expect(Completion.run("gd:lr=1e+").isEmpty)
  }

  @Test func aScheduleByItselfHasARate() {
    #expect(texts(Completion.schedule("step:")) == ["step:lr=", "step:step_size=", "step:gamma="])
  }

  @Test(arguments: ["nope:", "adam:zzz=", "adam:=", "adam:,,", ":", "é", "adam:beta1=é"])
  func whatCannotBeReadHasNoWayToGoOn(_ word: String) {
    #expect(Completion.run(word).allSatisfy { $0.text.hasPrefix(word) })
  }

  /// Every offer that needs nothing more can be read.
  @Test(arguments: Catalog.optimizers.map(\.shortName))
  func whatIsOfferedCanBeRead(_ name: String) throws {
    for key in Completion.run(name + ":") {
      for value in Completion.run(key.text) { _ = try RunSpecification(text: value.text) }
    }
  }
}
