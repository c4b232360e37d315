import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Sessions as they are typed.
@Suite struct EditingKeysTests {
  @Test(arguments: [
    (
      "tol",
      [
        "jump to the first step within tolerance", "stricter tolerance of the finish",
        "looser tolerance of the finish",
      ]
    ),
    ("hide", ["hide or show the run in races and charts"]),
    ("rosn", ["function: rosenbrock"]),
  ])
  func aSearchFindsNoCommandsBesideThoseThatAreMeant(_ query: String, _ titles: [String]) throws {
    let found = Workbench.paused().typing(":\(query)").mode
    let palette = try #require(found.component as? CommandPalette)
    let shown = palette.results.map(\.entry.title)
    #expect(Array(shown.prefix(titles.count)) == titles)
    #expect(shown.count <= titles.count + 3, "\(shown)")
  }

  @Test func digitsOpenAValueAndEnterTakesIt() {
    let workbench = Workbench.paused().typing("e0.25", Key(.enter))

    #expect(workbench.experiment.runs[0].learningRate == .chosen(0.25))
  }

  @Test func inAValueLettersAreTextAndEscapeLeavesItAlone() {
    let typing = Workbench.paused().typing("e1q?:")
    #expect(typing.mode.isTyping)

    let left = typing.typing("", Key(.escape)).typing("", Key(.escape))
    #expect(left.mode == .normal)
    #expect(left.experiment == .opening)
  }

  @Test func inASheetTheOtherKeysKeepTheirMeaning() {
    let workbench = Workbench.paused().typing("e", Key(.tab)).typing("]u")

    #expect(workbench.focus == 1)
    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "undone: learning rate")
  }

  @Test func controlLettersOpenTheLists() {
    let picks: [(Unicode.Scalar, String, Experiment)] = [
      ("o", "adamw", Experiment("ravine", RunSpecification(Selection("adamw")))),
      ("f", "beale", Experiment("beale")),
      (
        "s", "cosine",
        Experiment(
          "ravine", RunSpecification(Selection("gradient_descent"), schedule: Selection("cosine")))
      ),
    ]
    for (letter, name, expected) in picks {
      let workbench = Workbench.paused(Experiment("ravine")).typing("", .control(letter))
        .typing(name, Key(.enter))
      #expect(workbench.experiment == expected)
    }
  }

  @Test func theListOfCommandsDoesWhatItsNamesSay() {
    let noisy = Workbench.paused().typing(":noise next", Key(.enter))
    #expect(noisy.experiment.noise == 0.1)

    let adam = Workbench.paused().typing("", .control("p")).typing("optimizer adam", Key(.enter))
    #expect(adam.experiment.runs[0].optimizer == Selection("adam"))
  }

  @Test func undoAndRedoHaveKeys() {
    let changed = Workbench.paused().typing("]]]o")
    #expect(changed.typing("uu").experiment == .opening)
    #expect(changed.typing("uuU").typing("", .control("r")).experiment == changed.experiment)
  }

  @Test func everyActionOfTheTableIsACommandWithAKeyThatDoesIt() {
    let actions = Bindings.table.flatMap(\.actions).map(\.action)
    for action in actions { #expect(Bindings.commands.contains { $0.action == action }) }
    let titles = Bindings.commands.map(\.title)
    #expect(Set(titles).count == titles.count)
    for command in Bindings.commands.prefix(Set(actions).count) { #expect(!command.keys.isEmpty) }
  }

  @Test func everyEntryOfTheCatalogIsACommand() {
    let titles = Set(Bindings.commands.map(\.title))
    for catalogField in [CatalogField.optimizer, .schedule(within: []), .objective] {
      for entry in PickerEntry.entries(for: catalogField) {
        #expect(titles.contains("\(catalogField.title): \(entry.title)"))
      }
    }
  }
}

extension Workbench {
  /// The state after some characters and a key were typed.
  func typing(_ text: String, _ keys: Key...) -> Workbench {
    typing(text.unicodeScalars.map(Key.character) + keys)
  }
}
