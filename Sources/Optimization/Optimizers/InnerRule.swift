/// An update rule that runs inside another one, with its settings; its type no longer shows.
///
/// What it remembers is kept by the rule around it, so that this is a value with nothing but settings.
/// Clipping and weight decay are the run's.
struct InnerRule: Sendable {
  /// What an inner rule remembers from step to step, and of which rule it is.
  struct Memory: Sendable {
    fileprivate let name: String
    fileprivate var state: any Sendable
  }

  /// The rule's name with the settings that differ from its defaults.
  let selection: Selection
  let initialRate: @Sendable (_ descent: Double, _ reach: Double) -> Double
  let initialMemory: @Sendable (_ start: Point, _ rate: Double) -> Memory
  /// Moves the position by one step of the rule.
  let step:
    @Sendable (
      _ position: inout Point, _ memory: inout Memory, _ gradient: Point, _ rate: Double,
      _ oracle: Oracle<Point>
    ) -> Void
  /// Takes in the weight decay that goes beside the step.
  let decay:
    @Sendable (
      _ position: inout Point, _ memory: inout Memory, _ shift: Point, _ rate: Double
    ) -> Void
  /// The parts of a step that was done.
  let beats: @Sendable (StepRecord<Point, Memory>) -> [Beat<Point>]

  /// Erases a rule.
  init<Rule: Optimizer>(_ rule: Rule) where Rule.Vector == Point {
    selection = rule.selection
    initialRate = { rule.initialRate(descent: $0, reach: $1) }
    initialMemory = { Memory(name: Rule.name, state: rule.initialState(at: $0, rate: $1)) }
    // Another rule may have been put in since the memory was made; it begins with none.
    let state = { @Sendable (memory: Memory, position: Point, rate: Double) -> Rule.State in
      (memory.name == Rule.name ? memory.state as? Rule.State : nil)
        ?? rule.initialState(at: position, rate: rate)
    }
    let taken = { @Sendable (memory: inout Memory, position: Point, rate: Double) -> Rule.State in
      let own = state(memory, position, rate)
      // Held in two places, what it refers to would be copied as soon as it changes.
      memory.state = ()
      return own
    }
    step = { position, memory, gradient, rate, oracle in
      var own = taken(&memory, position, rate)
      rule.step(&position, &own, gradient: gradient, rate: rate, on: oracle)
      memory = Memory(name: Rule.name, state: own)
    }
    decay = { position, memory, shift, rate in
      var own = taken(&memory, position, rate)
      rule.decay(&position, &own, by: shift, rate: rate)
      memory = Memory(name: Rule.name, state: own)
    }
    beats = { step in
      rule.beats(
        of: StepRecord(
          position: step.position, gradient: step.gradient, gradientFormula: step.gradientFormula,
          rate: step.rate, before: state(step.before, step.position, step.rate),
          after: state(step.after, step.next, step.rate), next: step.next,
          oracle: step.oracle))
    }
  }
}
