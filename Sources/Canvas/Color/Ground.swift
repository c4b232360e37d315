/// What pictures are drawn on.
public enum Ground: String, Hashable, Sendable, CaseIterable {
  case dark, light
}
