/// Makes a program of a formula: what does not depend on the variables is calculated at once, what
/// occurs several times is calculated once, and whole powers become products.
struct Compiler {
  private var instructions: [Program.Instruction] = []
  /// The register of every instruction so far.
  private var registers: [Program.Instruction: Int] = [:]

  /// What a part of the formula has become.
  private enum Part {
    case constant(Double)
    case register(Int)
  }

  /// The program of a formula.
  static func program(for expression: Expression) -> Program {
    var compiler = Compiler()
    switch compiler.compile(expression) {
    case .register(let result):
      return Program(instructions: compiler.instructions, result: result)
    case .constant(let number):
      return Program(instructions: [.constant(number)], result: 2)
    }
  }

  private mutating func compile(_ expression: Expression) -> Part {
    switch expression {
    case .number(let number):
      return .constant(number)
    case .constant(let constant):
      return .constant(constant.value)
    case .variable(let variable):
      return .register(variable.isSecond ? 1 : 0)
    case .unary(let function, let operand):
      switch compile(operand) {
      case .constant(let a): return .constant(function.apply(a))
      case .register(let a): return append(.unary(function, a))
      }
    case .binary(let function, let left, let right):
      switch (compile(left), compile(right)) {
      case (.constant(let a), .constant(let b)): return .constant(function.apply(a, b))
      case (.constant(let a), .register(let b)): return append(.binaryWithLeft(function, a, b))
      case (.register(let a), .register(let b)): return append(.binary(function, a, b))
      case (.register(let a), .constant(let b)):
        return function == .power ? power(a, b) : append(.binaryWithRight(function, a, b))
      }
    }
  }

  /// The largest whole power that is calculated by multiplication.
  private static let largestProduct = 16

  private mutating func power(_ base: Int, _ exponent: Double) -> Part {
    switch exponent {
    case 0: return .constant(1)
    case 1: return .register(base)
    case 0.5: return append(.unary(.sqrt, base))
    default: break
    }
    let magnitude = exponent.magnitude
    guard magnitude <= Double(Self.largestProduct), let whole = Int(exactly: magnitude) else {
      return append(.binaryWithRight(.power, base, exponent))
    }
    let product = whole == 1 ? Part.register(base) : append(.power(base, whole))
    guard exponent < 0, case .register(let register) = product else { return product }
    return append(.binaryWithLeft(.quotient, 1, register))
  }

  /// The register of an instruction; one that is there already is not repeated.
  private mutating func append(_ instruction: Program.Instruction) -> Part {
    if let register = registers[instruction] { return .register(register) }
    let register = instructions.count + 2
    instructions.append(instruction)
    registers[instruction] = register
    return .register(register)
  }
}
