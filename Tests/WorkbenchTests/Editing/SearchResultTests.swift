import Testing

@testable import Workbench

@Suite struct SearchResultTests {
  @Test(arguments: [
    ("ad", ["adagrad", "adadelta", "adam", "adamw"]),
    ("adam", ["adam", "adamw"]), ("w", ["adamw"]), ("rms", ["rmsprop"]),
    ("gd", ["gradient_descent (gd)", "asgd"]),
    // Also found by what is said about it: "Adam with weight decay beside the step".
    ("weight", ["adamw"]), ("no such rule", []),
  ])
  func optimizersAreFoundTheBestFirst(_ query: String, _ titles: [String]) {
    let results = PickerEntry.entries(for: .optimizer).results(for: query)

    #expect(results.map(\.entry.title).starts(with: titles), "\(results.map(\.entry.title))")
    #expect(titles.isEmpty == results.isEmpty)
  }

  @Test(arguments: [
    (Slot.objective, "trough", "ravine"), (.objective, "saddle", "saddle"),
    (.objective, "ms", "monkey_saddle"), (.schedule(within: []), "cos", "cosine"),
    (.schedule(within: ["then"]), "warm", "warmup"), (.optimizer, "nag", "nesterov"),
  ])
  func theFirstResultIsTheOneThatIsMeant(_ slot: Slot, _ query: String, _ name: String) {
    #expect(PickerEntry.entries(for: slot).results(for: query).first?.entry.name == name)
  }

  @Test func equallyGoodEntriesKeepTheirOrder() {
    for slot in [Slot.optimizer, .schedule(within: []), .objective] {
      let entries = PickerEntry.entries(for: slot)
      #expect(entries.results(for: "").map(\.entry) == entries)
    }
  }
}
