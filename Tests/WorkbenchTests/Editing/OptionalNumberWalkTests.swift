import Optimization
import Testing

@testable import Workbench

/// What a setting becomes that is a number or none.
@Suite struct OptionalNumberWalkTests {
  private static let anything = SettingDomain.optionalNumber(.all, .linear)
  private static let positive = SettingDomain.optionalNumber(.positive, .logarithmic)
  private static let nonnegative = SettingDomain.optionalNumber(.nonnegative, .logarithmic)

  private func walk(_ domain: SettingDomain, from value: SettingValue, by notches: Notches)
    -> SettingValue
  {
    domain.walk(from: value, by: notches, around: .none)
  }

  @Test func upFromNoneComesNoughtWhereItIsAllowed() {
    #expect(walk(Self.anything, from: .none, by: .fine(1)) == .number(0))
    #expect(walk(Self.nonnegative, from: .none, by: .coarse(3)) == .number(0))
  }

  @Test func upFromNoneComesTheLowestRungWhereNoughtIsNotAllowed() {
    let first = walk(Self.positive, from: .none, by: .fine(1))
    #expect(first == .number(1e-4))
    #expect(walk(Self.positive, from: first, by: .fine(1)) == .number(1.1e-4))
  }

  @Test func downFromNoneThereIsNothing() {
    for domain in [Self.anything, Self.positive, Self.nonnegative] {
      #expect(walk(domain, from: .none, by: .fine(-1)) == .none)
      #expect(walk(domain, from: .none, by: .coarse(-5)) == .none)
    }
  }

  @Test(arguments: [false, true]) func downFromTheLowestNumberComesNone(_ isCoarse: Bool) {
    for domain in [Self.anything, Self.positive, Self.nonnegative] {
      var value = SettingValue.number(1)
      var seen: [SettingValue] = []
      while value != .none, seen.count < 1000 {
        #expect(domain.contains(value))
        seen.append(value)
        value = walk(domain, from: value, by: isCoarse ? .coarse(-1) : .fine(-1))
      }
      #expect(value == .none && seen.count < 1000)
      #expect(seen.compactMap(\.number) == seen.compactMap(\.number).sorted(by: >))
    }
  }

  @Test func noneIsReadAndWrittenAsAWord() {
    #expect(Self.anything.value(from: "none") == SettingValue.none)
    #expect(Self.anything.value(from: "-2.5") == .number(-2.5))
    #expect(Self.anything.value(from: "nothing") == nil)
    #expect(SettingValue.none.text == "none")
  }
}
