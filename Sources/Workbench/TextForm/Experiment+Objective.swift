public import Optimization

/// The text form of the objective: `NAME[:KEY=VALUE,…]` of the catalog, or an expression.
extension Experiment {
  static func objective(_ text: String) throws(ArgumentProblem) -> Selection {
    let argument = "--objective \(text.count > 80 ? text.prefix(79) + "…" : text[...])"
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let item = Catalog.objective(named: name) else {
      guard isName(name) else { return Selection(try function(text)) }
      // A word such as xy is an expression where it can be read as one, and one such as sinx was
      // meant for one where it is near no name.
      let names = Catalog.objectives.flatMap(\.names)
      if parts.count == 1 {
        if let function = try? TypedFunction(text) { return Selection(function) }
        if name.contains("x") || name.contains("y"),
          NearestName.nearest(to: name, among: names) == nil
        {
          return Selection(try function(text))
        }
      }
      throw ArgumentProblem(
        argument, unknown: "objective", name, among: Catalog.objectives.map(\.names))
    }
    let reader = SettingReader(argument: argument)
    let pairs = parts.count == 2 ? try reader.pairs(in: parts[1]) : []
    return Selection(item.name, try reader.settings(pairs, of: item))
  }

  /// Reads an expression.
  private static func function(_ text: String) throws(ArgumentProblem) -> TypedFunction {
    do {
      return try TypedFunction(text)
    } catch {
      throw ArgumentProblem(expression: text, error)
    }
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
  init(expression text: String, _ problem: ExpressionProblem) {
    self.init(
      "--objective", problem.description, excerpt: Excerpt(text: text, column: problem.column),
      suggestion: problem.suggestion)
  }
}

extension ExpressionProblem {
  /// The name that was perhaps meant by the unknown one.
  public var suggestion: String? {
    unknownName.flatMap { NearestName.nearest(to: $0, among: Self.knownNames) }
  }
}
