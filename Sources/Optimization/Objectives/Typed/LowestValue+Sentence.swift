extension LowestValue {
  /// The reason in words, for a function of one variable or of two.
  func sentence(dimension: Int) -> String {
    func place(_ point: Point) -> String {
      let (x, y) = (NumberText.figure(point.x), NumberText.figure(point.y))
      return dimension == 1 ? "x = \(x)" : "(\(x), \(y))"
    }
    func way(_ point: Point) -> String {
      guard dimension > 1 else { return point.x < 0 ? "as x → −∞" : "as x → ∞" }
      return "away from the origin through \(place(point))"
    }
    return switch self {
    case .pole(let point): "no lowest value: f falls without bound near \(place(point))"
    case .unbounded(let point): "no lowest value: f falls without bound \(way(point))"
    case .approached(let value, let point):
      "no lowest value: f falls toward \(NumberText.figure(value)) \(way(point))"
    case .plateau(let value, let point):
      "f is lowest on a plateau: \(NumberText.figure(value)) around \(place(point))"
    case .jump(let value, let point):
      "f jumps where it is lowest: it is \(NumberText.figure(value)) beside \(place(point))"
    case .seen(let value, let point):
      "no lowest value found: f is as low as \(NumberText.figure(value)) near \(place(point))"
    }
  }
}
