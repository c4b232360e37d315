package import Optimization

/// The text form of the objective: `NAME[:KEY=VALUE,…]` of the catalog, or an expression.
extension Experiment {
  static func objective(_ text: String) throws(ArgumentProblem) -> Selection {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard NetworkForm.Kind(rawValue: name) == nil else {
      throw ArgumentProblem(
        "--objective \(text)", "'\(name)' is a network, and no function of the plane",
        allowed: "'descent train --watch' for networks")
    }
    guard let item = Catalog.objective(named: name) else {
      guard parts.count == 2, isName(name) else { return Selection(try function(text)) }
      throw unknown(name, in: text)
    }
    let argument = "--objective \(text)"
    let reader = SettingReader(argument: argument)
    let pairs = parts.count == 2 ? try reader.pairs(in: parts[1]) : []
    return Selection(item.name, try reader.settings(pairs, of: item))
  }

  /// Reads an expression; a word that is none may be a name with a slip of the hand.
  private static func function(_ text: String) throws(ArgumentProblem) -> TypedFunction {
    do {
      return try TypedFunction(text)
    } catch {
      let isWord = isName(text)
      if isWord, NearestName.nearest(to: text, among: objectiveNames) != nil {
        throw unknown(text, in: text)
      }
      throw ArgumentProblem(
        expression: text, error,
        allowed: isWord ? "an expression, or a name that 'descent list objectives' shows" : "")
    }
  }

  /// Every name of a function of the catalog.
  static let objectiveNames = Catalog.objectives.flatMap(\.names)

  private static func unknown(_ name: String, in text: String) -> ArgumentProblem {
    ArgumentProblem(
      "--objective \(text)", unknown: "objective", name, among: Catalog.objectives.map(\.names))
  }

  /// Whether a text looks like the name of a test function rather than like an expression: letters,
  /// with nothing else among them than digits and underscores.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return first.properties.isAlphabetic
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_")
      }
  }
}

extension ArgumentProblem {
  /// A typed expression that cannot be read, with the place where reading it ended.
  init(expression text: String, _ problem: ExpressionProblem, allowed: String = "") {
    self.init(
      "--objective", problem.description, allowed: allowed,
      excerpt: Excerpt(text: text, column: problem.column), suggestion: problem.suggestion)
  }
}

extension ExpressionProblem {
  /// The name that was perhaps meant by the unknown one; none for a single letter, to which every
  /// other is near.
  package var suggestion: String? {
    guard let unknownName, unknownName.unicodeScalars.count > 1 else { return nil }
    return NearestName.nearest(to: unknownName, among: Self.knownNames)
  }

  /// The function of the catalog that was perhaps meant, where nothing in expressions is.
  package var catalogSuggestion: String? {
    guard let unknownName, suggestion == nil else { return nil }
    return NearestName.nearest(to: unknownName, among: Experiment.objectiveNames)
  }
}
