/// What is wrong with an argument: where, what was found, what is allowed, and what was perhaps meant.
public struct ArgumentProblem: Error, Hashable, Sendable {
  /// The whole argument, as it was given.
  public let argument: String
  /// What is wrong with it, naming what was found.
  public let complaint: String
  /// What would have been right.
  public let allowed: String
  /// The nearest right name, where one is near.
  public let suggestion: String?

  /// Describes what is wrong with an argument, each part without a full stop.
  public init(
    _ argument: String, _ complaint: String, allowed: String, suggestion: String? = nil
  ) {
    self.argument = argument
    self.complaint = complaint
    self.allowed = allowed
    self.suggestion = suggestion
  }

  /// A name that is not among the known ones.
  ///
  /// - Parameters:
  ///   - argument: the whole argument.
  ///   - kind: what the name should name.
  ///   - name: what was found.
  ///   - names: the known ones; of each group of synonyms the first is listed as allowed.
  public init(
    _ argument: String, unknown kind: String, _ name: String, among names: [[String]]
  ) {
    self.init(
      argument, "there is no \(kind) '\(name)'",
      allowed: names.compactMap(\.first).joined(separator: ", "),
      suggestion: NearestName.nearest(to: name, among: names.flatMap(\.self)))
  }
}

extension ArgumentProblem: CustomStringConvertible {
  /// The problem as the user reads it, over two lines at most.
  public var description: String {
    let meant = suggestion.map { " Did you mean '\($0)'?" } ?? ""
    return Self.printable("\(argument): \(complaint).\(meant)") + "\nAllowed: \(allowed)."
  }

  /// The text with control characters spelled out, which a terminal would otherwise obey.
  private static func printable(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isControl = scalar.properties.generalCategory == .control
      return isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }
}
