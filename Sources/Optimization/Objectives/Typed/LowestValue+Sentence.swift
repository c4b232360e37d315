extension LowestValue {
  /// The reason in words, for a function of one variable or of two.
  func sentence(dimension: Int) -> String {
    func place(_ point: Point) -> String {
      let (x, y) = (NumberText.figure(point.x), NumberText.figure(point.y))
      return dimension == 1 ? "x = \(x)" : "(\(x), \(y))"
    }
    return switch self {
    case .pole(let point): "no lowest value: f falls without bound near \(place(point))"
    case .unbounded(let ray): "no lowest value: f falls without bound \(words(of: ray))"
    case .approached(let value, let ray):
      "no lowest value: f falls toward \(NumberText.figure(value)) \(words(of: ray))"
    case .plateau(let value, let point):
      "f is lowest on a plateau: \(NumberText.figure(value)) around \(place(point))"
    case .line(let value, let normal, let offset):
      "f is lowest on a line: \(NumberText.figure(value)) where \(Self.equation(normal, offset))"
    case .lines(let value, let point):
      "f is lowest on lines: \(NumberText.figure(value)), as at \(place(point))"
    case .curve(let value, let point):
      "f is lowest on a curve: \(NumberText.figure(value)), as at \(place(point))"
    case .edge(let value, let point):
      "f is lowest at the edge of its domain: \(NumberText.figure(value)) near \(place(point))"
    case .jump(let value, let point):
      "f jumps where it is lowest: it is \(NumberText.figure(value)) beside \(place(point))"
    case .seen(let value, let point):
      "no lowest value found: f is as low as \(NumberText.figure(value)) near \(place(point))"
    }
  }

  /// a x + b y = c with the larger of a and b as 1.
  private static func equation(_ normal: Point, _ offset: Double) -> String {
    let size = normal.x.magnitude >= normal.y.magnitude ? normal.x : normal.y
    let (a, b, c) = (normal.x / size, normal.y / size, offset / size)
    func rounded(_ number: Double) -> Double {
      number.magnitude < 1e-3 ? 0 : number.rounded(significant: 3)
    }
    func term(_ factor: Double, _ name: String) -> String {
      factor.magnitude == 1 ? name : NumberText.figure(factor.magnitude) + " " + name
    }
    let (x, y) = (rounded(a), rounded(b))
    let left: String
    if x == 0 || y == 0 {
      left = x == 0 ? "y" : "x"
    } else {
      left = (x < 0 ? "−" : "") + term(x, "x") + (y < 0 ? " − " : " + ") + term(y, "y")
    }
    return "\(left) = \(NumberText.figure(c))"
  }

  private func words(of ray: Ray) -> String {
    func words(_ point: Point) -> String {
      "(\(NumberText.figure(point.x)), \(NumberText.figure(point.y)))"
    }
    func end(_ direction: Double) -> String { direction < 0 ? "−∞" : "∞" }
    if ray.direction.y == 0 { return "as x → \(end(ray.direction.x))" }
    if ray.direction.x == 0 { return "as y → \(end(ray.direction.y))" }
    return ray.leadsThroughOrigin
      ? "away from the origin through \(words(ray.base))"
      : "along \(words(ray.direction)) from \(words(ray.base))"
  }
}
