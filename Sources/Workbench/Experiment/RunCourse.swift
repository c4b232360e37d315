import Optimization

/// The optimizers that a run goes through, one for a run that was not forked.
struct RunCourse: Sendable {
  /// An optimizer with a plan that ends where the next one begins.
  typealias Segment = (optimizer: ConfiguredOptimizer, plan: Plan)

  private(set) var segments: [Segment]
  /// The plan of the last settings, which knows the rates of all steps.
  let plan: Plan

  /// The course of a run whose rates are numbers.
  init(of specification: RunSpecification, in experiment: Experiment) {
    let lineage = specification.lineage
    // A segment that holds to the end of the experiment leaves nothing to those after it.
    let last = lineage.firstIndex { $0.end.map { $0 >= experiment.steps } ?? true }
    segments = lineage.prefix((last ?? 0) + 1).map { segment in
      var plan = experiment.plan(for: segment.run)
      plan.horizon = min(segment.end ?? experiment.steps, experiment.steps)
      return (segment.run.configuredOptimizer, plan)
    }
    plan = experiment.plan(for: specification)
  }

  /// The same course with another seed.
  func seeded(_ seed: UInt64) -> RunCourse {
    var course = self
    for place in segments.indices { course.segments[place].plan.seed = seed }
    return course
  }

  /// The run before its first step.
  var start: Run { segments[0].optimizer.run(segments[0].plan) }

  /// What takes the steps of the run apart.
  var explainer: StepExplainer {
    let first = segments[0].optimizer.explainer(segments[0].plan)
    return segments.dropFirst().reduce(first) { $1.optimizer.explainer($1.plan, continuing: $0) }
  }
}
