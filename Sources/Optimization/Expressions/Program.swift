/// A formula made ready for evaluation: instructions over numbered registers, of which the first two
/// hold the variables and each instruction fills the next.
///
/// It runs over any `Operand`: over numbers for values, over dual numbers for exact derivatives, over
/// lanes for eight values at once, which spreads the cost of reading an instruction.
struct Program: Hashable, Sendable {
  /// A step of the evaluation; whole numbers are registers.
  enum Instruction: Hashable, Sendable {
    case constant(Double)
    case unary(UnaryFunction, Int)
    case binary(BinaryFunction, Int, Int)
    case binaryWithRight(BinaryFunction, Int, Double)
    case binaryWithLeft(BinaryFunction, Double, Int)
    /// A whole power of at least 2, by multiplication.
    case power(Int, Int)
  }

  let instructions: [Instruction]
  /// The register with the result.
  let result: Int

  /// As many instructions as hardly any formula exceeds.
  private static var usualCount: Int { 38 }

  /// The value of the formula, with derivatives or without.
  func evaluate<Number: Operand>(_ x: Number, _ y: Number) -> Number {
    // A size that the compiler knows lies on the stack; another one is asked for at every call.
    if instructions.count <= Self.usualCount {
      return withUnsafeTemporaryAllocation(of: Number.self, capacity: Self.usualCount + 2) {
        evaluate(x, y, in: $0)
      }
    }
    return withUnsafeTemporaryAllocation(of: Number.self, capacity: instructions.count + 2) {
      evaluate(x, y, in: $0)
    }
  }

  /// The same with registers that the caller provides, two more than instructions.
  @inline(__always)
  private func evaluate<Number: Operand>(
    _ x: Number, _ y: Number, in registers: UnsafeMutableBufferPointer<Number>
  ) -> Number {
    registers.initializeElement(at: 0, to: x)
    registers.initializeElement(at: 1, to: y)
    var next = 2
    for instruction in instructions {
      let number: Number =
        switch instruction {
        case .constant(let constant): .constant(constant)
        case .unary(let function, let a): function.apply(registers[a])
        case .binary(let function, let a, let b): function.apply(registers[a], registers[b])
        case .binaryWithRight(let function, let a, let b): function.apply(registers[a], constant: b)
        case .binaryWithLeft(let function, let a, let b): function.apply(constant: a, registers[b])
        case .power(let a, 2): registers[a].squared
        case .power(let a, let exponent): registers[a].power(exponent)
        }
      registers.initializeElement(at: next, to: number)
      next += 1
    }
    return registers[result]
  }

  /// The values at many points, eight at a time.
  func values(at points: [Point]) -> [Double] {
    [Double](unsafeUninitializedCapacity: points.count) { values, count in
      count = points.count
      withUnsafeTemporaryAllocation(of: Lanes8.self, capacity: instructions.count + 2) {
        registers in
        points.withUnsafeBufferPointer { points in
          var first = 0
          while first < points.count {
            let length = min(8, points.count - first)
            var x = SIMD8<Double>.zero
            var y = SIMD8<Double>.zero
            for lane in 0..<length {
              x[lane] = points[first + lane].x
              y[lane] = points[first + lane].y
            }
            let lanes = evaluate(Lanes8(x), Lanes8(y), in: registers).numbers
            for lane in 0..<length { values.initializeElement(at: first + lane, to: lanes[lane]) }
            first += length
          }
        }
      }
    }
  }
}
