/// The text of a file that a setting names.
package struct GivenFile: Hashable, Sendable {
  /// Where it was found.
  package let path: String
  package let text: String

  /// Takes a file that was read.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
