import Optimization

/// What the symbols say that the screen shows of the focused run, one after the other in the bottom line.
enum SymbolGloss: ModeAction {
  case next

  var isUndoable: Bool { false }

  func perform(in session: inout Workbench) {
    let lines = session.glossLines
    session.notice = lines[session.view.gloss % lines.count]
    session.view.gloss += 1
  }
}

extension Workbench {
  /// The symbols with what they mean, the verdict on the focused run first; each fits a narrow screen.
  var glossLines: [String] {
    let simulation = focusedSimulation
    let run = simulation.specification
    let behavior = simulation.diagnosis.behavior(at: playback.head)
    var lines = ["\(behavior.label): \(behavior.sentence)"]
    if simulation.diagnosis.margin(at: playback.head) != nil {
      lines.append("η·λmax: rate times largest curvature; stable while below the limit after <")
    }
    lines.append(
      experiment.dimension == 1
        ? "|f′|: how steep the curve is, 0 where it is level"
        : "‖∇f‖: the length of the gradient, 0 where the function is level")
    if experiment.dimension > 1 {
      lines.append("κ: largest curvature over smallest; the larger, the slower is descent")
    }
    lines.append("×0.83: what each step multiplies the height above the minimum by")
    if run.schedule != .constantRate {
      lines.append("ηₜ: the rate in force at this step, after the schedule")
    }
    if run.learningRate == .recommended {
      lines.append("rec.: the recommended rate, found by trying this rule on this function")
    }
    if ensembleShare != nil {
      lines.append(
        "end 0.06 ± 0.01: the mean of f over the seeds at the end, and its standard error")
      lines.append("⊕ the mean of many seeds; thin lines are some of them, dots where they are now")
      lines.append("dotted lines in charts: 5 % of the seeds are below, 5 % above; the line: half")
    }
    lines.append("○ start, ✕ lowest point, ∨ other minimum, ≍ saddle, ∧ maximum, † end of a run")
    return lines
  }
}
