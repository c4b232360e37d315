/// A typed function as something to be minimized, with exact derivatives by dual numbers.
protocol TypedObjective: Objective {
  var function: TypedFunction { get }
}

extension TypedObjective {
  static var title: String { "typed function" }

  var formula: String { function.formula }
  var region: Region { function.analysis.region }
  var start: Point { function.analysis.start }
  var descentRate: Double { function.analysis.descentRate }
  var criticalPoints: [CriticalPoint] { function.analysis.criticalPoints }
  var remark: String? { function.analysis.remark }

  // A zero is added because to a reader −0 is a slip, as it is what 0 x has left of the origin.
  func value(at point: Point) -> Double { function.program.value(at: point) + 0 }
  func values(at points: [Point]) -> [Double] { function.program.values(at: points) }
  func gradient(at point: Point) -> Point { function.program.gradient(at: point) }
  func gradients(at points: PointLanes) -> PointLanes { function.program.gradients(at: points) }
  func hessian(at point: Point) -> Hessian { function.program.hessian(at: point) }
  func gradientBesideHessian(at point: Point) -> Point? { nil }

  var derivative: @Sendable (Point) -> Point {
    let program = function.program
    return { program.gradient(at: $0) }
  }
}

/// A typed function of two variables.
struct TypedSurface: TypedObjective {
  static var dimension: Int { 2 }

  let function: TypedFunction
}

/// A typed function of one variable.
///
/// Its program never reads the second one, whose derivatives are therefore 0.
struct TypedCurve: TypedObjective {
  static var dimension: Int { 1 }

  let function: TypedFunction
}
