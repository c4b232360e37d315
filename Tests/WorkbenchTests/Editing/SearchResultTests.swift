import Testing

@testable import Workbench

@Suite struct SearchResultTests {
  @Test(arguments: [
    ("ad", ["adagrad", "adadelta", "adam", "adamw", "gradient_descent (gd)"]),
    ("adm", ["adam", "adamw"]),
    ("adam", ["adam", "adamw"]), ("amw", ["adamw"]), ("rms", ["rmsprop"]),
    ("gd", ["gradient_descent (gd)"]),
    // Also found by what is said about it: "Adam with decoupled weight decay".
    ("weight", ["adamw"]), ("no such rule", []),
  ])
  func optimizersAreFoundTheBestFirst(_ query: String, _ titles: [String]) {
    let found = PickerEntry.entries(for: .optimizer).results(for: query).map(\.entry.title)

    #expect(found.first == titles.first)
    // Others that are found as well may stand between them.
    #expect(found.filter(titles.contains) == titles, "\(found)")
  }

  @Test(arguments: [
    (CatalogField.objective, "trough", "ravine"), (.objective, "saddle", "saddle"),
    (.objective, "ms", "monkey_saddle"), (.schedule(within: []), "cos", "cosine"),
    (.schedule(within: ["then"]), "warmup", "warmup"), (.optimizer, "nag", "nesterov"),
    (.objective, "rosn", "rosenbrock"),
  ])
  func theFirstResultIsTheOneThatIsMeant(
    _ catalogField: CatalogField, _ query: String, _ name: String
  ) {
    #expect(PickerEntry.entries(for: catalogField).results(for: query).first?.entry.name == name)
  }

  @Test func equallyGoodEntriesKeepTheirOrder() {
    for catalogField in [CatalogField.optimizer, .schedule(within: []), .objective] {
      let entries = PickerEntry.entries(for: catalogField)
      #expect(entries.results(for: "").map(\.entry) == entries)
    }
  }
}
