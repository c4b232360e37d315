import Testing

@testable import Optimization

/// Losses, gradients and trainings held to those of PyTorch.
struct NetworkReferenceTests {
  @Test func perceptronsHaveTheGradientsOfPyTorch() throws {
    let reference = try PerceptronReference.read()
    let samples = reference.samples
    #expect(reference.networks.count == 2)
    for classifier in reference.networks {
      let network = try classifier.network()
      let parameters = ParameterArray(classifier.weights)
      let whole = network.lossAndGradient(of: parameters, over: samples)
      #expect(abs(whole.loss - classifier.loss) < 1e-12)
      #expect(largestDifference(whole.gradient.elements, classifier.gradient) < 1e-12)
      for batch in classifier.batch_gradients {
        let part = network.lossAndGradient(of: parameters, over: samples, rows: batch.batch)
        #expect(abs(part.loss - batch.loss) < 1e-12)
        #expect(largestDifference(part.gradient.elements, batch.gradient) < 1e-12)
      }
      let logits = network.logits(parameters, of: samples, rows: [0, 1, 2])
      let probabilities = network.probabilities(parameters, of: samples, rows: [0, 1, 2])
      for index in 0..<3 {
        #expect(largestDifference(logits[index], classifier.first_logits[index]) < 1e-12)
        #expect(
          largestDifference(probabilities[index], classifier.first_probabilities[index]) < 1e-12)
      }
    }
  }

  @Test(arguments: try ImageReference.checks())
  func convolutionsHaveTheGradientsOfPyTorch(_ check: ImageReference.Check) throws {
    let network = try check.network()
    let parameters = ParameterArray(check.weights)
    let found = network.lossAndGradient(
      of: parameters, over: check.samples, chance: check.chance)
    #expect(abs(found.loss - check.loss) < 1e-11)
    #expect(largestDifference(found.gradient.elements, check.gradient) < 1e-11)
    guard check.masks == nil else { return }
    let logits = network.logits(parameters, of: check.samples, rows: [0, 1])
    for (found, expected) in zip(logits, check.logits) {
      #expect(largestDifference(found, expected) < 1e-11)
    }
  }

  @Test(arguments: try PerceptronReference.cases())
  func everyRuleTrainsAsInPyTorch(_ item: PerceptronReference.Case) throws {
    let reference = try PerceptronReference.read()
    let samples = reference.samples
    let tolerance = 10 * item.tolerance
    var training = try Training(try reference.plan(of: item))
    for (index, step) in item.at.enumerated() {
      training.advance(by: step - training.steps.count)
      let score = training.score(on: samples)
      #expect(largestDifference([score.loss], [item.losses[index]]) < tolerance, "step \(step)")
      // The reference writes six digits.
      #expect(abs(score.accuracy - item.accuracies[index]) < 1e-6, "step \(step)")
      let norm = training.parameters.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(largestDifference([norm], [item.parameter_norms[index]]) < tolerance)
    }
    #expect(training.status.kind == .finished)
    #expect(largestDifference(training.parameters, item.final_parameters) < tolerance)
    let first = training.steps.prefix(item.batch_losses.count)
    #expect(largestDifference(first.map(\.batchLoss), item.batch_losses) < tolerance)
    #expect(largestDifference(first.map(\.gradientNorm), item.gradient_norms) < tolerance)
  }

  @Test func allTwentyEightReferencesAreThere() throws {
    #expect(try PerceptronReference.cases().count == 28)
    #expect(try ImageReference.checks().map(\.training.count) == [6, 6, 0])
  }

  @Test(arguments: try ImageReference.checks())
  func fiveStepsOfEveryRuleOfKeras(_ check: ImageReference.Check) throws {
    for reference in check.training {
      var plan = TrainingPlan(
        network: try check.network(), samples: check.samples,
        optimizer: try ConfiguredOptimizer(named: reference.optimizer, reference.hyperparameters),
        learningRate: reference.learning_rate, batching: Batching(size: 2),
        horizon: reference.steps)
      plan.start = check.weights
      plan.precision = .double
      var training = try Training(plan)
      training.advance()
      let losses = training.steps.map(\.batchLoss) + [training.score(on: check.samples).loss]
      #expect(largestDifference(losses, reference.losses) < 1e-10, "\(reference.keras_name)")
      #expect(
        largestDifference(training.parameters, reference.final_weights) < 1e-10,
        "\(reference.keras_name)")
    }
  }
}
