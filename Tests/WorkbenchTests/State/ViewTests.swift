import Canvas
import Testing

@testable import Workbench

@Suite struct ViewTests {
  @Test func theKeysWalkThroughAllViewsAndStartOver() {
    var workbench = Workbench.paused()
    var seen: [ViewKind] = []
    // Without rows of data there is no view of them.
    let views = ViewKind.allCases.filter { $0 != .data }
    for _ in views {
      seen.append(workbench.view.kind)
      workbench.send(.changeView(by: 1))
    }
    #expect(seen == views)
    #expect(workbench.view.kind == .compare)

    workbench.send(.changeView(by: -1))
    #expect(workbench.view.kind == ViewKind.allCases.last)
  }

  @Test func rowsOfDataHaveAViewWhereThereAreAny() {
    var workbench = Workbench.paused()
    workbench.send(.show(.data))
    #expect(workbench.view.kind == .compare)
    #expect(workbench.notice?.contains("rows of data") == true)

    workbench.send(.editing(.choose(.objective, name: "line_squared")), .show(.data))
    #expect(workbench.view.kind == .data)
    workbench.send(.editing(.choose(.objective, name: "line_huber")))
    #expect(workbench.view.kind == .data)
    workbench.send(.editing(.choose(.objective, name: "bowl")))
    #expect(workbench.view.kind == .compare)
  }

  @Test func aViewCalledTwiceGivesBackTheOneBefore() {
    var workbench = Workbench.paused()
    workbench.send(.show(.race), .toggle(.charts))
    #expect(workbench.view.kind == .charts)

    workbench.send(.toggle(.charts))
    #expect(workbench.view.kind == .race)
  }

  @Test func eachChoiceOfTheLooksIsNamed() {
    var workbench = Workbench.paused()
    let script: [(Action, String?)] = [
      (.nextColorMap, "colour map cividis"),
      (.nextLevelScale, "level scale linear: levels of equal height"),
      (.nextGlyphs, "marks: quadrant"), (.nextDepth, "colours: 256"),
      (.look(.toggleLight), "light ground"), (.look(.toggleLight), "dark ground"),
      (.look(.toggleLinearCharts), "linear axes"),
      (.look(.toggleLinearCharts), "logarithmic axes"),
    ]
    workbench.play(script.map { (action: $0.0, fact: $0.1) }, "notice") { $0.notice }
  }
}
