/// A form in which the results of an experiment leave the program.
///
/// The results follow from the experiment alone, so that is all an export is given.
public protocol Export: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// What a file's name ends in, without the dot.
  var fileSuffix: String { get }

  /// Computes the experiment and hands over its results piece by piece, in order.
  ///
  /// - Parameters:
  ///   - experiment: what to compute.
  ///   - write: takes the next piece.
  /// - Throws: what `write` throws; nothing more is computed then.
  func export<Failure: Error>(
    _ experiment: Experiment, _ write: (String) throws(Failure) -> Void
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
  /// The whole export as one text.
  public func text(of experiment: Experiment) -> String {
    var text = ""
    export(experiment) { text += $0 }
    return text
  }

  /// The whole export of schedules by themselves as one text.
  public func text(of comparison: RateComparison) -> String {
    var text = ""
    export(comparison) { text += $0 }
    return text
  }
}
