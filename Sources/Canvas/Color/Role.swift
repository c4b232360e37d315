/// What a piece of the picture around the maps is for; a theme gives each role its look.
package enum Role: Hashable, Sendable, CaseIterable {
  /// The ground of panels, and what nothing else covers.
  case panel
  /// Ordinary text, and text that matters more or less.
  case text, strong, dim
  /// The borders of panels, and of the one that has the focus.
  case border, focusedBorder
  /// The bars at the top and the bottom of the screen, and the text on them.
  case bar, barStrong, barDim
  /// States: all is well, take care, this went wrong.
  case good, warning, bad
  /// The chosen line of a list.
  case selection
  /// Lines behind data: axes, ticks, the play-head.
  case axis, playHead
  /// Markers that belong to no run, on the dark casings of maps.
  case mapMarker
}
