import Testing

@testable import Workbench

@Suite struct LessonReadingTests {
  @Test func everyPartOfALessonIsRead() throws {
    let lesson = try Lesson(
      markdown: """
        <!-- a remark
        of two lines -->
        # Rates on `x²`

        - Level: Advanced
        - Afterwards: what a rate
          does.

        For those who **know** slopes.

        ## Two rates

        First
        line.

        Second paragraph.

        > Question: Which one
        > is first?
        > Answer: The second.

        ```descent
        descent --objective square --start=10 \\
          --steps 20 --view race --range 2,9 --speed 4 gd:lr=0.2
        ```

        - at step 0 x
          is 10
        * run 1 never reaches f < 1e-9.

        ## The same again

        Once more.

        ```descent
        descent --presenter --step 3
        ```
        """)
    #expect(lesson.header.title == "Rates on x²")
    #expect(lesson.header.level == .advanced)
    #expect(lesson.header.goal == "what a rate does.")
    #expect(lesson.scenes.map(\.title) == ["Two rates", "The same again"])
    let scene = lesson.scenes[0]
    #expect(scene.caption == "First line. Second paragraph.")
    #expect(
      scene.question == SceneQuestion(question: "Which one is first?", answer: "The second."))
    #expect(scene.claims.map(\.text) == ["at step 0 x is 10", "run 1 never reaches f < 1e-9."])
    #expect(scene.command.experiment.steps == 20)
    #expect(scene.command.viewState.view == .race)
    #expect(scene.command.viewState.range == 2...9)
    #expect(scene.command.viewState.speed == 4)
    #expect(lesson.scenes[1].question == nil)
    #expect(lesson.scenes[1].command.viewState.isPresenting)
    #expect(lesson.scenes[1].command.experiment == .opening)
  }

  @Test(
    arguments: [
      ("", 1, "the lesson has no title"),
      ("## A scene\n", 1, "the lesson has no title"),
      ("# A title\n", 1, "the lesson 'A title' has no level"),
      ("# A title\n- Level: beginner\n", 2, "the lesson has no scene"),
      (lessonText(header: "- Level: easy"), 3, "there is no level 'easy'"),
      (
        lessonText(header: "- Levl: beginner"), 3,
        "'Levl: beginner' does not belong below the title"
      ),
      (
        lessonText(header: "- Level: beginner\n- Level: advanced"), 4, "'Level' is given twice"
      ),
      (lessonText(caption: ""), 5, "the scene 'A scene' has no caption"),
      (
        lessonText(caption: String(repeating: "a", count: 241)), 7, "the caption has 241 characters"
      ),
      (
        lessonText(question: "> Question: Why?"), 9,
        "the scene 'A scene' has no answer to this"
      ),
      (
        lessonText(question: "> Answer: So."), 9, "the scene 'A scene' has no question to this"
      ),
      (
        lessonText(question: "> Why?"), 9, "'> Why?' is neither a question, nor an answer, nor keys"
      ),
      (lessonText(question: "> Keys: [ Spce"), 9, "'Spce' is no key"),
      (lessonText(question: "> Keys: ] J"), 9, "the key 'J' does nothing in a comparison"),
      (
        lessonText(question: "> Keys: ]\n> Keys: ["), 10,
        "the scene 'A scene' names its keys a second time"
      ),
      (
        lessonText(question: "> Question: A?\n> Question: B?"), 10,
        "the scene 'A scene' has a second Question"
      ),
      (lessonText(question: "### Deeper"), 9, "'### Deeper' does not belong in a scene"),
      (lessonText(question: "```swift\n```"), 9, "the block ```swift does not belong in a scene"),
      (
        lessonText(question: "```descent\ndescent\n```"), 13,
        "the scene 'A scene' has a second command"
      ),
      (lessonText(command: "```\n\ntext"), 15, "the block is not closed"),
      (lessonText(question: "<!-- never closed"), 9, "the comment is not closed"),
      (lessonText(command: "decent gd"), 12, "decent: a scene's command does not begin with this"),
      (lessonText(command: "descent 'gd"), 12, "gd: the quote ' is not closed"),
      (lessonText(command: "descent adm"), 12, "adm: there is no optimizer 'adm'"),
      (
        lessonText(command: "descent --speed 3 gd"), 12,
        "--speed 3: the speed cannot be '3' steps a second"
      ),
      (
        lessonText(command: "descent --range 9,2 gd"), 12,
        "--range 9,2: '9,2' is not a part of an experiment of 60 steps"
      ),
      (
        lessonText(command: "descent --theme light gd"), 12, "--theme: there is no option '--theme'"
      ),
      (lessonText(command: "descent --view"), 12, "--view: it has no value"),
    ] as [(String, Int, String)])
  func aMistakeIsNamedWithItsLine(_ text: String, _ line: Int, _ complaint: String) throws {
    let problems = try #require(throws: LessonProblems.self) { try Lesson(markdown: text) }
    let problem = try #require(problems.all.first { $0.line == line })
    #expect(problem.complaint == complaint)
    #expect(!problem.allowed.isEmpty)
  }

  @Test func aProblemTellsWhatIsAllowedAndWhatWasMeant() throws {
    let text = lessonText(header: "- Level: beginer")
    let problems = try #require(throws: LessonProblems.self) { try Lesson(markdown: text) }
    #expect(
      problems.all.map(\.description).joined(separator: "\n") == """
        line 3: there is no level 'beginer'. Did you mean 'beginner'?
        Allowed: beginner, intermediate, advanced.
        """)
  }

  @Test func everyMistakeIsNamedInTheOrderOfTheLines() throws {
    let text = """
      # A title

      - Levl: beginner

      ## First

      Watch.

      > Why?
      > Keys: [ Spce

      ```descent
      descent --objective squar --start=10 \\
        --stps 20 --speed 3 \\
        gd:lr=0.2 adm
      ```

      - gd wins

      ## Second

      ```descent
      descent --objective square --start=10 gd:lr=0.2
      ```

      - gd wins
      - at step 1 x is 6
      - at step 1 x of run 3 is 6

      ### Deeper
      """
    let problems = try #require(throws: LessonProblems.self) { try Lesson(markdown: text) }
    #expect(problems.all.map(\.line) == [3, 9, 10, 13, 14, 14, 15, 20, 26, 28, 30])
    #expect(
      problems.all.map(\.suggestion) == [
        "Level", nil, "Space", "square", "--steps", nil, "adam", nil, nil, nil, nil,
      ])
    // Whether the start is one of a function that is not known cannot be said, nor whether a claim about it
    // is one.
    #expect(!problems.all.contains { $0.complaint.contains("--start") || $0.line == 18 })
  }

  /// What an open block swallows is not missing.
  @Test(arguments: ["```descent", "<!-- a remark", "```"])
  func whatIsNotClosedIsTheOnlyMistake(_ opening: String) throws {
    let text = "# A title\n- Level: beginner\n## A scene\n\(opening)\ndescent gd\n"
    let problems = try #require(throws: LessonProblems.self) { try Lesson(markdown: text) }
    #expect(problems.all.map(\.line) == [4])
  }

  @Test(
    arguments: [
      ("a b\tc\n d", ["a", "b", "c", "d"]), ("'x^2 + 1' \"y z\"", ["x^2 + 1", "y z"]),
      (#"a\ b "c\"d" "e\f" 'g\h'"#, ["a b", "c\"d", #"e\f"#, #"g\h"#]), ("a \\\n b", ["a", "b"]),
      ("--a='b c'd", ["--a=b cd"]), ("''", [""]), ("", []),
    ] as [(String, [String])])
  func aCommandIsTakenApartAsAShellDoes(_ text: String, _ words: [String]) throws {
    #expect(try ShellWord.words(of: text).map(\.text) == words)
  }
}
