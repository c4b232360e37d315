import Optimization
import Testing

@testable import Workbench

@Suite struct CatalogListTests {
  @Test func everyListOfTheCatalogIsThere() {
    #expect(CatalogList.all.map(\.name).starts(with: ["objectives", "optimizers", "schedules"]))
    #expect(CatalogList.objectives.entries.map(\.name) == Catalog.objectives.map(\.shortName))
    #expect(CatalogList.optimizers.entries.map(\.name) == Catalog.optimizers.map(\.shortName))
    #expect(CatalogList.schedules.entries.map(\.name) == Catalog.schedules.map(\.shortName))
  }

  @Test func anUnknownNameIsAProblemWithTheNearestOne() {
    let problem = #expect(throws: ArgumentProblem.self) {
      try CatalogList.lists(named: "optimisers")
    }
    let lists = CatalogList.all.map(\.name).joined(separator: ", ")

    #expect(
      problem?.description == "optimisers: there is no list and no entry 'optimisers'. "
        + "Did you mean 'optimizers'?\nAllowed: \(lists), or a name that one of them shows.")
    let entry = #expect(throws: ArgumentProblem.self) { try CatalogList.lists(named: "adm") }
    #expect(entry?.suggestion == "adam")
  }

  @Test(arguments: CatalogList.all)
  func everyEntryIsFoundByEachOfItsNames(_ list: CatalogList) throws {
    for entry in list.entries {
      for name in [entry.name] + entry.aliases {
        let found = try CatalogList.lists(named: name)
        #expect(found.first { $0.name == list.name }?.entries.map(\.name) == [entry.name])
      }
    }
  }

  @Test func anEntryAloneIsToldWithTheSettingsThatAllShare() throws {
    let text = ListingForm.text.text(of: try CatalogList.lists(named: "hb"))

    #expect(text.hasPrefix("optimizers: "))
    #expect(text.contains("\nmomentum (also heavy_ball, hb)\n"))
    let own = try #require(text.firstRange(of: "    momentum, beta, mu (β) = 0.9\n"))
    let shared = try #require(text.firstRange(of: "    lr, learning_rate (η) = recommended\n"))
    #expect(own.lowerBound < shared.lowerBound)
    #expect(!text.contains("\nnesterov"))
  }

  /// Cosine is a function and a schedule.
  @Test func aNameInTwoListsIsToldOfBoth() throws {
    let found = try CatalogList.lists(named: "cosine")
    #expect(found.map(\.name) == ["objectives", "schedules"])
  }

  /// Every default that is listed is what a network has that says nothing.
  @Test func networksAndTheirDataAreListed() throws {
    #expect(CatalogList.networks.entries.map(\.name) == ["mlp", "convnet"])
    #expect(CatalogList.data.entries.map(\.name) == ["iris", "digits"])
    for entry in CatalogList.networks.entries {
      let settings = entry.settings.map { "\($0.key)=\($0.default)" }.joined(separator: ",")
      #expect(try NetworkForm(text: "\(entry.name):\(settings)").text == entry.name)
    }
  }

  @Test func settingsOfAnyRunAreListedOnce() {
    #expect(
      CatalogList.optimizers.shared.map(\.key) == [
        "lr", "schedule", "schedule.KEY", "clip", "clip.threshold", "clip.epsilon",
        "weight_decay", "weight_decay_mode", "batch",
      ])
    #expect(CatalogList.optimizers.entries.first?.settings.isEmpty == true)
  }

  @Test func aSharedSettingWithADefaultOfItsOwnIsListedAgain() throws {
    let adamW = try #require(CatalogList.optimizers.entries.first { $0.name == "adamw" })

    #expect(
      adamW.settings.filter { $0.key.hasPrefix("weight_decay") }.map(\.default)
        == ["0.01", "decoupled"])
  }

  @Test func everySettingOfARuleIsListedAsItsOwnOrAsShared() throws {
    let list = CatalogList.optimizers
    for item in Catalog.optimizers {
      let entry = try #require(list.entries.first { $0.name == item.shortName })
      let keys = Set((entry.settings + list.shared).map(\.key))
      #expect(keys.isSuperset(of: item.settings.map(\.key)))
    }
  }

  @Test(arguments: CatalogList.all, [80, 60])
  func noLineIsLongerThanATerminal(_ list: CatalogList, _ width: Int) throws {
    let text = list.text(width: width) + list.overview(width: width)

    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func anEntryIsSetOutForReading() throws {
    let step = try #require(Catalog.schedule(named: "step"))
    let square = try #require(Catalog.objective(named: "square"))
    let list = CatalogList(
      name: "things", summary: "what there is", shared: [],
      entries: [
        ListedEntry(step), ListedEntry(square, formula: "x²"),
      ])

    #expect(
      list.text() == """
        things: what there is

        step_decay (also step)
          a drop by the same factor every so many steps
          PyTorch 2.13.0, StepLR
            step_size (s) = 20
                the steps between two drops; a whole number from 1 to 1000000000
            gamma (γ) = 0.5
                the factor of each drop; above 1 a rise; a number from 0

        square (also square_1d)
          f = x²
          one parabola: every effect of the learning rate in one number
          A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section
            12.3, 2023

        """)
  }

  @Test func anOverviewHasTheNamesInAColumn() throws {
    let step = try #require(Catalog.schedule(named: "step"))
    let constant = try #require(Catalog.schedule(named: "constant"))
    let list = CatalogList(
      name: "things", summary: "what there is", shared: [],
      entries: [ListedEntry(step), ListedEntry(constant)])

    #expect(
      list.overview() == """
        things: what there is
          step_decay  a drop by the same factor every so many steps
          constant    the same rate in every step

        """)
  }
}
