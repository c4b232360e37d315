import Testing

@testable import Workbench

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("adam", "adam", 0), ("adm", "adam", 1),
    ("adamm", "adam", 1), ("adaw", "adam", 1), ("aadm", "adam", 1), ("kitten", "sitting", 3),
  ])
  func slipsAreInsertionsDeletionsReplacementsAndSwaps(
    _ source: String, _ target: String, _ slips: Int
  ) {
    #expect(NearestName.editDistance(from: source, to: target) == slips)
  }

  @Test func theNameWithTheFewestSlipsIsNearest() {
    #expect(NearestName.nearest(to: "adan", among: ["gd", "adagrad", "adam"]) == "adam")
  }

  @Test func ofEquallyNearNamesTheFirstIsTaken() {
    #expect(NearestName.nearest(to: "beta3", among: ["beta1", "beta2"]) == "beta1")
  }

  @Test func capitalsAreNoSlips() {
    #expect(NearestName.nearest(to: "ADAM", among: ["gd", "adam"]) == "adam")
  }

  @Test func theBeginningOfANameIsNear() {
    #expect(NearestName.nearest(to: "mom", among: ["gd", "momentum"]) == "momentum")
  }

  @Test func aNameLikeNothingHasNoNeighbour() {
    #expect(NearestName.nearest(to: "xyz", among: ["gd", "momentum", "adam"]) == nil)
    #expect(NearestName.nearest(to: "adam", among: []) == nil)
  }
}
