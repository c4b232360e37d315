/// The loss over the batch of one step as a function of all parameters, for rules that ask for more of it
/// than its gradient: the same rows with the same dropout at every question.
///
/// Questions come one after another, from within the step, so the memory for the answers is never shared.
final class BatchLoss<Element: ParameterScalar>: @unchecked Sendable {
  private let pass: NetworkPass<Element>
  private let samples: LabeledSamples
  var rows: [Int] = []
  var chance: DropoutChance?

  init(_ pass: NetworkPass<Element>, over samples: LabeledSamples) {
    self.pass = pass
    self.samples = samples
  }

  /// The function of the present batch; a cross-entropy is never below 0.
  var function: ParameterFunction<Element> {
    ParameterFunction(lowestValue: 0) { parameters in
      self.pass.loss(self.rows, of: self.samples, parameters, chance: self.chance)
    } gradient: { parameters in
      var gradient = ParameterArray<Element>(repeating: 0, count: parameters.count)
      _ = self.pass.lossAndGradient(
        self.rows, of: self.samples, parameters, chance: self.chance, into: &gradient)
      return gradient
    }
  }
}
