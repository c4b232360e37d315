import Optimization
import Testing

@testable import Workbench

/// What a user reads after a slip, word for word.
@Suite struct ArgumentProblemTests {
  private static let objectives = names(Catalog.objectives.map(\.shortName))
  private static let optimizers = names(Catalog.optimizers.map(\.shortName))
  private static let schedules = names(Catalog.schedules.map(\.shortName))
  private static let adamKeys =
    "beta1, beta2, epsilon or eps, epsilon_root, epsilon_position, bias_correction, clip, "
    + "clip.threshold, clip.epsilon, weight_decay or wd, weight_decay_mode, batch, lr or learning_rate, "
    + "schedule, schedule.KEY"

  @Test func aLongSentenceIsBrokenWhereTheFirstLineLeavesRoom() {
    let problem = ArgumentProblem("--size 9", "nine words of four make this line", allowed: "")

    #expect(problem.text(width: 50) == "--size 9: nine words of four make this line.")
    #expect(
      problem.text(width: 50, after: 9) == "--size 9: nine words of four make this\n  line.")
    #expect(problem.text(width: 30) == "--size 9: nine words of four\n  make this line.")
  }

  @Test(arguments: [
    (
      "adm:lr=0.1",
      "adm:lr=0.1: there is no optimizer 'adm'. Did you mean 'adam'?\nAllowed: \(optimizers)."
    ),
    (
      "Momentum",
      "Momentum: there is no optimizer 'Momentum'. Did you mean 'momentum'?\n"
        + "Allowed: \(optimizers)."
    ),
    ("", ": there is no optimizer ''.\nAllowed: \(optimizers)."),
    (
      "adam:beta3=1",
      "adam:beta3=1: adam has no setting 'beta3'. Did you mean 'beta1'?\nAllowed: \(adamKeys)."
    ),
    (
      "adam:learning_rat=1",
      "adam:learning_rat=1: adam has no setting 'learning_rat'. Did you mean 'learning_rate'?\n"
        + "Allowed: \(adamKeys)."
    ),
    ("adam:lr=-1", "adam:lr=-1: lr cannot be '-1'.\nAllowed: a number above 0."),
    ("adam:lr=0", "adam:lr=0: lr cannot be '0'.\nAllowed: a number above 0."),
    ("adam:lr=inf", "adam:lr=inf: lr cannot be 'inf'.\nAllowed: a number above 0."),
    ("adam:lr=nan", "adam:lr=nan: lr cannot be 'nan'.\nAllowed: a number above 0."),
    ("adam:lr=fast", "adam:lr=fast: lr cannot be 'fast'.\nAllowed: a number above 0."),
    ("adam:lr", "adam:lr: lr cannot be 'true'.\nAllowed: a number above 0."),
    (
      "adam:beta1=1",
      "adam:beta1=1: beta1 cannot be '1'.\nAllowed: a number from 0 to below 1."
    ),
    (
      "momentum:beta=-0.5",
      "momentum:beta=-0.5: beta cannot be '-0.5'.\n"
        + "Allowed: a number from 0 to below 1."
    ),
    (
      "momentum:nesterov=yes",
      "momentum:nesterov=yes: nesterov cannot be 'yes'.\nAllowed: true or false."
    ),
    (
      "gd:clip=nrom",
      "gd:clip=nrom: clip cannot be 'nrom'. Did you mean 'norm'?\n"
        + "Allowed: one of none, component, norm."
    ),
    (
      "adam:lr=0.1,",
      "adam:lr=0.1,: '' is not a setting.\nAllowed: KEY=VALUE, separated by commas."
    ),
    ("adam:", "adam:: '' is not a setting.\nAllowed: KEY=VALUE, separated by commas."),
    (
      "adam:=1",
      "adam:=1: '=1' is not a setting.\nAllowed: KEY=VALUE, separated by commas."
    ),
    (
      "adam:lr=",
      "adam:lr=: 'lr=' is not a setting.\nAllowed: KEY=VALUE, separated by commas."
    ),
    (
      "adam:lr=1,lr=2", "adam:lr=1,lr=2: 'lr' is given twice.\nAllowed: every setting once."
    ),
    (
      "adam:lr=1,learning_rate=2",
      "adam:lr=1,learning_rate=2: 'lr' and 'learning_rate' are the same setting.\n"
        + "Allowed: every setting once."
    ),
    (
      "momentum:beta=0.5,momentum=0.9",
      "momentum:beta=0.5,momentum=0.9: 'beta' and 'momentum' are the same setting.\n"
        + "Allowed: every setting once."
    ),
    (
      "gd:schedule=cosin",
      "gd:schedule=cosin: there is no schedule 'cosin'. Did you mean 'cosine'?\n"
        + "Allowed: \(schedules)."
    ),
    (
      "gd:schedule.period=5",
      "gd:schedule.period=5: constant has no setting 'schedule.period'.\nAllowed: a setting only after another choice, as in schedule=step_decay."
    ),
    (
      "gd:schedule=step,schedule.gama=2",
      "gd:schedule=step,schedule.gama=2: step_decay has no setting 'schedule.gama'. "
        + "Did you mean 'schedule.gamma'?\nAllowed: schedule.step_size, schedule.gamma."
    ),
    (
      "gd:schedule=step,schedule.step_size=2.5",
      "gd:schedule=step,schedule.step_size=2.5: schedule.step_size cannot be '2.5'.\n"
        + "Allowed: a whole number from 1 to 1000000000."
    ),
    (
      "gd:schedule=warmup,schedule.then=cosine,schedule.then.period=0",
      "gd:schedule=warmup,schedule.then=cosine,schedule.then.period=0: "
        + "schedule.then.period cannot be '0'.\n"
        + "Allowed: a whole number from 1 to 1000000000."
    ),
    (
      "gd:schedule=piecewise_constant,schedule.values=1//2",
      "gd:schedule=piecewise_constant,schedule.values=1//2: schedule.values cannot be '1//2'.\n"
        + "Allowed: numbers separated by slashes, each a number from 0."
    ),
    (
      "gd:schedule=piecewise_constant,schedule.boundaries=10/20/30",
      "gd:schedule=piecewise_constant,schedule.boundaries=10/20/30: "
        + "schedule.values: 3 boundaries need 4 values, not 3.\n"
        + "Allowed: one more of values than of boundaries."
    ),
    (
      "gd:schedule=multi_step,schedule.milestones=40/20",
      "gd:schedule=multi_step,schedule.milestones=40/20: schedule.milestones: 20 stands behind 40.\n"
        + "Allowed: numbers in rising order."
    ),
    (
      "gd:schedule=warmup,schedule.then=piecewise_constant,schedule.then.boundaries=20/20",
      "gd:schedule=warmup,schedule.then=piecewise_constant,schedule.then.boundaries=20/20: "
        + "schedule.then.boundaries: 20 stands behind 20.\nAllowed: numbers in rising order."
    ),
  ])
  func aRunThatCannotBeReadSaysWhy(_ text: String, _ message: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try RunSpecification(text: text) }

    #expect(problem?.description == message)
  }

  @Test(
    arguments: [
      (
        \ExperimentArguments.objective, "troughs",
        "--objective troughs: there is no objective 'troughs'. Did you mean 'trough'?\n"
          + "Allowed: \(objectives)."
      ),
      (
        \.objective, "trough:c=1",
        "--objective trough:c=1: trough has no setting 'c'. Did you mean 'a'?\nAllowed: a, b."
      ),
      (
        \.objective, "trough:a=0",
        "--objective trough:a=0: a cannot be '0'.\nAllowed: a number from 0.001 to 1000."
      ),
      (
        \.start, "1,2,3",
        "--start 1,2,3: '1,2,3' is not a point of this function of 2 variables.\n"
          + "Allowed: two numbers separated by a comma, as in --start=-5,-2."
      ),
      (
        \.start, "1,nan",
        "--start 1,nan: '1,nan' is not a point of this function of 2 variables.\n"
          + "Allowed: two numbers separated by a comma, as in --start=-5,-2."
      ),
      (
        \.start, "1e300,0",
        "--start 1e300,0: the function has no finite value or gradient there.\n"
          + "Allowed: a point where the function and its gradient are finite, such as -5,-2."
      ),
      (
        \.window, "1,0,0,1",
        "--window 1,0,0,1: '1,0,0,1' is not a window.\n"
          + "Allowed: left,right,bottom,top, each pair in rising order."
      ),
      (
        \.window, "0,1",
        "--window 0,1: '0,1' is not a window.\n"
          + "Allowed: left,right,bottom,top, each pair in rising order."
      ),
      (
        \.steps, "0",
        "--steps 0: the number of steps cannot be '0'.\nAllowed: a whole number from 1 to 10000000."
      ),
      (
        \.steps, "many",
        "--steps many: the number of steps cannot be 'many'.\n"
          + "Allowed: a whole number from 1 to 10000000."
      ),
      (
        \.noise, "-1", "--noise -1: the noise cannot be '-1'.\nAllowed: a number from 0."
      ),
      (
        \.noise, "inf", "--noise inf: the noise cannot be 'inf'.\nAllowed: a number from 0."
      ),
      (
        \.seed, "-1",
        "--seed -1: the seed cannot be '-1'.\nAllowed: a whole number from 0, below 2^64."
      ),
    ] as [(any WritableKeyPath<ExperimentArguments, String?> & Sendable, String, String)])
  func anOptionThatCannotBeReadSaysWhy(
    _ option: any WritableKeyPath<ExperimentArguments, String?> & Sendable, _ text: String,
    _ message: String
  ) {
    var arguments = ExperimentArguments()
    arguments[keyPath: option] = text

    let problem = #expect(throws: ArgumentProblem.self) { try Experiment(arguments) }

    #expect(problem?.description == message)
  }

  @Test func theTenthRunIsOneTooMany() {
    var arguments = ExperimentArguments()
    arguments.runs = (1...12).map { "gd:lr=0.\($0)" }

    let problem = #expect(throws: ArgumentProblem.self) { try Experiment(arguments) }

    #expect(
      problem?.description == "gd:lr=0.10: this is run 10 of 12.\nAllowed: 1 to 9 runs.")
  }

  /// The names as a message lists them.
  private static func names(_ names: [String]) -> String {
    names.joined(separator: ", ")
  }
}
