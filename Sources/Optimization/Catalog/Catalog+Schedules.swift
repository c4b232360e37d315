extension Catalog {
  /// The schedules of the learning rate, in the order the keys walk through them.
  public static let schedules: [MenuItem<any Schedule>] = []

  /// The schedule of the given name or alias.
  public static func schedule(named name: String) -> MenuItem<any Schedule>? {
    schedules.first { $0.isNamed(name) }
  }
}
