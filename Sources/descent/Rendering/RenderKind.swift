import Canvas
import Views

/// The kinds of files a picture can be written as.
enum RenderKind: String, CaseIterable {
  case text = "txt"
  case styledText = "ans"
  case figure = "svg"
  case recording = "cast"
  case experiment = "descent"

  /// The kind that a file's name asks for by its ending; nil where it asks for none.
  init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard name.contains("."), let ending = name.split(separator: ".").last,
      let kind = RenderKind(rawValue: ending.lowercased())
    else { return nil }
    self = kind
  }

  /// The endings there are, for messages.
  static let endings = allCases.map { "." + $0.rawValue }.joined(separator: ", ")

  /// The size of text where none is asked for.
  static let textSize = Size(width: 120, height: 36)

  var usualSize: Size { self == .figure ? Figure.usualSize : Self.textSize }
  var allowedWidths: ClosedRange<Int> { self == .figure ? Figure.allowedWidths : 24...1000 }
  var allowedHeights: ClosedRange<Int> { self == .figure ? Figure.allowedHeights : 8...500 }
}
