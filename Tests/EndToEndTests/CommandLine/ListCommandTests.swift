import Foundation
import Testing

@Suite struct ListCommandTests {
  @Test(arguments: [
    ("objectives", "trough (also ravine)"), ("optimizers", "gd (also gradient_descent"),
    ("schedules", "cosine (also cosine_annealing"),
  ])
  func aListHasItsEntriesWithTheirOtherNames(_ list: String, _ entry: String) throws {
    let process = try DescentProcess(["list", list])

    #expect(process.status == 0)
    #expect(process.complaints.isEmpty)
    #expect(process.output.contains(entry))
  }

  @Test func withoutANameAllListsAreShownInShort() throws {
    let process = try DescentProcess(["list"])

    #expect(process.status == 0)
    for words in ["objectives: ", "optimizers: ", "schedules: ", "rosenbrock ", "adam ", "cosine "]
    {
      #expect(process.output.contains(words))
    }
  }

  @Test func oneEntryIsToldByItsName() throws {
    let process = try DescentProcess(["list", "adam"])

    #expect(process.status == 0)
    #expect(process.output.contains("\nadam"))
    #expect(process.output.contains("beta1"))
    #expect(!process.output.contains("\nadamw"))
  }

  @Test func aListAsJSONIsOneObject() throws {
    let process = try DescentProcess(["list", "schedules", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any]

    #expect(process.status == 0)
    #expect(json?["name"] as? String == "schedules")
    #expect((json?["entries"] as? [Any])?.isEmpty == false)
  }
}
