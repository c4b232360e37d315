/// A form in which maps leave the program.
package protocol MapExport: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// Hands over maps piece by piece, in order.
  func export<Failure: Error>(
    _ comparison: MapComparison, _ write: (String) throws(Failure) -> Void
  ) throws(Failure)
}

/// The list of the forms of maps that need no figure.
package enum MapExports {
  /// The exports; the first is the one for reading.
  package static let all: [any MapExport] = [TextMapExport(), CSVMapExport(), JSONMapExport()]
}

extension MapExport {
  /// The whole export as one text.
  package func text(of comparison: MapComparison) -> String {
    var text = ""
    export(comparison) { text += $0 }
    return text
  }
}
