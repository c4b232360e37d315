/// Lookahead over n parameters: the inner rule steps, and every k steps it is taken back part of the way.
struct LookaheadStepper<Element: ParameterScalar> {
  let rule: Lookahead
  private(set) var inner: ParameterStepper<Element>
  private(set) var slow: ParameterArray<Element>
  private(set) var age = 0

  init(
    _ rule: Lookahead, around inner: ParameterStepper<Element>, at start: ParameterArray<Element>
  ) {
    self.rule = rule
    self.inner = inner
    slow = start
  }

  /// The same, with an inner rule that goes on by itself.
  func copy() -> LookaheadStepper {
    var copy = self
    copy.inner = inner.copy()
    return copy
  }

  /// Moves the parameters by one step; weight decay belongs to the inner rule's step.
  mutating func step(
    _ parameters: inout ParameterArray<Element>, gradient: ParameterArray<Element>, rate: Double,
    on function: ParameterFunction<Element>?
  ) {
    inner.step(&parameters, gradient: gradient, rate: rate, on: function)
    guard rule.isDue(countedBy: &age) else { return }
    for index in slow.lanes.indices {
      let old = slow.lanes[index]
      slow.lanes[index] = old + rule.slowStep(from: old, to: parameters.lanes[index])
    }
    parameters = slow
  }
}
