/// A form in which the results of an experiment leave the program.
///
/// It asks for the runs one after another, so that no more of them need be kept than are computed at
/// a time.
package protocol Export: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// Hands over the results of an experiment piece by piece, in order.
  ///
  /// - Parameters:
  ///   - experiment: what was compared.
  ///   - simulation: computes the run with an index to its end; asked for once a run, in their order.
  ///   - write: takes the next piece.
  /// - Throws: what `write` throws; nothing more is asked for then.
  func export<Failure: Error>(
    _ experiment: Experiment, _ simulation: (Int) -> Simulation,
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure)

  /// Hands over what many seeds of each run have in common, piece by piece, in order.
  ///
  /// A number beyond the finite ones, as a quantile where runs have diverged, has no number in any format.
  func export<Failure: Error>(
    _ comparison: EnsembleComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure)

  /// Computes the rates of schedules by themselves and hands them over piece by piece, in order.
  ///
  /// A rate beyond the finite numbers, to which a schedule with a factor above 1 leads in the end, has
  /// no number in any format.
  func export<Failure: Error>(
    _ comparison: RateComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure)
}

extension Export {
  /// The whole export as one text, computed here and now.
  package func text(of experiment: Experiment) -> String {
    var text = ""
    export(experiment, { Simulation(experiment.runs[$0], in: experiment) }) { text += $0 }
    return text
  }

  /// The whole export of schedules by themselves as one text.
  package func text(of comparison: RateComparison) -> String {
    var text = ""
    export(comparison) { text += $0 }
    return text
  }
}
