import Foundation
import Testing

@Suite struct MapCommandTests {
  @Test func aSweepIsATableToRead() throws {
    let process = try DescentProcess([
      "map", "--objective", "trough", "--steps", "200", "--rates", "0.1,1", "--size", "3", "gd",
    ])

    #expect(process.status == 0 && process.complaints.isEmpty)
    #expect(process.output.contains("arrived at f − f* < 0.001"))
    let lines = process.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains { $0.first == "0.1" && $0.last == "arrived" })
    #expect(lines.contains { $0.first == "1" && $0.last == "diverged" })
  }

  @Test func basinsAsJSONHaveANumberForEveryStart() throws {
    let process = try DescentProcess([
      "map", "--kind", "basins", "--objective", "himmelblau", "--steps", "200", "--size", "4",
      "--format", "json", "gd:lr=0.01",
    ])
    let json = try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any]
    let run = try #require((json?["runs"] as? [[String: Any]])?.first)

    #expect(process.status == 0 && json?["kind"] as? String == "basins")
    #expect((run["minima"] as? [[Double]])?.count == 4)
    let numbers = try #require(run["minimum"] as? [[Int]])
    #expect(numbers.map(\.count) == [4, 4, 4, 4])
    #expect(Set(numbers.joined()) == [0, 1, 2, 3])
  }

  @Test(arguments: [
    (["map", "--kind", "basin"], "Did you mean 'basins'?"),
    (["map", "--size", "1"], "a whole number from 2 to 1024"),
    (["map", "--rates", "1,0.1"], "FROM,TO with 0 < FROM < TO"),
    (["map", "--settings", "lr,beta"], "together with --kind settings"),
    (["map", "--kind", "settings", "gd:lr=0.1"], "no second number beside its rate"),
    (["map", "--kind", "basins", "--objective", "saddle", "gd"], "no minimum of this function"),
  ])
  func whatCannotBeMappedIsToldWithWhatCan(_ arguments: [String], _ words: String) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 2)
    #expect(process.complains(of: words))
    #expect(process.output.isEmpty)
  }
}
