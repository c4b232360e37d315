import Optimization

extension GoldenSubject {
  /// Runs of an optimizer: the points after some steps, and the second points of a rule that keeps one.
  static let runs = GoldenSubject(
    summary: { "\($0) optimizers in \($1) cases of \($2.count) libraries" },
    compare: { (entry, tally) throws(ArgumentProblem) in
      let experiment = try Experiment(ExperimentArguments(words: entry.words))
      let run = experiment.runs[0]
      let trajectory = Simulation(run, in: experiment).trajectory
      for expectation in entry.expected {
        let place = "step \(expectation.text) of \(entry.command)"
        guard let step = expectation.step, trajectory.points.indices.contains(step) else {
          tally.fail("\(place): there is no such step")
          continue
        }
        tally.compare(
          trajectory.points[step], with: expectation.numbers, tolerance: entry.tolerance, place)
        guard let numbers = expectation.auxiliaryIterate else { continue }
        guard let iterates = trajectory.auxiliaryIterates else {
          tally.fail("\(place): \(run.optimizer.name) keeps no second point")
          continue
        }
        tally.compare(
          iterates[step], with: numbers, tolerance: entry.tolerance, "second point at " + place)
      }
      return run.optimizer.name
    })
}
