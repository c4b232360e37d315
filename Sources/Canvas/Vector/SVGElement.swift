/// An element of a picture in Scalable Vector Graphics, with its attributes, text and children.
///
/// Source: World Wide Web Consortium, Scalable Vector Graphics (SVG) 2, 2018.
package struct SVGElement: Hashable, Sendable {
  package let name: String
  private var attributes: [String]
  private var text: String?
  package var children: [SVGElement]

  /// Makes an element; attributes are written in their order.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil,
    _ children: [SVGElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
    self.text = text
    self.children = children
  }

  /// The same with another attribute.
  package func with(_ name: String, _ value: String) -> SVGElement {
    var element = self
    element.attributes.append("\(name)=\"\(Self.escaped(value))\"")
    return element
  }

  /// The element as a file has it, a line for each that holds no others.
  package var source: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to source: inout String, indent: String) {
    source += indent + "<" + ([name] + attributes).joined(separator: " ")
    if let text {
      // Blanks would be part of the text.
      let inside = children.map { $0.source.split(separator: "\n").joined() }.joined()
      source += ">" + Self.escaped(text) + inside + "</\(name)>\n"
    } else if children.isEmpty {
      source += "/>\n"
    } else {
      source += ">\n"
      for child in children { child.write(to: &source, indent: indent + " ") }
      source += indent + "</\(name)>\n"
    }
  }

  /// Text without what would begin a tag, an entity or the end of a value, and without the control
  /// characters that XML has no way to write.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
