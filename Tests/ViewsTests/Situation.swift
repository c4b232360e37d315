import Canvas
import Optimization
import Testing
import Workbench

/// A state that is hard to draw.
struct Situation: Sendable, CustomTestStringConvertible {
  let name: String
  let workbench: Workbench

  init(_ name: String, _ workbench: Workbench) {
    self.name = name
    self.workbench = workbench
  }

  var testDescription: String { name }

  static let all = [
    Situation("the opening", .paused(at: 20)),
    Situation("playing", .playing),
    Situation("nothing computed", Workbench(.nineRuns(on: "himmelblau"))),
    Situation("diverging at once", .paused(descent("ravine", rate: 1e300), at: 30)),
    Situation("diverging slowly", .paused(descent("rosenbrock", rate: 0.01), at: 60)),
    Situation(
      "beyond the finite squares", .paused(descent("bowl", rate: 1e9).lasting(100), at: 17)),
    Situation("leaving the window", .paused(descent("saddle", rate: 0.05).lasting(90), at: 90)),
    Situation("falling without end", .paused(descent("monkey_saddle", rate: 0.02), at: 60)),
    Situation(
      "noise", .paused(.opening, at: 60, .changeNoise, .changeNoise, .changeNoise, .changeNoise)),
    Situation("rows of data", .paused(rows("line_squared"), at: 30)),
    Situation("a batch of two classes", .paused(rows("logistic"), at: 10, .show(.data))),
    Situation("a batch explained", .paused(rows("tanh_net"), at: 3, .explain(.toggle))),
    Situation("an ensemble", .paused(noisy("bowl"), at: 30, .changeEnsemble)),
    Situation("a race of ensembles", .paused(noisy("bowl"), at: 60, .changeEnsemble, .show(.race))),
    Situation("an ensemble on a curve", .paused(noisy("square_1d"), at: 20, .changeEnsemble)),
    Situation("an ensemble that diverges", .paused(diverging, at: 60)),
    Situation(
      "charts of ensembles", .paused(noisy("bowl"), at: 60, .changeEnsemble, .show(.charts))),
    Situation("an ensemble not yet computed", Workbench(noisy("bowl", seeds: 1000))),
    Situation("zoomed out", .paused(.opening, at: 60, .zoom(by: -80))),
    Situation("zoomed in", .paused(.opening, at: 60, .zoom(by: 90))),
    Situation("a window on nothing", .paused(.opening, at: 60, .nudge(x: 900, y: -900))),
    Situation("the largest window", .paused(window(-8e307...8e307), at: 60)),
    Situation("the smallest window", .paused(window(0...(.leastNonzeroMagnitude)), at: 60)),
    Situation("one step", .paused(Experiment.opening.lasting(1), at: 1)),
    Situation("a long run", .paused(descent("bowl", rate: 0.1).lasting(30_000), at: 29_999)),
    Situation("forks", .forked(.opening, .toggleCurvature)),
    Situation("forked curves", .forked(descent("cosine_wave_1d", rate: 0.3), .toggleCurvature)),
    Situation(
      "the curvature of a saddle",
      .paused(descent("monkey_saddle", rate: 0.02), at: 3, .toggleCurvature)),
    Situation(
      "the curvature of nothing",
      .paused(descent("bowl", rate: 1e9).lasting(100), at: 60, .toggleCurvature)),
    Situation("nine runs", .paused(.nineRuns(on: "beale"), at: 33, .focus(run: 7))),
    Situation("nine curves", .paused(.nineRuns(on: "cosine_wave_1d"), at: 33, .focus(run: 8))),
    Situation("a diverging curve", .paused(descent("square_1d", rate: 1.4), at: 60)),
    Situation("a curve zoomed out", .paused(.nineRuns(on: "square_1d"), at: 9, .zoom(by: -70))),
    Situation("one run alone", .paused(.nineRuns(on: "booth"), at: 60, .toggleExpanded)),
    Situation("a race", .paused(.nineRuns(on: "himmelblau"), at: 40, .show(.race))),
    Situation("second points", .paused(secondPoints("ravine"), at: 40)),
    Situation("second points on a curve", .paused(secondPoints("square_1d"), at: 40)),
    Situation(
      "a race of second points", .paused(secondPoints("himmelblau"), at: 40, .show(.race))),
    Situation(
      "charts of second points",
      .paused(secondPoints("beale"), at: 60, .show(.charts), .focus(run: 1))),
    Situation(
      "a step with an inner rule",
      .paused(
        secondPoints("ravine"), at: 4, .focus(run: 1), .explain(.toggle), .explain(.beat(by: 9)))),
    Situation(
      "the settings of an inner rule",
      .paused(
        secondPoints("ravine"), at: 9, .focus(run: 1), .editing(.openSheet(.run)),
        .editing(.select(4)))),
    Situation(
      "a race that diverges", .paused(descent("ravine", rate: 1e9), at: 50, .show(.race))),
    Situation(
      "a race on a curve",
      .paused(.nineRuns(on: "cosine_wave_1d"), at: 20, .show(.race), .race(.toggleSolo))),
    Situation(
      "a race without a minimum",
      .paused(descent("saddle", rate: 0.05), at: 60, .show(.race), .race(.toggleHidden))),
    Situation(
      "charts of a divergence",
      .paused(descent("rosenbrock", rate: 0.01), at: 60, .show(.charts))),
    Situation(
      "linear charts",
      .paused(.nineRuns(on: "bowl"), at: 5, .show(.charts), .look(.toggleLinearCharts))),
    Situation(
      "charts of a long run",
      .paused(descent("bowl", rate: 0.1).lasting(100_000), at: 99_999, .show(.charts))),
    Situation(
      "the rates alone",
      .paused(.nineRuns(on: "bowl"), at: 5, .show(.charts), .look(.changeChart(by: 1)))),
    Situation(
      "the last chart alone",
      .paused(descent("rosenbrock", rate: 0.01), at: 60, .look(.changeChart(by: -1)))),
    Situation("charts of one step", .paused(Experiment.opening.lasting(1), .show(.charts))),
    Situation("light", .paused(.opening, at: 30, .look(.toggleLight))),
    Situation(
      "the last row", .paused(.opening, at: 30, .look(.togglePresenter), .show(.race))),
    Situation(
      "the last row in the light",
      .paused(.nineRuns(on: "booth"), at: 30, .look(.togglePresenter), .look(.toggleLight))),
    Situation("the list of keys", .paused(.opening, at: 9, .toggleHelp, .scroll(by: 7))),
    Situation("a step explained", .paused(.opening, at: 9, .explain(.toggle))),
    Situation(
      "a step of Adam",
      .paused(
        .nineRuns(on: "beale"), at: 9, .focus(run: 7), .explain(.toggle),
        .explain(.beat(by: 5)))),
    Situation(
      "a step on a curve",
      .paused(
        .nineRuns(on: "cosine_wave_1d"), at: 9, .focus(run: 5),
        .explain(.toggle), .explain(.beat(by: 2)))),
    Situation(
      "the last step", .paused(.opening, at: 60, .explain(.toggle), .explain(.beat(by: 9)))),
    Situation(
      "the step of a diverging run",
      .paused(descent("bowl", rate: 1e9).lasting(100), at: 7, .explain(.toggle))),
    Situation(
      "no step left",
      .paused(descent("bowl", rate: 1e9).lasting(100), at: 90, .explain(.toggle))),
    Situation(
      "no step at all",
      .paused(descent("ravine", rate: 1e300), at: 30, .explain(.toggle))),
    Situation(
      "a step late in a long run",
      .paused(descent("bowl", rate: 0.1).lasting(30_000), at: 29_999, .explain(.toggle))),
    Situation("placing the start", .paused(.opening, at: 9, .placeStart, .nudge(x: 9, y: 4))),
    Situation("moving the window", .paused(.opening, at: 9, .panWindow)),
    Situation("the settings of a run", Workbench.paused(.opening, at: 9).typing("e")),
    Situation(
      "a value being typed", Workbench.paused(.nineRuns(on: "beale"), at: 9).typing("E5.5")),
    Situation(
      "settings of a schedule in a schedule",
      .paused(
        .opening, at: 9, .editing(.choose(.schedule(within: []), name: "warmup")),
        .editing(.choose(.schedule(within: ["then"]), name: "cosine")), .editing(.openSheet(.run)),
        .editing(.select(99)))),
    Situation(
      "picking a function", Workbench.paused(.opening, at: 9).typing("", .control("f"))),
    Situation(
      "nothing found", Workbench.paused(.opening, at: 9).typing("", .control("o")).typing("qqq")),
    Situation(
      "a function being typed", Workbench.paused(.opening, at: 9).typing("/x^2 + 3sin(y)^2")),
    Situation(
      "a long function that is none",
      .paused(
        .opening, at: 9, .editing(.openFormula),
        .editing(.paste(String(repeating: "x + sin(y) + ", count: 30))))),
    Situation(
      "nothing typed", Workbench.paused(.opening, at: 9).typing("/")),
    Situation("the list of commands", Workbench.paused(.opening, at: 9).typing(":opt")),
    Situation("keys over settings", Workbench.paused(.opening, at: 9).typing("e?")),
    Situation(
      "a line for the user",
      .paused(.opening, at: 9, .notify(String(repeating: "a very long line ", count: 20)))),
  ]

