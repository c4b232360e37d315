import TerminalHarness
import Testing

extension Interactive {
  @Suite struct PlayingLessonsTests {
    @Test func aLessonAsksThenShowsThenGoesOn() throws {
      let window = try Interactive.window(["lesson", "trough"])
      try window.see("the question") { $0.isPaused && $0.says("? The minimum is") }
      try window.send("Space")
      try window.see("the answer while it moves") {
        $0.isPlaying && $0.says("→ Across.") && $0.says("1 of 4")
      }
      try window.send("Space")
      try window.see("the next scene") { $0.isPaused && $0.says("2 of 4") }
    }

    @Test func anyKeyActsOnTheSceneAndOneReturnsToIt() throws {
      let window = try Interactive.window(["lesson", "trough"])
      try window.see("the question") { $0.says("? The minimum is") }
      try window.send("]")
      try window.see("another rate") { $0.says("L back to the scene") }
      try window.send("L")
      try window.see("the scene") { $0.runs == ["¹gd η 0.4"] && $0.says("? The minimum") }
    }

    @Test func fromTheOpeningAFigureOfTheTextbookIsTwoKeysAway() throws {
      let window = try Interactive.window()
      try window.send("L")
      try window.see("the list") { $0.says("i  The textbook's figure: schedules") }
      try window.send("i")
      try window.see("its question") { $0.isPaused && $0.says("? Which one is nearest") }
    }
  }
}

extension ScreenReading {
  /// Whether a row has the words.
  fileprivate func says(_ words: String) -> Bool { rows.contains { $0.contains(words) } }
}
