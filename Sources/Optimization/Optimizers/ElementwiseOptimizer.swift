/// A rule that treats every coordinate alike and by itself, but for numbers that all of them share.
///
/// What it keeps is split into *slots*, which each coordinate has of its own (m, v), and *scalars*, which
/// all share (t, βᵗ, d). A rule that needs *sums* over all coordinates (‖g‖², ⟨g, s⟩) is given them before
/// its step. One text then runs on a point, on eight independent starts at once where there are no sums,
/// and on n parameters, eight at a time: in one pass over memory, with sums in one more.
public protocol ElementwiseOptimizer: Optimizer where State == SlotState<Slots, Scalars> {
  /// What the rule remembers for every coordinate.
  associatedtype Slots: Sendable
  /// What the rule remembers once, for all coordinates.
  associatedtype Scalars: Sendable
  /// What is summed over all coordinates before a step.
  associatedtype Sums: Summable = NoSums

  /// The slots before the first step.
  ///
  /// - Parameters:
  ///   - start: the point the run starts from.
  ///   - rate: the scheduled rate of the first step.
  /// - Returns: what each coordinate remembers, shaped as the point is.
  func initialSlots(at start: Vector, rate: Double) -> Slots

  /// The scalars before the first step.
  func initialScalars(rate: Double) -> Scalars

  /// Begins a step: counts it, and whatever follows from the count.
  func advance(_ scalars: inout Scalars, rate: Double)

  /// The share of some coordinates in the sums of a step.
  func sums(
    at position: Vector, _ slots: Slots, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> Sums

  /// Takes in the sums over all coordinates.
  func advance(_ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double)

  /// Moves coordinates by one step.
  ///
  /// - Parameters:
  ///   - position: θ, on return the next one.
  ///   - slots: what the rule remembers for these coordinates, on return updated.
  ///   - gradient: g at the position, after sampling, clipping and coupled weight decay.
  ///   - scalars: what all coordinates share, already advanced.
  ///   - rate: η, the scheduled learning rate of this step.
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double)

  /// Takes in the weight decay that goes beside the step, after the step.
  ///
  /// - Parameters:
  ///   - position: θ after the step, on return after the decay.
  ///   - slots: what the rule remembers, for rules that keep further points.
  ///   - scalars: what all coordinates share.
  ///   - shift: what decay adds to the point at the scheduled rate, such as −ηλθ.
  ///   - rate: η, the scheduled rate that the shift is for.
  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double)

  /// The second point; θ itself where the rule keeps none.
  func auxiliaryIterate(in slots: Slots, at position: Vector) -> Vector
}

/// What a rule remembers, by whom it is shared.
@dynamicMemberLookup
public struct SlotState<Slots: Sendable, Scalars: Sendable>: Sendable {
  /// What every coordinate has of its own.
  public var slots: Slots
  /// What all coordinates share.
  public var scalars: Scalars

  /// A slot by its name.
  public subscript<Value>(dynamicMember path: KeyPath<Slots, Value>) -> Value {
    slots[keyPath: path]
  }

  /// A scalar by its name.
  public subscript<Value>(dynamicMember path: KeyPath<Scalars, Value>) -> Value {
    scalars[keyPath: path]
  }
}

extension ElementwiseOptimizer {
  public static var asksTheOracle: Bool { false }

  public func initialState(at start: Vector, rate: Double) -> State {
    SlotState(
      slots: initialSlots(at: start, rate: rate), scalars: initialScalars(rate: rate))
  }

  /// Makes the step where the coordinates at hand are all there are.
  @inline(__always)
  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    let problem =
      Self.asksTheOracle
      ? ProblemSummary(
        dimension: oracle.dimension, value: oracle.value(position), lowestValue: oracle.lowestValue)
      : ProblemSummary(dimension: oracle.dimension)
    step(&position, &state, gradient: gradient, rate: rate, of: problem)
  }

  /// Makes the step where the coordinates at hand are all there are, and the rule asks for no values.
  @inline(__always)
  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    step(&position, &state, gradient: gradient, rate: rate, of: ProblemSummary(dimension: 1))
  }

  @inline(__always)
  private func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    of problem: ProblemSummary
  ) {
    advance(&state.scalars, rate: rate)
    let sums = sums(at: position, state.slots, gradient: gradient, state.scalars, rate: rate)
    advance(&state.scalars, by: sums, of: problem, rate: rate)
    step(&position, &state.slots, gradient: gradient, state.scalars, rate: rate)
  }

  @inline(__always)
  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    decay(&position, &state.slots, state.scalars, by: shift, rate: rate)
  }

  @inline(__always)
  public func auxiliaryIterate(of state: State, at position: Vector) -> Vector {
    auxiliaryIterate(in: state.slots, at: position)
  }
}

// What most rules do without.
extension ElementwiseOptimizer {
  @inline(__always)
  public func advance(_ scalars: inout Scalars, rate: Double) {}

  @inline(__always)
  public func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    position = position + shift
  }

  @inline(__always)
  public func auxiliaryIterate(in slots: Slots, at position: Vector) -> Vector { position }
}

extension ElementwiseOptimizer where Slots == Void {
  public func initialSlots(at start: Vector, rate: Double) {}
}

extension ElementwiseOptimizer where Scalars == Void {
  public func initialScalars(rate: Double) {}
}
