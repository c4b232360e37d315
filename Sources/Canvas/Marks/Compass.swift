/// One of eight directions on the screen.
package enum Compass: Int, Hashable, Sendable, CaseIterable {
  case up, upRight, right, downRight, down, downLeft, left, upLeft

  /// The direction nearest to a vector with x to the right and y up, both in the same unit of length;
  /// up for the zero vector and for NaN.
  package init(x: Double, y: Double) {
    let across = abs(x)
    let along = abs(y)
    // The tangent of 22.5 degrees parts the straight directions from the slanted ones.
    let isSlanted = min(across, along) > 0.41421356237309503 * max(across, along)
    if isSlanted {
      self = y > 0 ? (x > 0 ? .upRight : .upLeft) : (x > 0 ? .downRight : .downLeft)
    } else if across > along {
      self = x > 0 ? .right : .left
    } else {
      self = y < 0 ? .down : .up
    }
  }

  /// The arrow for this direction.
  ///
  /// ASCII has four; slanted directions take the one to the side.
  package func arrow(_ glyphs: GlyphSet) -> Unicode.Scalar {
    let arrows: [Unicode.Scalar] =
      glyphs == .ascii
      ? ["^", ">", ">", ">", "v", "<", "<", "<"] : ["↑", "↗", "→", "↘", "↓", "↙", "←", "↖"]
    return arrows[rawValue]
  }
}
