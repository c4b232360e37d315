extension Catalog {
  /// The test functions, in the order the keys walk through them.
  public static let objectives: [MenuItem<any Objective>] = []

  /// The test function of the given name or alias.
  public static func objective(named name: String) -> MenuItem<any Objective>? {
    objectives.first { $0.isNamed(name) }
  }
}
