import Optimization
import Testing

/// The schedules against PyTorch 2.13.0, Optax 0.2.8, Keras 3.15.1 and transformers 5.23.0.
struct ScheduleReferenceTests {
  @Test(arguments: try ReferenceSchedule.all())
  func multipliersAgreeWithTheLibrary(_ reference: ReferenceSchedule) throws {
    let item = try #require(Catalog.schedule(named: reference.name))
    let schedule = item.product(try Settings(json: reference.parameters))
    #expect(reference.multipliers.count == 201)
    for (step, expected) in reference.multipliers.enumerated() {
      // Relative, and absolute below 1e-3 where the libraries' recursions have lost their digits.
      let allowed = reference.tolerance * max(1e-3, abs(expected))
      #expect(abs(schedule.multiplier(at: step) - expected) <= allowed, "step \(step)")
    }
  }

  @Test func everyScheduleHasAReference() throws {
    let names = Set(try ReferenceSchedule.all().map(\.name))
    #expect(Set(Catalog.schedules.map(\.name)) == names)
  }
}
