import Canvas
import Numbers
import Optimization
import Workbench

/// The top line of a training: what is trained on the left, how far it has come on the right.
struct LearningHeader {
  let learning: Learning

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let plain = scene.palette.style(.bar)
    picture.frame.fill(area, with: Cell(" ", plain))
    // What is trained is to be read whole, before how long it will take.
    let needed = Array(facts(scene).prefix(2)).columns + 3
    let right = progress(scene, hasTime: area.width - progress(scene).columns - 2 >= needed)
    let start = area.right - right.columns - 1
    picture.frame.write(right, x: max(area.x, start), y: area.y, glyphs: scene.glyphs)
    picture.frame.write(
      facts(scene), x: area.x + 1, y: area.y, limit: max(0, start - area.x - 3),
      glyphs: scene.glyphs)
  }

  private func facts(_ scene: Scene) -> [Span] {
    let experiment = learning.experiment
    let name = experiment.training.name
    return [
      Span("descent", scene.palette.style(.barStrong)),
      Span("  \(experiment.form.text) on \(name)", scene.palette.style(.bar)),
      Span(
        "  \(experiment.batchText), seed \(experiment.seed), "
          + "\(experiment.network.parameterCount) parameters", scene.palette.style(.barDim)),
    ]
  }

  /// The epoch and step of the play-head, and the share that is computed while it is not all.
  private func progress(_ scene: Scene, hasTime: Bool = true) -> [Span] {
    let experiment = learning.experiment
    let epoch = scene.text.fixed(
      Double(learning.head) / Double(experiment.stepsPerEpoch), decimals: 1)
    var spans: [Span] = []
    if !learning.isComplete {
      let runs = experiment.runs.indices
      let share = runs.reduce(0) { $0 + learning.survey.share(of: $1) } / Double(runs.count)
      let left = learning.secondsLeft.map { ", \(Self.time($0)) left" } ?? ""
      let words = hasTime ? " trained\(left)" : ""
      spans.append(Span("\(Int(100 * share)) %\(words)  ", scene.palette.style(.barDim)))
    }
    let sign = learning.isPlaying ? (learning.head >= learning.front ? "" : "▶ ") : "▮▮ "
    spans.append(
      Span(
        "\(sign)epoch \(epoch)  step \(learning.head)/\(experiment.steps)",
        scene.palette.style(.barStrong)))
    return spans
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    guard whole >= 60 else { return "\(whole) s" }
    return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60) min"
  }
}
