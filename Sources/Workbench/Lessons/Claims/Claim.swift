import Numbers
import Optimization

/// A statement about the runs of a scene that is true or false.
package struct Claim: Sendable {
  /// The statement as its author wrote it.
  package let text: String
  /// The line of the file on which it begins, from 1.
  package let line: Int

  private let form: ClaimForm
  private let parts: ClaimParts

  /// Reads a statement about what a scene shows in one of the forms there are for that.
  ///
  /// - Throws: what is wrong with the form that fits best.
  init(_ text: String, line: Int, of command: SceneCommand) throws(LessonProblem) {
    self.text = text.withoutEmphasis
    self.line = line
    var furthest: ClaimMismatch?
    let isTraining = command.training != nil
    for form in ClaimForm.all where form.isOfTraining == isTraining {
      switch form.read(text, of: command.experiment) {
      case .success(let parts):
        self.form = form
        self.parts = parts
        return
      case .failure(let mismatch):
        furthest = furthest?.joined(mismatch) ?? mismatch
      }
    }
    throw LessonProblem(line: line, claim: self.text, furthest)
  }

  /// Holds the statement against the runs.
  func finding(in runs: inout SceneRuns) -> ClaimFinding { form.judge(parts, &runs) }
}

extension Claim: Hashable {
  package static func == (a: Claim, b: Claim) -> Bool { a.text == b.text && a.line == b.line }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(line)
  }
}

/// What was found when a statement was held against the runs.
package struct ClaimFinding: Hashable, Sendable {
  /// Whether the statement is true.
  package let holds: Bool
  /// The number it speaks of as it was found, or why there is none.
  package let found: String

  init(_ holds: Bool, _ found: String) {
    self.holds = holds
    self.found = found
  }
}

/// What was found, in words.
extension ClaimFinding {
  /// A step that was looked for; `never` where there is none.
  static func text(ofStep step: Int?, never: String = "never") -> String {
    step.map { "step \($0)" } ?? never
  }

  /// A number with as many digits as help to correct a statement.
  static func text(of number: Double) -> String {
    number.isFinite ? DecimalText.text(of: number, significant: 6) : "no number"
  }

  /// A run that ended before the step a statement speaks of.
  static func ended(at step: Int) -> ClaimFinding {
    ClaimFinding(false, "the run diverged at step \(step + 1)")
  }
}
