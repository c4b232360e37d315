import Canvas
import Numbers
import Optimization
import Workbench

extension StepQuantityRole {
  /// The ink of everything of this role, in pictures and in text; no run has it.
  var ink: Int {
    switch self {
    case .gradient: Pen.quantity(0)
    case .memory: Pen.quantity(1)
    case .step: Pen.quantity(2)
    case .length: Pen.quantity(3)
    }
  }
}

extension Scene {
  /// A value as text: a number, or the coordinates of a vector in brackets.
  func coordinates(
    of value: StepQuantity<Point>.Value, significantDigits: Int = 4
  ) -> String {
    let short = { text.short($0, significantDigits: significantDigits) }
    switch value {
    case .number(let number): return short(number)
    case .vector(let vector):
      return isOneDimensional ? short(vector.x) : "(\(short(vector.x)), \(short(vector.y)))"
    }
  }

  /// The style of a role's text.
  func style(_ role: StepQuantityRole?) -> Style {
    role.map { ink($0.ink).with(.bold) } ?? style(.strong)
  }
}
