/// A quantity of a step with its value, and how it is drawn at the point.
public struct StepQuantity<Vector: ParameterVector>: Sendable {
  /// What a quantity is made of.
  public typealias Role = StepQuantityRole
  /// The unit of a vector.
  public typealias Unit = StepQuantityUnit

  /// A value: one number, or one for every coordinate.
  public enum Value: Equatable, Sendable {
    case number(Double)
    case vector(Vector)
  }

  /// How a vector is drawn.
  public enum Shape: Equatable, Sendable {
    /// Not at all.
    case none
    /// An arrow that starts beside the point by a vector of the same unit.
    case arrow(tail: Vector)
    /// A box around the point that reaches so far to both sides.
    case box
  }

  /// The name in formulas.
  public let symbol: String
  /// What it was in the step.
  public let value: Value
  /// Nil for a number without a colour of its own.
  public let role: Role?
  /// Which vectors it is drawn on one scale with.
  public let unit: Unit
  /// How it is drawn at the point.
  public let shape: Shape
  /// Whether it is there for comparison only, as the value before the step.
  public let isQuiet: Bool
  /// Whether it is a sum over all coordinates at hand, which may not be all there are.
  public let isSum: Bool

  private init(
    _ symbol: String, _ value: Value, _ role: Role?, _ unit: Unit, _ shape: Shape, isQuiet: Bool,
    isSum: Bool = false
  ) {
    self.symbol = symbol
    self.value = value
    self.role = role
    self.unit = unit
    self.shape = shape
    self.isQuiet = isQuiet
    self.isSum = isSum
  }
}

extension StepQuantity {
  /// An arrow made of the slope at the point, or of what was done to it.
  ///
  /// It starts beside the point by the tail, a vector of the same unit; a quiet one is there for comparison
  /// only, as the value before the step.
  public static func gradient(
    _ symbol: String, _ vector: Vector, from tail: Vector = .zero, in unit: Unit = .slope,
    isQuiet: Bool = false
  ) -> Self {
    Self(symbol, .vector(vector), .gradient, unit, .arrow(tail: tail), isQuiet: isQuiet)
  }

  /// An arrow made of what the rule remembers.
  public static func memory(
    _ symbol: String, _ vector: Vector, from tail: Vector = .zero, in unit: Unit = .slope,
    isQuiet: Bool = false
  ) -> Self {
    Self(symbol, .vector(vector), .memory, unit, .arrow(tail: tail), isQuiet: isQuiet)
  }

  /// The arrow that is added to the point.
  public static func step(_ symbol: String, _ vector: Vector, from tail: Vector = .zero) -> Self {
    Self(symbol, .vector(vector), .step, .place, .arrow(tail: tail), isQuiet: false)
  }

  /// A box whose half sides are lengths, one for every coordinate.
  public static func lengths(
    _ symbol: String, _ vector: Vector, in unit: Unit = .slope, isQuiet: Bool = false
  ) -> Self {
    Self(symbol, .vector(vector), .length, unit, .box, isQuiet: isQuiet)
  }

  /// A vector that is told and not drawn.
  public static func plain(_ symbol: String, _ vector: Vector, _ role: Role? = nil) -> Self {
    Self(symbol, .vector(vector), role, .slope, .none, isQuiet: false)
  }

  /// A single number.
  public static func number(_ symbol: String, _ number: Double) -> Self {
    Self(symbol, .number(number), nil, .slope, .none, isQuiet: false)
  }

  /// A number that is a sum over all coordinates of the vectors of a step, as ‖g‖².
  public static func sum(_ symbol: String, _ number: Double) -> Self {
    Self(symbol, .number(number), nil, .slope, .none, isQuiet: false, isSum: true)
  }

  /// The same quantity of one coordinate alone.
  func picking(_ coordinate: (Vector) -> Double) -> StepQuantity<Double> {
    let value: StepQuantity<Double>.Value =
      switch value {
      case .number(let number): .number(number)
      case .vector(let vector): .vector(coordinate(vector))
      }
    let shape: StepQuantity<Double>.Shape =
      switch shape {
      case .none: .none
      case .arrow(let tail): .arrow(tail: coordinate(tail))
      case .box: .box
      }
    return StepQuantity<Double>(
      symbol, value, role, unit, shape, isQuiet: isQuiet, isSum: isSum)
  }
}

/// What a quantity of a step is made of; each has one colour wherever it is drawn.
public enum StepQuantityRole: Hashable, Sendable, CaseIterable {
  /// The slope at the point.
  case gradient
  /// What the rule remembers of earlier gradients or steps.
  case memory
  /// A length for every coordinate, by which others are divided: the root of a second moment.
  case length
  /// What is added to the point.
  case step
}

/// The unit of a vector of a step; vectors of one unit are drawn on one scale.
public enum StepQuantityUnit: Hashable, Sendable, CaseIterable {
  /// That of the gradient: f over θ.
  case slope
  /// That of a step before the factor η.
  case unscaled
  /// That of the point itself.
  case place
}
