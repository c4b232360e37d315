import Testing

@testable import Optimization

/// Every schedule's first step, middle, end and what follows, by hand.
struct ScheduleTests {
  /// A schedule with its multipliers at some steps.
  struct Example: Sendable, CustomTestStringConvertible {
    let selection: Selection
    let multipliers: [Int: Double]

    init(_ name: String, _ settings: Settings, _ multipliers: [Int: Double]) {
      selection = Selection(name, settings)
      self.multipliers = multipliers
    }

    var testDescription: String { selection.name }
  }

  @Test(arguments: [
    Example("constant", [:], [0: 1, 30: 1, 1000: 1]),
    Example(
      "step", ["step_size": .number(10), "gamma": .number(0.5)],
      [0: 1, 9: 1, 10: 0.5, 25: 0.25, 100: 0.0009765625]),
    Example(
      "multi_step", ["milestones": .numbers([10, 20]), "gamma": .number(0.5)],
      [0: 1, 9: 1, 10: 0.5, 19: 0.5, 20: 0.25, 1000: 0.25]),
    Example(
      "multi_step", ["milestones": .numbers([10, 20, 20]), "gamma": .number(0.5)],
      [9: 1, 10: 0.5, 19: 0.5, 20: 0.125]),
    Example(
      "piecewise_constant", ["boundaries": .numbers([10, 20]), "values": .numbers([1, 0.5, 2])],
      [0: 1, 9: 1, 10: 0.5, 19: 0.5, 20: 2, 1000: 2]),
    Example(
      "piecewise_constant",
      [
        "boundaries": .numbers([10, 20]), "values": .numbers([1, 0.5, 2]),
        "switch": .word("after_boundary"),
      ], [10: 1, 11: 0.5, 20: 0.5, 21: 2]),
    Example("exponential", ["gamma": .number(0.5)], [0: 1, 1: 0.5, 10: 0.0009765625]),
    Example("exponential", ["gamma": .number(2)], [0: 1, 10: 1024]),
    Example(
      "exponential_rate", ["rate": .number(0.1)],
      [0: 1, 10: 0.36787944117144233, 100: 4.539992976248485e-5]),
    Example(
      "exponential_decay",
      [
        "decay_steps": .number(10), "decay_rate": .number(0.25), "begin": .number(5),
        "end": .number(0.1),
      ], [0: 1, 5: 1, 10: 0.5, 15: 0.25, 25: 0.1, 1000: 0.1]),
    Example(
      "exponential_decay",
      ["decay_steps": .number(10), "decay_rate": .number(0.25), "staircase": .flag(true)],
      [0: 1, 9: 1, 10: 0.25, 19: 0.25, 20: 0.0625]),
    Example(
      "polynomial_power", ["beta": .number(1), "alpha": .number(0.5)],
      [0: 1, 3: 0.5, 99: 0.1]),
    Example(
      "polynomial_decay",
      [
        "decay_steps": .number(10), "power": .number(2), "end": .number(0.2),
        "begin": .number(10),
      ], [0: 1, 10: 1, 15: 0.4, 20: 0.2, 1000: 0.2]),
    Example(
      "polynomial_decay",
      ["decay_steps": .number(10), "power": .number(1), "cycle": .flag(true)],
      [0: 1, 5: 0.5, 10: 0, 15: 0.25, 20: 0, 25: 1.0 / 6]),
    Example(
      "inverse_time", ["decay_steps": .number(10), "decay_rate": .number(1)],
      [0: 1, 5: 1 / 1.5, 10: 0.5, 90: 0.1]),
    Example(
      "inverse_time",
      ["decay_steps": .number(10), "decay_rate": .number(1), "staircase": .flag(true)],
      [0: 1, 9: 1, 10: 0.5, 19: 0.5]),
    Example(
      "inverse_sqrt", ["warmup_steps": .number(4), "timescale": .number(4)],
      [0: 0, 2: 0.5, 4: 1, 16: 0.5, 400: 0.1]),
    Example(
      "inverse_sqrt", ["warmup_steps": .number(0), "timescale": .number(1)],
      [0: 1, 3: 0.5, 99: 0.1]),
    Example(
      "linear", ["start": .number(0.25), "end": .number(1), "steps": .number(10)],
      [0: 0.25, 4: 0.55, 10: 1, 1000: 1]),
    Example(
      "cosine", ["period": .number(60), "end": .number(0.2)],
      [0: 1, 20: 0.8, 30: 0.6, 60: 0.2, 61: 0.2, 1000: 0.2]),
    Example(
      "cosine", ["period": .number(60), "after": .word("periodic")],
      [0: 1, 60: 0, 90: 0.5, 120: 1]),
    Example(
      "cosine", ["period": .number(60), "exponent": .number(2)], [0: 1, 30: 0.25, 60: 0]),
    Example(
      "cosine_restarts", ["first_period": .number(10), "period_factor": .number(2)],
      [0: 1, 5: 0.5, 10: 1, 20: 0.5, 30: 1, 50: 0.5, 70: 1]),
    Example(
      "cosine_restarts", ["first_period": .number(4), "period_factor": .number(1.5)],
      [0: 1, 2: 0.5, 4: 1, 7: 0.5, 10: 1, 19: 1]),
    Example(
      "cosine_restarts",
      [
        "first_period": .number(10), "period_factor": .number(1), "amplitude_factor": .number(0.5),
        "end": .number(0.2),
      ], [0: 1, 5: 0.6, 10: 0.6, 15: 0.4, 20: 0.4]),
    Example(
      "one_cycle",
      [
        "total_steps": .number(20), "div_factor": .number(10), "final_div_factor": .number(100),
      ], [0: 0.1, 5: 1, 12: 0.5005, 19: 0.001, 20: 0.001, 1000: 0.001]),
    Example(
      "one_cycle",
      [
        "total_steps": .number(20), "div_factor": .number(10), "final_div_factor": .number(100),
        "anneal": .word("linear"), "three_phase": .flag(true),
      ], [0: 0.1, 1: 0.28, 5: 1, 6: 0.82, 10: 0.1, 19: 0.001]),
    Example(
      "one_cycle",
      [
        "total_steps": .number(20), "div_factor": .number(10), "final_div_factor": .number(100),
        "anneal": .word("linear"), "three_phase": .flag(true), "form": .word("optax"),
      ], [0: 0.1, 3: 0.55, 6: 1, 17: 0.1, 20: 0.001, 1000: 0.001]),
    // A cycle of one step has no place for a rise.
    Example("one_cycle", ["total_steps": .number(1)], [0: 4e-6, 1: 4e-6]),
    Example(
      "cyclic", ["base": .number(0.2), "steps_up": .number(4), "steps_down": .number(8)],
      [0: 0.2, 2: 0.6, 4: 1, 8: 0.6, 12: 0.2, 14: 0.6, 16: 1]),
    Example(
      "cyclic",
      [
        "base": .number(0.2), "steps_up": .number(4), "steps_down": .number(8),
        "mode": .word("triangular2"),
      ], [0: 0.2, 4: 1, 16: 0.6, 28: 0.4]),
    Example(
      "cyclic",
      [
        "base": .number(0), "steps_up": .number(2), "steps_down": .number(2),
        "mode": .word("exp_range"), "gamma": .number(0.5),
      ], [0: 0, 1: 0.25, 2: 0.25, 3: 0.0625, 4: 0, 6: 0.015625]),
    Example(
      "warmup_stable_decay",
      [
        "warmup_steps": .number(4), "stable_steps": .number(6), "decay_steps": .number(10),
        "decay": .word("linear"),
      ], [0: 0, 2: 0.5, 4: 1, 9: 1, 10: 1, 15: 0.5, 20: 0, 1000: 0]),
    Example(
      "warmup_stable_decay",
      [
        "warmup_steps": .number(4), "stable_steps": .number(6), "decay_steps": .number(10),
        "end": .number(0.2),
      ], [0: 0, 2: 0.5, 10: 1, 15: 0.6, 20: 0.2, 1000: 0.2]),
    Example(
      "warmup_stable_decay",
      [
        "warmup_steps": .number(4), "stable_steps": .number(6), "decay_steps": .number(16),
        "decay": .word("one_minus_sqrt"), "end": .number(0.2), "warmup_from_end": .flag(true),
      ], [0: 0.2, 2: 0.6, 4: 1, 10: 1, 14: 0.6, 26: 0.2, 1000: 0.2]),
    Example("warmup", ["warmup_steps": .number(10)], [0: 0, 5: 0.5, 10: 1, 1000: 1]),
    Example(
      "warmup",
      [
        "warmup_steps": .number(10), "start": .number(0.5),
        "then": .selection(Selection("step", ["step_size": .number(10)])),
      ], [0: 0.5, 5: 0.75, 10: 1, 19: 1, 20: 0.5, 30: 0.25]),
  ])
  func multipliersAreThoseOfTheFormula(_ example: Example) throws {
    let schedule = try #require(Catalog.schedule(example.selection))
    for (step, expected) in example.multipliers {
      #expect(abs(schedule.multiplier(at: step) - expected) <= 1e-15 * max(1, expected))
    }
  }
}
