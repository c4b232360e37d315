import Optimization
import Testing

@testable import Workbench

@Suite struct CriticalPointCheckTests {
  // x² − y² has a saddle at the origin and nothing else.
  @Test func aKnownSaddleIsFine() {
    let findings = findings([CriticalPoint(.saddle, .zero)])

    #expect(findings.isFine)
    #expect(
      findings.text()
        == "ok    zero gradients and the curvatures of their kind at 1 critical points of 1\n"
        + "      functions, worst 0\n")
  }

  @Test func aPointWithASlopeIsTold() {
    #expect(
      findings([CriticalPoint(.saddle, Point(0, 1e-6))]).failures == [
        "‖∇f‖ of claim at (0.0, 1e-06): 2e-06, should be 0.0, off by 2e-06"
      ])
  }

  @Test(arguments: [CriticalPoint.Kind.global, .local, .maximum, .degenerate])
  func aPointOfAnotherKindIsTold(_ kind: CriticalPoint.Kind) {
    #expect(
      findings([CriticalPoint(kind, .zero)]).failures == [
        "claim at (0.0, 0.0) is called \(kind.rawValue), but has the curvatures -2.0 and 2.0"
      ])
  }

  private func findings(_ points: [CriticalPoint]) -> Findings {
    CriticalPointCheck(objectives: [("claim", Claim(criticalPoints: points))]).findings()
  }
}

/// The function x² − y² with whatever critical points are claimed.
private struct Claim: Objective {
  static let dimension = 2
  static let title = "claim"

  let criticalPoints: [CriticalPoint]

  let formula = "x² − y²"
  let region = Region(x: -1...1, y: -1...1)
  let start = Point(1, 1)
  let descentRate = 0.1

  func value(at point: Point) -> Double { point.x * point.x - point.y * point.y }
  func gradient(at point: Point) -> Point { Point(2 * point.x, -2 * point.y) }
  func hessian(at point: Point) -> Hessian { Hessian(xx: 2, xy: 0, yy: -2) }
  func gradientBesideHessian(at point: Point) -> Point? { nil }
  var derivative: @Sendable (Point) -> Point { { gradient(at: $0) } }
}
