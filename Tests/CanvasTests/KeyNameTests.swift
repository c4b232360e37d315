import Testing

@testable import Canvas

@Suite struct KeyNameTests {
  @Test func aCharacterIsItsOwnKeyAndTheOthersHaveNames() {
    #expect(Key(named: "m") == .character("m"))
    #expect(Key(named: "M") == .character("M"))
    #expect(Key(named: "^") == .character("^"))
    #expect(Key(named: "Space") == .character(" "))
    #expect(Key(named: "PgUp") == Key(.pageUp))
    #expect(Key(named: "^S") == .control("s"))
    #expect(Key.names.allSatisfy { Key(named: $0) != nil })
  }

  @Test func whatNamesNoKeyIsNone() {
    for name in ["", " ", "space", "mm", "^^^", "\t", "Up Down"] {
      #expect(Key(named: name) == nil, "\(name)")
    }
  }
}
