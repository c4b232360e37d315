#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes values as JSON.
package enum JSONText {
  /// The value as one line of JSON, keys in alphabetical order.
  package static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("texts and finite numbers can always be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
