import Canvas
import Testing

@testable import CursesTerminal

@Suite struct KeyBurstTests {
  private func keys(_ text: String) -> [Event] {
    text.unicodeScalars.map { .key($0 == "\n" ? Key(.enter) : .character($0)) }
  }

  @Test func whatSomebodyTypesStaysKeys() {
    var burst = KeyBurst()
    let typed = keys(String(repeating: "a", count: KeyBurst.limit))
    #expect(burst.take(typed) == typed)
    #expect(burst.patience == nil)
    #expect(burst.expire() == [])
  }

  @Test func moreAtOnceIsOnePasteUntilTheInputRests() {
    var burst = KeyBurst()
    let text = String(repeating: "q\n", count: KeyBurst.limit)
    #expect(burst.take(keys(text)) == [])
    #expect(burst.patience == 0.1)
    // The rest comes in pieces of any size.
    #expect(burst.take(keys("qq")) == [])
    #expect(burst.expire() == [.paste(text + "qq")])
    #expect(burst.take(keys("q")) == keys("q"))
  }

  @Test func controlCharactersAmongPastedTextDoNothing() {
    var burst = KeyBurst()
    let text = String(repeating: "x", count: KeyBurst.limit + 1)
    let noise: [Event] = [.key(Key(.escape)), .end(status: 0), .key(.control("z"))]
    #expect(burst.take(keys(text) + noise) == [])
    #expect(burst.expire() == [.paste(text)])
  }

  @Test func theMouseAndTheFocusAreStillHeard() {
    var burst = KeyBurst()
    let others: [Event] = [
      .mouse(Mouse(.press, x: 1, y: 2)), .focus(false), .resize(Size(width: 9, height: 9)),
    ]
    #expect(burst.take(keys(String(repeating: "x", count: 500)) + others) == others)
  }

  @Test func manyReportsOfTheMouseAreNoPaste() {
    var burst = KeyBurst()
    let reports = (0..<1000).map { Event.mouse(Mouse(.wheelUp, x: $0, y: 0)) }
    #expect(burst.take(reports) == reports)
  }

  @Test func aPasteIsBounded() {
    var burst = KeyBurst()
    let many = keys(String(repeating: "x", count: 4_000))
    for _ in 0..<20 { #expect(burst.take(many) == []) }
    #expect(burst.expire() == [.paste(String(repeating: "x", count: PasteCollector.capacity))])
  }
}
