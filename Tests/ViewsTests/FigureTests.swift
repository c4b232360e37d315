import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Figures in Scalable Vector Graphics.
@Suite struct FigureTests {
  /// The names of the elements in the order they begin; nil where one is not closed by itself.
  private func elements(of source: String) -> [String]? {
    var (open, names): ([Substring], [String]) = ([], [])
    for piece in source.split(separator: "<").dropFirst(source.hasPrefix("<?xml") ? 1 : 0) {
      guard let tag = piece.split(separator: ">", omittingEmptySubsequences: false).first else {
        return nil
      }
      let name = tag.split { " /".contains($0) }.first ?? ""
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return nil }
      } else {
        names.append(String(name))
        if !tag.hasSuffix("/") { open.append(name) }
      }
    }
    return open.isEmpty ? names : nil
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func theFigureOfEveryFunctionIsWhole(_ name: String) throws {
    var arguments = ExperimentArguments()
    arguments.objective = name
    arguments.runs = ["gd", "adam:lr=3"]
    let workbench = Workbench.paused(try Experiment(arguments), at: 60)
    let source = Figure(of: workbench, Size(width: 400, height: 300)).source

    let names = try #require(elements(of: source))
    #expect(names.filter { $0 == "svg" }.count == 1)
    #expect(!source.lowercased().contains("nan") && !source.contains("inf\""))
  }

  @Test(arguments: ViewKind.allCases)
  func everyViewHasAFigure(_ view: ViewKind) throws {
    let workbench = Workbench.paused(.opening, at: 20, .show(view))
    #expect(elements(of: Figure(of: workbench).source) != nil)
  }

  /// The figure of four panels has one map, which each of them shows.
  @Test func fourPanelsShareTheirMapAndMakeASmallFile() throws {
    var arguments = ExperimentArguments()
    arguments.runs = ["gd", "momentum", "adam", "nesterov"]
    let source = Figure(of: .paused(try Experiment(arguments), at: 60)).source
    let names = try #require(elements(of: source))

    #expect(names.filter { $0 == "use" }.count == 4)
    #expect(names.filter { $0 == "defs" }.count == 1)
    #expect(source.utf8.count < 300_000)
  }

  /// (x − 1)² from 3 with the rate ½ is at 1 after one step.
  @Test func aHeadStandsOnItsPoint() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "(x-1)^2 + 3y^2"
    arguments.start = "3,0"
    arguments.window = "-1,3,-2,2"
    arguments.runs = ["gd:lr=0.5"]
    let workbench = Workbench.paused(try Experiment(arguments), at: 1)
    let source = Figure(of: workbench).source
    let mark = try #require(source.split(separator: "\n").first { $0.contains(">✕<") })
    let place = mark.split(separator: "\"")
    let (x, y) = (try #require(Double(place[1])), try #require(Double(place[3])))

    // The sign's letters stand five pixels below the middle of the sign.
    #expect(source.contains("translate(\(SVGPath.number(x)) \(SVGPath.number(y - 5)))"))
  }

  @Test func aMovingFigureHasAPlaceForEachMoment() throws {
    let source = Figure(of: .paused(.opening, at: 12), playing: 0...12).source
    let names = try #require(elements(of: source))

    #expect(names.contains("animate") && names.contains("animateMotion"))
    let lines = source.split(separator: "\n").filter { !$0.contains("<text") }
    for line in lines where line.contains("<animate") {
      let attributes = line.split(separator: "\"").map { $0.split(separator: ";") }
      let counts = attributes.map(\.count).filter { $0 > 1 }
      // Thirteen steps, and the last of them for the end; of a bead the moment from which it is seen.
      let isBead = line.contains("opacity")
      #expect(counts == (isBead ? [2, 2] : [14, 14]))
      #expect(isBead || line.contains("0.00000;") && line.contains(";1\""))
    }
  }

  @Test func theBeadsOfAMovingFigureAppearWithTheirSteps() throws {
    let still = Figure(of: .paused(.opening, at: 12)).source
    let moving = Figure(of: .paused(.opening, at: 12), playing: 0...12).source
    func beads(_ source: String) -> Int { source.matches(of: /r="2\.2"/).count }
    #expect(beads(still) > 10)
    #expect(beads(moving) == beads(still))
    // Only the first bead of each of the two runs is seen from the beginning.
    let lines = moving.split(separator: "\n").filter { !$0.contains("<text") }
    let moments = lines.joined().matches(of: /values="0;1" keyTimes="0;([0-9.]+)"/).compactMap {
      Double($0.1)
    }
    #expect(moments.count == beads(moving) - 2)
    // Twelve steps at fifteen a second, and two seconds of rest.
    let speed = ViewState().speed
    let first = try #require(moments.min())
    #expect(abs(first - 1 / speed / (12 / speed + 2)) < 1e-5)
  }

  /// Twelve steps at fifteen a second, and two seconds of rest.
  @Test func aMovingFigureTellsTheStepItIsAt() throws {
    let source = Figure(of: .paused(.opening, at: 12), playing: 0...12).source
    let labels = source.split(separator: "\n").filter { $0.contains(" of 12<") }
    #expect(labels.count == 13)
    for (step, label) in labels.enumerated() {
      #expect(label.contains(">step \(step) of 12<"))
      // What plays nothing shows one of them.
      #expect(label.contains(" opacity=\"0\"") == (step < 12))
    }
    let speed = ViewState().speed
    let begin = try #require(
      labels[3].firstMatch(of: /keyTimes="0;([0-9.]+);/).flatMap { Double($0.1) })
    #expect(abs(begin - 3 / speed / (12 / speed + 2)) < 1e-5)
    #expect(Figure(of: .paused(.opening, at: 12), playing: 0...12).source.contains(">end f "))
    let long = Figure(of: .paused(.opening, at: 60), playing: 0...60).source
    #expect(long.split(separator: "\n").filter { $0.contains(" of 60<") }.count <= 61)
  }

  @Test func aFigureOfOneStepStandsStill() {
    #expect(!Figure(of: .paused(.opening, at: 3), playing: 3...3).source.contains("<animate"))
  }

  @Test func theGroundFollowsTheTheme() {
    let dark = Figure(of: .paused(.opening, at: 3)).source
    let light = Figure(of: .paused(.opening, at: 3, .look(.toggleLight))).source
    func page(_ source: String) -> Substring? {
      source.split(separator: "\n").first { $0.contains("width=\"100%\"") }
    }
    #expect(page(dark) != nil && page(light) != nil && page(dark) != page(light))
  }
}
