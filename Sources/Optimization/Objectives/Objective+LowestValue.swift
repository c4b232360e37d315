extension Objective {
  /// f*, the lowest value of the function, or of the part drawn; nil where none is known.
  public var lowestValue: Double? {
    criticalPoints.first { $0.kind == .global }.map { value(at: $0.point) }
  }
}
