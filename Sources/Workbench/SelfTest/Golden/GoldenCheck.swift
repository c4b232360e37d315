import Optimization

/// Runs the commands of golden lines and compares what comes out.
struct GoldenCheck {
  /// The lines, those that cannot be read too.
  let lines: [String]

  init(_ lines: [String]) {
    self.lines = lines
  }

  func findings() -> Findings {
    var tally = Tally()
    var names: Set<String> = []
    var libraries: [String] = []
    for line in lines {
      guard let entry = GoldenEntry(line) else {
        tally.fail("'\(line)' is no golden line")
        continue
      }
      if !libraries.contains(entry.library) { libraries.append(entry.library) }
      do {
        names.insert(try compare(entry, &tally))
      } catch {
        tally.fail(error.complaint + " in " + entry.words.joined(separator: " "))
      }
    }
    let kind = lines.first?.hasPrefix("--schedule") ?? false ? "schedules" : "optimizers"
    return tally.findings(
      "\(names.count) \(kind) in \(lines.count) cases of \(libraries.count) libraries",
      libraries: libraries)
  }

  /// Compares the numbers of one line and names the rule or the schedule it is about.
  private func compare(_ entry: GoldenEntry, _ tally: inout Tally) throws(ArgumentProblem) -> String
  {
    let command = entry.words.joined(separator: " ")
    if entry.words.first == "--schedule", entry.words.count == 2 {
      let rate = try ScheduledRate(text: entry.words[1], of: command)
      let schedule = rate.resolvedSchedule
      for expectation in entry.expected {
        // Below a thousandth the libraries' recursions have lost digits.
        tally.compare(
          schedule.multiplier(at: expectation.step), with: expectation.numbers.first ?? .nan,
          tolerance: entry.tolerance, floor: 1e-3, "step \(expectation.step) of \(command)")
      }
      return rate.schedule.name
    }
    let experiment = try Experiment(ExperimentArguments(words: entry.words))
    let run = experiment.runs[0]
    let points = Simulation(run, in: experiment).trajectory.points
    for expectation in entry.expected {
      let place = "step \(expectation.step) of \(command)"
      guard points.indices.contains(expectation.step) else {
        tally.fail("\(place): there is no such step")
        continue
      }
      let point = points[expectation.step]
      for (found, number) in zip([point.x, point.y], expectation.numbers) {
        tally.compare(found, with: number, tolerance: entry.tolerance, place)
      }
    }
    return run.optimizer.name
  }
}