  private static func descent(_ objective: String, rate: Double) -> Experiment {
    Experiment(
      objective, RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate)),
      RunSpecification(
        Selection("adam"), learningRate: .chosen(rate), schedule: Selection("cosine")))
  }

  /// Seeds that all leave the finite numbers.
  private static var diverging: Experiment {
    var experiment = descent("bowl", rate: 1e9).lasting(100)
    experiment.noise = 1
    experiment.ensemble = 16
    return experiment
  }

  /// Two runs over rows of data, a batch of four a step.
  private static func rows(_ objective: String) -> Experiment {
    var experiment = descent(objective, rate: 0.05)
    experiment.batch = 4
    return experiment
  }

  /// Two noisy runs, one of which may diverge, and so many seeds of each.
  private static func noisy(_ objective: String, seeds: Int = 0) -> Experiment {
    var experiment = Experiment(
      objective,
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.1)),
      RunSpecification(Selection("adam"), learningRate: .chosen(0.3)))
    experiment.noise = 1
    experiment.ensemble = seeds
    return experiment
  }

  /// Runs whose rules keep a second point, with noise.
  private static func secondPoints(_ objective: String) -> Experiment {
    var experiment = Experiment(
      objective, RunSpecification(Selection("asgd")), RunSpecification(Selection("lookahead")),
      RunSpecification(Selection("schedule_free_sgd")))
    experiment.noise = 1
    return experiment
  }

  private static func window(_ range: ClosedRange<Double>) -> Experiment {
    var experiment = Experiment.opening
    experiment.window = Region(x: range, y: range)
    return experiment
  }
}
