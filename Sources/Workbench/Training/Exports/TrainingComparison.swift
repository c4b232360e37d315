/// What several trainings have come to.
package struct TrainingComparison: Sendable {
  package let experiment: TrainingExperiment
  package let runs: [Run]

  /// One of them.
  package struct Run: Sendable {
    /// The run as it is typed.
    package let text: String
    /// The short name of its optimizer.
    package let optimizer: String
    package let course: TrainingCourse
    /// The seconds it took; nil where nobody has looked at a clock.
    package let seconds: Double?

    /// Puts together what is known of a run.
    package init(text: String, optimizer: String, course: TrainingCourse, seconds: Double?) {
      self.text = text
      self.optimizer = optimizer
      self.course = course
      self.seconds = seconds
    }
  }

  /// Puts together what belongs together.
  package init(experiment: TrainingExperiment, runs: [Run]) {
    self.experiment = experiment
    self.runs = runs
  }
}

/// A form in which trainings leave the program.
package protocol TrainingExport: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// The whole of it.
  func text(of comparison: TrainingComparison) -> String
}

/// The forms in which trainings leave the program.
package enum TrainingExports {
  /// The names of all forms; the first is the one for reading.
  package static let names = all(width: 80).map(\.name)

  private static func all(width: Int) -> [any TrainingExport] {
    [TextTrainingExport(width: width), CSVTrainingExport(), JSONTrainingExport()]
  }

  /// The form of a name, for reading with lines of at most so many columns.
  package static func export(
    named name: String, width: Int = 80
  ) throws(ArgumentProblem) -> any TrainingExport {
    guard let export = all(width: width).first(where: { $0.name == name }) else {
      throw ArgumentProblem(
        "--format \(name)", unknown: "format", name, among: names.map { [$0] })
    }
    return export
  }
}
