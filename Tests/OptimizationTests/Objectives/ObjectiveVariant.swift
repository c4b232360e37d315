import Optimization
import Testing

/// A test function with the default settings or with one setting at an end of its range.
struct ObjectiveVariant: Sendable, CustomTestStringConvertible {
  let name: String
  let settings: Settings

  var testDescription: String {
    name + settings.map { " \($0.key)=\($0.value.text)" }.joined()
  }

  static let all = Catalog.objectives.flatMap { item in
    [ObjectiveVariant(name: item.name, settings: [:])]
      + item.settings.flatMap { setting in
        ends(of: setting.domain).map {
          ObjectiveVariant(name: item.name, settings: [setting.key: $0])
        }
      }
  }

  func item() throws -> CatalogEntry<any Objective> {
    try #require(Catalog.objective(named: name))
  }

  func objective() throws -> any Objective {
    try item().product(settings)
  }

  static let ofOneVariable = all.filter { variant in
    Catalog.objective(named: variant.name).map { type(of: $0.product()).dimension } == 1
  }

  private static func ends(of domain: SettingDomain) -> [SettingValue] {
    guard case .number(let interval, _) = domain else { return [] }
    return [.number(interval.lowerBound), .number(interval.upperBound)]
  }
}
