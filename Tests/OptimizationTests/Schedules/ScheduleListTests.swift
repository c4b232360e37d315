import Optimization
import Testing

/// What must hold for every schedule of the catalog with its default settings.
struct ScheduleListTests {
  @Test func namesAndAliasesAreUnique() {
    let names = Catalog.schedules.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func theFirstOneIsConstant() {
    #expect(Catalog.schedules.first?.name == "constant")
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func defaultsLieInTheirDomains(_ name: String) throws {
    let item = try #require(Catalog.schedule(named: name))
    #expect(!item.summary.isEmpty && !item.source.isEmpty)
    #expect(Set(item.knobs.map(\.key)).count == item.knobs.count)
    for knob in item.knobs {
      #expect(knob.domain.contains(knob.defaultValue), "\(knob.key)")
    }
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func aRunOfSixtyStepsShowsTheSchedule(_ name: String) throws {
    let schedule = try #require(Catalog.schedule(named: name)).product()
    let multipliers = (0..<60).map(schedule.multiplier)
    let highest = try #require(multipliers.max())
    let lowest = try #require(multipliers.min())
    #expect(highest == 1)
    #expect(name == "constant" ? lowest == 1 : lowest < 0.5)
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func multipliersStayFiniteForEver(_ name: String) throws {
    let schedule = try #require(Catalog.schedule(named: name)).product()
    for step in [0, 1, 59, 60, 61, 1000, 1_000_000_000] {
      #expect((0...1).contains(schedule.multiplier(at: step)), "step \(step)")
    }
  }
}
