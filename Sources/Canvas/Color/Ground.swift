/// What pictures are drawn on.
package enum Ground: String, Hashable, Sendable, CaseIterable {
  case dark, light

  /// The ground that suits a terminal whose own background has the given colour: light from OKLab
  /// lightness 0.6 on, a middle grey.
  package init(suiting background: RGB) {
    self = OKLab(background).lightness >= 0.6 ? .light : .dark
  }
}
