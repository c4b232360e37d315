import Testing

@testable import Optimization

/// Eight independent starts, held to each alone.
struct LaneTests {
  /// Moves eight starts at once and each alone, by the gradients of Σ (i + 1) θᵢ².
  private func expectLanes<Lanes: ElementwiseOptimizer, Single: ElementwiseOptimizer>(
    of lanes: Lanes, toMoveAs single: Single
  ) where Lanes.Vector == SIMD8<Double>, Single.Vector == Double {
    let curvatures = SIMD8<Double>(2, 4, 6, 8, 10, 12, 14, 16)
    let start = SIMD8<Double>(1, -1, 0.5, 2, 0, -3, 1e-3, 7)
    var position = start
    var state = lanes.initialState(at: start, rate: 0.02)
    var positions = (0..<8).map { start[$0] }
    var states = positions.map { single.initialState(at: $0, rate: 0.02) }
    for _ in 0..<10 {
      lanes.step(&position, &state, gradient: curvatures * position, rate: 0.02)
      for index in 0..<8 {
        let gradient = curvatures[index] * positions[index]
        single.step(&positions[index], &states[index], gradient: gradient, rate: 0.02)
        #expect(position[index] == positions[index], "\(Lanes.name)")
      }
    }
  }

  @Test func eightStartsMoveAsEachAlone() {
    expectLanes(of: GradientDescent<SIMD8<Double>>(), toMoveAs: GradientDescent<Double>())
    expectLanes(of: Momentum<SIMD8<Double>>(), toMoveAs: Momentum<Double>())
    expectLanes(of: Nesterov<SIMD8<Double>>(), toMoveAs: Nesterov<Double>())
    expectLanes(of: AdaGrad<SIMD8<Double>>(), toMoveAs: AdaGrad<Double>())
    expectLanes(of: AdaDelta<SIMD8<Double>>(), toMoveAs: AdaDelta<Double>())
    expectLanes(of: RMSProp<SIMD8<Double>>(), toMoveAs: RMSProp<Double>())
    expectLanes(of: Rprop<SIMD8<Double>>(), toMoveAs: Rprop<Double>())
    expectLanes(of: Adam<SIMD8<Double>>(), toMoveAs: Adam<Double>())
    expectLanes(of: AdamW<SIMD8<Double>>(), toMoveAs: AdamW<Double>())
    expectLanes(of: AdaMax<SIMD8<Double>>(), toMoveAs: AdaMax<Double>())
    expectLanes(of: AMSGrad<SIMD8<Double>>(), toMoveAs: AMSGrad<Double>())
    expectLanes(of: NAdam<SIMD8<Double>>(), toMoveAs: NAdam<Double>())
    expectLanes(of: RAdam<SIMD8<Double>>(), toMoveAs: RAdam<Double>())
    expectLanes(of: AdaBelief<SIMD8<Double>>(), toMoveAs: AdaBelief<Double>())
    expectLanes(of: Yogi<SIMD8<Double>>(), toMoveAs: Yogi<Double>())
    expectLanes(of: Adan<SIMD8<Double>>(), toMoveAs: Adan<Double>())
    expectLanes(of: Lion<SIMD8<Double>>(), toMoveAs: Lion<Double>())
    expectLanes(of: SignSGD<SIMD8<Double>>(), toMoveAs: SignSGD<Double>())
    expectLanes(of: Signum<SIMD8<Double>>(), toMoveAs: Signum<Double>())
    expectLanes(of: ASGD<SIMD8<Double>>(), toMoveAs: ASGD<Double>())
    expectLanes(of: ScheduleFreeSGD<SIMD8<Double>>(), toMoveAs: ScheduleFreeSGD<Double>())
    expectLanes(of: ScheduleFreeAdamW<SIMD8<Double>>(), toMoveAs: ScheduleFreeAdamW<Double>())
  }
}
