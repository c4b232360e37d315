/// A form in which the results of an experiment leave the program.
///
/// The results follow from the experiment alone, so that is all an export is given.
public protocol Export: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// Computes the experiment and hands over its results piece by piece, in order.
  ///
  /// - Parameters:
  ///   - experiment: what to compute.
  ///   - write: takes the next piece.
  /// - Throws: what `write` throws; nothing more is computed then.
  func export<Failure: Error>(
    _ experiment: Experiment, _ write: (String) throws(Failure) -> Void
  ) throws(Failure)
}

extension Export {
  /// The whole export as one text.
  public func text(of experiment: Experiment) -> String {
    var text = ""
    export(experiment) { text += $0 }
    return text
  }
}
