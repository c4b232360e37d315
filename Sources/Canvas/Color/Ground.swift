/// What pictures are drawn on.
package enum Ground: String, Hashable, Sendable, CaseIterable {
  case dark, light
}
