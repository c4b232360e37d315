import Optimization

extension SettingDomain {
  /// The value some notches on from another: numbers walk, words and flags go round.
  ///
  /// Lists of numbers have no neighbours and stay.
  func walk(from value: SettingValue, by notches: Notches, around standard: SettingValue)
    -> SettingValue
  {
    switch (self, value) {
    case (.number, .number(let number)), (.integer, .number(let number)):
      let ladder = ValueLadder(self, around: standard.number ?? 0, isCoarse: notches.isCoarse)
      return .number(ladder?.walk(from: number, by: notches.count) ?? number)
    case (.optionalNumber, .number(let number)):
      let ladder = ValueLadder(self, around: standard.number ?? 0, isCoarse: notches.isCoarse)
      let next = ladder?.walk(from: number, by: notches.count) ?? number
      // Below the lowest number there is none.
      return next == number && notches.count < 0 ? .none : .number(next)
    case (.optionalNumber(let interval, _), .none):
      guard notches.count > 0 else { return value }
      let ladder = ValueLadder(self, around: 0, isCoarse: notches.isCoarse)
      return .number(interval.contains(0) ? 0 : ladder?.walk(from: 0, by: 1) ?? 1)
    case (.flag, .flag(let flag)):
      return .flag(notches.count.isMultiple(of: 2) ? flag : !flag)
    case (.choice(let words), .word(let word)):
      return .word(words.entry(notches.count, after: word))
    default:
      return value
    }
  }
}
