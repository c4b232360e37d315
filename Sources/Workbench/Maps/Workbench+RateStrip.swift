import Optimization

/// The losses over the rate, beside the runs.
extension Workbench {
  /// The steps after which a loss is looked at over the rate, unless the comparison has fewer.
  private static let mostStripSteps = 2000

  /// Whether the losses over the rate are shown beside the runs.
  package var showsRateStrip: Bool {
    appearance.hasRateStrip && view.kind == .compare
  }

  /// What they are computed from; nil where they are not shown, and while no rate is known.
  func stripRequest(of run: Int) -> AnyWorkRequest? {
    guard showsRateStrip, let request = simulations[run].request, let axis = rateAxis(of: run)
    else { return nil }
    let steps = min(experiment.steps, Self.mostStripSteps)
    return AnyWorkRequest(LossSweepRequest(request.lasting(steps), axis))
  }

  /// The losses of a run over its rate, as far as they are known; nil where they are not shown.
  package func lossSweep(of run: Int) -> LossSweep? {
    stripRequest(of: run).flatMap { view.maps.results.answer(to: $0) }?
      .answer(to: LossSweepRequest.self)?.answer
  }
}
