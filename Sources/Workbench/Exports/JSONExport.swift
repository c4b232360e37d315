#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The experiment and the whole of its runs as one JSON object, keys in alphabetical order.
struct JSONExport: Export {
  let name = "json"
  let fileSuffix = "json"

  func export<Failure: Error>(
    _ experiment: Experiment, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(JSONText.text(of: ExperimentRecord(experiment)))
  }
}

/// Writes values as JSON.
enum JSONText {
  /// The value as one line of JSON with a line feed, keys in alphabetical order.
  ///
  /// A rate may grow beyond all numbers; JSON has no such number, so it becomes the word "inf".
  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("records of numbers and texts can always be encoded")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
