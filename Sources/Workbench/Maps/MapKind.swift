/// What a map asks about runs.
package enum MapKind: String, Hashable, Sendable, CaseIterable {
  /// At which rates a run arrives, and how soon.
  case sweep
  /// The same over two settings.
  case settings
  /// Which minimum a run reaches, over where it starts.
  case basins
}
