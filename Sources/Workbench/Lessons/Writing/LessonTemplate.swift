import Numbers
import Optimization

/// A lesson file to begin with: one scene that shows a given experiment, with remarks and true claims.
package struct LessonTemplate {
  private let command: SceneCommand

  /// Takes what the scene shows.
  package init(_ experiment: Experiment, _ viewState: ViewState) {
    command = SceneCommand(experiment: experiment, viewState: viewState)
  }

  /// The text of the file; the runs are computed for its claims.
  package var text: String {
    """
    # A title of a few words

    - Level: beginner
    - Afterwards: what one can explain after the lesson, in one line

    <!-- Level is beginner, intermediate or advanced. Text here is for readers of the file.
    What stands between these signs is a comment that only readers of this file see.
    Check the file with 'descent lesson --check FILE', play it with 'descent lesson FILE'. -->

    ## What the scene is about

    One idea, in at most \(LessonScene.mostCharacters) characters: first let it be seen, then name it.

    > Question: What will happen? It is asked before anything moves; leave out both where nothing is asked.
    > Answer: What the class has just seen, in a sentence or two.

    ```descent
    \(command.text)
    ```

    <!-- Each item is checked. They are true now; keep those that say what the scene is about. -->

    \(claims.map { "- \($0)" }.joined(separator: "\n"))

    """
  }

  /// What becomes of each run.
  private var claims: [String] {
    var runs = SceneRuns(of: command.experiment)
    return command.experiment.runs.indices.map { index in
      if let step = runs.divergence(of: index) {
        return "run \(index + 1) diverges at step \(step)"
      }
      let trajectory = runs.simulation(index).trajectory
      let last = trajectory.lastStep
      return "at step \(last) f of run \(index + 1) is \(Self.text(of: trajectory.loss(at: last)))"
    }
  }

  /// A number with few digits where those say it, else with all.
  private static func text(of number: Double) -> String {
    let short = DecimalText.text(of: number, significant: 4)
    let isEnough = WrittenNumber(short)?.agrees(with: number) ?? false
    return isEnough ? short : DecimalText.text(of: number)
  }
}
