import Optimization
import Testing

/// What must hold for every schedule of the catalog with its default settings.
struct ScheduleListTests {
  @Test func namesAndAliasesAreUnique() {
    let names = Catalog.schedules.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func defaultsFitEachOther(_ name: String) throws {
    #expect(try #require(Catalog.schedule(named: name)).conflict(in: [:]) == nil)
  }

  @Test func theFirstOneIsConstant() {
    #expect(Catalog.schedules.first?.name == "constant")
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func defaultsLieInTheirDomains(_ name: String) throws {
    let item = try #require(Catalog.schedule(named: name))
    #expect(!item.summary.isEmpty && !item.source.isEmpty)
    #expect(Set(item.settings.map(\.key)).count == item.settings.count)
    for setting in item.settings {
      #expect(setting.domain.contains(setting.defaultValue), "\(setting.key)")
    }
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func aRunOfSixtyStepsShowsTheSchedule(_ name: String) throws {
    let schedule = try #require(Catalog.schedule(named: name)).product()
    let multipliers = (0..<60).map(schedule.multiplier)
    let highest = try #require(multipliers.max())
    let lowest = try #require(multipliers.min())
    #expect(highest == 1)
    // What goes by the losses of a run is constant by itself.
    #expect(["constant", "plateau"].contains(name) ? lowest == 1 : lowest < 0.5)
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func multipliersStayFiniteForEver(_ name: String) throws {
    let schedule = try #require(Catalog.schedule(named: name)).product()
    for step in [0, 1, 59, 60, 61, 1000, 1_000_000_000] {
      #expect((0...1).contains(schedule.multiplier(at: step)), "step \(step)")
    }
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func noEndOfASettingGivesAMultiplierThatIsNoNumber(_ name: String) throws {
    let item = try #require(Catalog.schedule(named: name))
    for setting in item.settings {
      for other in item.settings {
        for (value, otherValue) in product(ends(of: setting.domain), ends(of: other.domain)) {
          let settings = [setting.key: value].merging([other.key: otherValue]) { $1 }
          let schedule = item.product(settings)
          for step in [0, 1, 2, 19, 20, 60, 1_000_000_001, .max] {
            // A factor above 1 may grow beyond every number in the end.
            let multiplier = schedule.multiplier(at: step)
            #expect(multiplier >= 0, "\(settings.mapValues(\.text)) at step \(step)")
          }
        }
      }
    }
  }

  private func product<First, Second>(_ firsts: [First], _ seconds: [Second]) -> [(First, Second)] {
    firsts.flatMap { first in seconds.map { (first, $0) } }
  }

  /// Values at or next to the ends of a domain.
  private func ends(of domain: SettingDomain) -> [SettingValue] {
    switch domain {
    case .number(let interval, _), .optionalNumber(let interval, _):
      numbers(at: interval).map(SettingValue.number)
    case .integer(let range):
      [.number(Double(range.lowerBound)), .number(Double(range.upperBound))]
    case .flag: [.flag(false), .flag(true)]
    case .choice(let words): words.map(SettingValue.word)
    case .numbers(let interval): [.numbers(numbers(at: interval))]
    case .schedule: Catalog.schedules.map { .selection(Selection($0.name)) }
    // No schedule holds an update rule.
    case .optimizer: []
    }
  }

  private func numbers(at interval: Interval) -> [Double] {
    [
      interval.lowerBound, interval.lowerBound.nextUp, interval.upperBound.nextDown,
      interval.upperBound, 1e-300, 1e300,
    ].filter(interval.contains)
  }
}
