import Foundation
import Testing

@testable import Workbench

@Suite struct ListingFormTests {
  @Test func anUnknownFormIsAProblemOfTheOption() {
    let problem = #expect(throws: ArgumentProblem.self) {
      try ListingForm(named: "xml", option: "--format")
    }

    #expect(
      problem?.description
        == "--format xml: there is no format 'xml'.\nAllowed: text, json.")
  }

  @Test func aListAsJSONHasItsEntriesAndTheirSettings() throws {
    let text = ListingForm.json.text(of: [.optimizers])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let entries = try #require(json["entries"] as? [[String: Any]])
    let momentum = try #require(entries.first { $0["name"] as? String == "momentum" })
    let settings = try #require(momentum["settings"] as? [[String: Any]])

    #expect(json["name"] as? String == "optimizers")
    #expect(entries.count == CatalogList.optimizers.entries.count)
    #expect(momentum["aliases"] as? [String] == ["heavy_ball", "hb"])
    #expect(settings.first?["key"] as? String == "momentum")
    #expect(settings.first?["label"] as? String == "β")
    #expect(settings.first?["default"] as? String == "0.9")
    #expect(settings.first?["allowed"] as? String == "a number from 0 to below 1")
  }

  @Test func allListsAsJSONAreOneArray() throws {
    let text = ListingForm.json.overview()
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]

    #expect(json?.map { $0["name"] as? String } == CatalogList.all.map(\.name))
  }
}
