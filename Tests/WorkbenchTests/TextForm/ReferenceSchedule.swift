/// Multipliers of reference schedules at step 100, each with the schedule as it is typed.
///
/// Computed with PyTorch 2.13.0, Optax 0.2.8, Keras 3.15.1 and transformers 5.23.0 in double
/// precision.
struct ReferenceSchedule: Sendable {
  let multiplier: Double
  let run: String

  /// All reference schedules the catalog has.
  static let all: [ReferenceSchedule] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ").map(String.init)
    return Double(fields[0]).map { ReferenceSchedule(multiplier: $0, run: fields[1]) }
  }

  private static let table = """
    1.0 gd:schedule=constant
    0.125 gd:schedule=step,schedule.step_size=30,schedule.gamma=0.5
    0.010000000000000002 gd:schedule=multi_step,schedule.milestones=40/90/150,schedule.gamma=0.1
    0.5 gd:schedule=piecewise_constant,schedule.boundaries=50/120,schedule.values=1/0.5/0.1,schedule.switch=at_boundary
    0.5 gd:schedule=piecewise_constant,schedule.boundaries=50/120,schedule.values=1/0.5/0.1,schedule.switch=after_boundary
    0.04755250792540567 gd:schedule=exponential,schedule.gamma=0.97
    4.5399929762484854e-05 gd:schedule=exponential_rate,schedule.rate=0.1
    0.0625 gd:schedule=exponential_decay,schedule.decay_steps=25,schedule.decay_rate=0.5
    0.125 gd:schedule=exponential_decay,schedule.decay_steps=25,schedule.decay_rate=0.5,schedule.staircase=true,schedule.begin=10,schedule.end=0.05
    0.0625 gd:schedule=exponential_decay,schedule.decay_steps=25,schedule.decay_rate=0.5,schedule.staircase=true
    0.30151134457776363 gd:schedule=polynomial_power,schedule.beta=0.1,schedule.alpha=0.5
    0.1111111111111111 gd:schedule=polynomial_decay,schedule.decay_steps=150,schedule.power=2
    0.4034390051107364 gd:schedule=polynomial_decay,schedule.decay_steps=120,schedule.power=0.9,schedule.end=0.05,schedule.begin=20
    0.17499999999999996 gd:schedule=polynomial_decay,schedule.decay_steps=60,schedule.power=1,schedule.end=0.01,schedule.cycle=true
    0.16666666666666666 gd:schedule=inverse_time,schedule.decay_steps=10,schedule.decay_rate=0.5
    0.16666666666666666 gd:schedule=inverse_time,schedule.decay_steps=10,schedule.decay_rate=0.5,schedule.staircase=true
    0.4472135954999579 gd:schedule=inverse_sqrt,schedule.warmup_steps=20,schedule.timescale=20
    0.5 gd:schedule=cosine,schedule.period=200
    0.7750000000000054 gd:schedule=cosine,schedule.period=60,schedule.end=0.1,schedule.after=periodic
    0.2649999999999999 gd:schedule=cosine,schedule.period=150,schedule.end=0.02
    0.3250000000000001 gd:schedule=cosine,schedule.period=150,schedule.end=0.1
    0.8608757210636101 gd:schedule=cosine_restarts,schedule.first_period=25,schedule.period_factor=2,schedule.end=0.05
    0.5916467529817258 gd:schedule=cosine_restarts,schedule.first_period=25,schedule.period_factor=2,schedule.amplitude_factor=0.8,schedule.end=0.1
    1.0 gd:schedule=cosine_restarts,schedule.first_period=50,schedule.period_factor=1
    1.0 gd:schedule=linear,schedule.start=0.25,schedule.end=1,schedule.steps=40
    1.0 gd:schedule=warmup,schedule.warmup_steps=20,schedule.then=constant
    0.5555555555555556 gd:schedule=warmup,schedule.warmup_steps=20,schedule.then=polynomial_decay,schedule.then.decay_steps=180,schedule.then.power=1,schedule.then.end=0
    0.5868240888334653 gd:schedule=warmup,schedule.warmup_steps=20,schedule.then=cosine,schedule.then.period=180
    0.5567415893174886 gd:schedule=warmup,schedule.warmup_steps=30,schedule.start=0.1,schedule.then=cosine,schedule.then.period=150,schedule.then.end=0.01
    0.25 gd:schedule=warmup,schedule.warmup_steps=20,schedule.start=0,schedule.then=exponential_decay,schedule.then.decay_steps=40,schedule.then.decay_rate=0.5
    0.5746510200521354 gd:schedule=warmup,schedule.warmup_steps=30,schedule.start=0.1,schedule.then=cosine,schedule.then.period=150,schedule.then.end=0.05
    0.8073620915204177 gd:schedule=one_cycle,schedule.total_steps=201,schedule.pct_start=0.3,schedule.anneal=cosine,schedule.div_factor=25,schedule.final_div_factor=10000,schedule.three_phase=false,schedule.form=torch
    0.3411129848229342 gd:schedule=one_cycle,schedule.total_steps=201,schedule.pct_start=0.3,schedule.anneal=linear,schedule.div_factor=25,schedule.final_div_factor=10000,schedule.three_phase=true,schedule.form=torch
    0.8117456539497631 gd:schedule=one_cycle,schedule.total_steps=200,schedule.pct_start=0.3,schedule.anneal=cosine,schedule.div_factor=25,schedule.final_div_factor=10000,schedule.three_phase=false,schedule.form=optax
    1.0 gd:schedule=cyclic,schedule.base=0.1,schedule.steps_up=20,schedule.steps_down=20,schedule.mode=triangular
    0.1 gd:schedule=cyclic,schedule.base=0.1,schedule.steps_up=20,schedule.steps_down=30,schedule.mode=triangular2
    0.1 gd:schedule=cyclic,schedule.base=0.1,schedule.steps_up=25,schedule.steps_down=25,schedule.mode=exp_range,schedule.gamma=0.99
    1.0 gd:schedule=warmup_stable_decay,schedule.warmup_steps=20,schedule.stable_steps=120,schedule.decay_steps=60,schedule.decay=cosine
    1.0 gd:schedule=warmup_stable_decay,schedule.warmup_steps=20,schedule.stable_steps=120,schedule.decay_steps=50,schedule.decay=one_minus_sqrt,schedule.end=0.1,schedule.warmup_from_end=true
    """
}
