extension LowestValue {
  /// The reason in words, for a function of one variable or of two.
  func sentence(dimension: Int) -> String {
    func place(_ point: Point) -> String {
      let (x, y) = (NumberText.figure(point.x), NumberText.figure(point.y))
      return dimension == 1 ? "x = \(x)" : "(\(x), \(y))"
    }
    return switch self {
    case .pole(let point): "no lowest value: f falls without bound near \(place(point))"
    case .unbounded(let way): "no lowest value: f falls without bound \(words(of: way))"
    case .approached(let value, let way):
      "no lowest value: f falls toward \(NumberText.figure(value)) \(words(of: way))"
    case .plateau(let value, let point):
      "f is lowest on a plateau: \(NumberText.figure(value)) around \(place(point))"
    case .edge(let value, let point):
      "f is lowest at the edge of its domain: \(NumberText.figure(value)) near \(place(point))"
    case .jump(let value, let point):
      "f jumps where it is lowest: it is \(NumberText.figure(value)) beside \(place(point))"
    case .seen(let value, let point):
      "no lowest value found: f is as low as \(NumberText.figure(value)) near \(place(point))"
    }
  }

  private func words(of way: Way) -> String {
    func words(_ point: Point) -> String {
      "(\(NumberText.figure(point.x)), \(NumberText.figure(point.y)))"
    }
    func end(_ direction: Double) -> String { direction < 0 ? "−∞" : "∞" }
    if way.direction.y == 0 { return "as x → \(end(way.direction.x))" }
    if way.direction.x == 0 { return "as y → \(end(way.direction.y))" }
    return way.leadsThroughOrigin
      ? "away from the origin through \(words(way.base))"
      : "along \(words(way.direction)) from \(words(way.base))"
  }
}
