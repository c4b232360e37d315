/// What the program is called and how far it has come.
struct Version: CustomStringConvertible {
  let name: String
  let number: String

  /// This program's.
  static let current = Version(name: "descent", number: "0.1.0")

  var description: String { "\(name) \(number)" }
}
