import Optimization
import Testing

@testable import Workbench

@Suite struct TypedCheckTests {
  @Test func aTwinIsFine() {
    let findings = TypedCheck(pairs: [("x^2 + y^2", "sphere")]).findings()

    #expect(findings.isFine)
    #expect(findings.subject.contains("of 1 typed functions at 20 points"))
  }

  @Test func anotherFunctionIsToldWithValueGradientAndHessian() {
    let failures = TypedCheck(pairs: [("x^2 + 1.000001y^2", "sphere")]).findings().failures

    // At each of the 20 points: the value alone and among eight, one slope, one curvature.
    #expect(failures.count == 80)
    for part in ["value", "gradient", "Hessian"] {
      #expect(failures.contains { $0.hasPrefix("\(part) of x^2 + 1.000001y^2 at (") })
    }
  }

  @Test func whatCannotBeReadIsAFailure() {
    #expect(TypedCheck(pairs: [("x^", "sphere")]).findings().failures.count == 1)
    #expect(
      TypedCheck(pairs: [("x", "spere")]).findings().failures == ["there is no function spere"])
  }
}
