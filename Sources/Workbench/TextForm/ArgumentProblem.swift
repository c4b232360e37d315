/// What is wrong with an argument: where, what was found, what is allowed, and what was perhaps meant.
package struct ArgumentProblem: Error, Hashable, Sendable {
  /// The whole argument, as it was given.
  package let argument: String
  /// What is wrong with it, naming what was found.
  package let complaint: String
  /// What would have been right; empty where the complaint says so.
  package let allowed: String
  /// The nearest right name, where one is near.
  package let suggestion: String?
  /// The text in which it is wrong, where a place can be pointed at.
  package let excerpt: Excerpt?

  /// A text with a place in it.
  package struct Excerpt: Hashable, Sendable {
    package let text: String
    /// The character pointed at, from 1.
    package let column: Int
  }

  /// Describes what is wrong with an argument, each part without a full stop.
  package init(
    _ argument: String, _ complaint: String, allowed: String, suggestion: String? = nil
  ) {
    self.argument = argument
    self.complaint = complaint
    self.allowed = allowed
    self.suggestion = suggestion
    excerpt = nil
  }

  /// The same problem, found in another place.
  package func located(at place: String) -> ArgumentProblem {
    ArgumentProblem(place, of: self)
  }

  private init(_ argument: String, of problem: ArgumentProblem) {
    self.argument = argument
    complaint = problem.complaint
    allowed = problem.allowed
    suggestion = problem.suggestion
    excerpt = problem.excerpt
  }

  /// Describes what is wrong at a place of a text, the complaint saying what would have been right
  /// there.
  init(
    _ argument: String, _ complaint: String, allowed: String, excerpt: Excerpt, suggestion: String?
  ) {
    self.argument = argument
    self.complaint = complaint
    self.allowed = allowed
    self.suggestion = suggestion
    self.excerpt = excerpt
  }

  /// A name that is not among the known ones.
  ///
  /// - Parameters:
  ///   - argument: the whole argument.
  ///   - kind: what the name should name.
  ///   - name: what was found.
  ///   - names: the known ones; of each group of synonyms the first is listed as allowed.
  package init(
    _ argument: String, unknown kind: String, _ name: String, among names: [[String]]
  ) {
    self.init(
      argument, "there is no \(kind) '\(Self.clipped(name))'",
      allowed: names.compactMap(\.first).joined(separator: ", "),
      suggestion: NearestName.nearest(to: name, among: names.flatMap(\.self)))
  }
}

extension ArgumentProblem: CustomStringConvertible {
  /// The problem as the user reads it, over four lines at most, however long.
  package var description: String { text(width: .max) }

  /// The problem as the user reads it, wrapped to a number of columns: what is wrong, the place in a text
  /// where there is one, and what is allowed.
  ///
  /// Of the first line some columns may be taken by what stands before it, as by the name of the program.
  package func text(width: Int, after prefix: Int = 0) -> String {
    let argument = Self.clipped(argument)
    let right =
      allowed.isEmpty
      ? "" : "\n" + "Allowed: \(allowed).".wrapped(indent: 0, hanging: 2, width: width)
    if let excerpt {
      let meant = suggestion.map { "; did you mean '\($0)'?" } ?? ""
      return Self.lines("\(argument): \(complaint)\(meant)", width: width, after: prefix)
        + "\n\(excerpt)" + right
    }
    let meant = suggestion.map { " Did you mean '\($0)'?" } ?? ""
    return Self.lines("\(argument): \(complaint).\(meant)", width: width, after: prefix) + right
  }

  /// A text that is left as it is where it fits into a line.
  private static func lines(_ text: String, width: Int, after prefix: Int) -> String {
    let text = printable(text)
    guard text.count > width - prefix else { return text }
    return String(text.wrapped(indent: prefix, hanging: 2, width: width).dropFirst(prefix))
  }

  /// The beginning of a text, as much of it as a message repeats.
  private static func clipped(_ text: String) -> String {
    let most = 200
    let beginning = text.unicodeScalars.prefix(most + 1)
    return beginning.count > most
      ? String(String.UnicodeScalarView(beginning.dropLast())) + "…" : text
  }

  /// The text with control characters spelled out, which a terminal would otherwise obey.
  static func printable(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isControl = scalar.properties.generalCategory == .control
      return isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }
}

extension ArgumentProblem.Excerpt: CustomStringConvertible {
  /// The most characters shown before and after the place.
  private static let reach = 60

  /// The text around the place and, on a second line, a caret below it.
  package var description: String {
    let scalars = Array(text.unicodeScalars)
    let place = min(max(0, column - 1), scalars.count)
    let first = max(0, place - Self.reach)
    let last = min(scalars.count, place + Self.reach)
    func shown(_ range: Range<Int>) -> String {
      ArgumentProblem.printable(String(String.UnicodeScalarView(scalars[range])))
    }
    let before = (first > 0 ? "…" : "") + shown(first..<place)
    let after = shown(place..<last) + (last < scalars.count ? "…" : "")
    let blanks = String(repeating: " ", count: before.unicodeScalars.count)
    return "  \(before)\(after)\n  \(blanks)^"
  }
}
