import Numbers
import Optimization

extension TrainingExperiment {
  /// The command that trains the same again, and opens the view where it is watched.
  package func command(isWatched: Bool) -> String {
    var words = ["descent", "train"] + (isWatched ? ["--watch"] : [])
    words += ["--objective", form.text, "--data", dataText]
    if let source = batching.source {
      words += ["--batches", source]
    } else {
      words += ["--batch", isFullBatch ? "all" : String(batching.size)]
      if batching.order != .shuffled { words += ["--order", batching.order.rawValue] }
    }
    switch length {
    case .epochs(let count): words += ["--epochs", String(count)]
    case .steps(let count): words += ["--steps", String(count)]
    }
    if share > 0 { words += ["--validation", DecimalText.text(of: share)] }
    if let initial { words += ["--initial", initial.source] }
    words += ["--seed", String(seed)] + runs.map(\.text)
    return words.map(\.quotedForShell).joined(separator: " ")
  }
}
