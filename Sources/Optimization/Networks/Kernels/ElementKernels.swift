// Unsafe for the reason `RowProducts` is.

/// Loops over numbers that lie one after another, each by itself.
enum ElementKernels {
  /// Sets what is below 0 to 0.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func rectify<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, to output: UnsafeMutablePointer<Element>, count: Int
  ) {
    // The compiler makes vectors of it; masks of eight it would take apart. A NaN is kept, so that an
    // overflow comes to light.
    for index in 0..<count { output[index] = input[index] < 0 ? 0 : input[index] }
  }

  /// Multiplies by 1 where a rectified number is above 0, else by 0.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func passWherePositive<Element: ParameterScalar>(
    _ output: UnsafePointer<Element>, _ outputGradient: UnsafePointer<Element>,
    to inputGradient: UnsafeMutablePointer<Element>, count: Int
  ) {
    for index in 0..<count {
      inputGradient[index] = output[index] > 0 ? outputGradient[index] : 0
    }
  }

  /// Multiplies by a slope that follows from what a function has made of its argument.
  ///
  /// - Parameters:
  ///   - outputGradient: what is multiplied.
  ///   - slope: c₀, c₁ and c₂ of the slope c₀ + c₁ y + c₂ y².
  ///   - output: y, what the function has made.
  ///   - inputGradient: where the products go.
  ///   - count: how many there are.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func multiply<Element: ParameterScalar>(
    _ outputGradient: UnsafePointer<Element>, bySlope slope: (Element, Element, Element),
    of output: UnsafePointer<Element>, to inputGradient: UnsafeMutablePointer<Element>, count: Int
  ) {
    for index in 0..<count {
      let y = output[index]
      inputGradient[index] = outputGradient[index] * (slope.0 + y * (slope.1 + y * slope.2))
    }
  }

  /// Writes a function of every number, calculated in double precision.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func map<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, to output: UnsafeMutablePointer<Element>, count: Int,
    _ function: (Double) -> Double
  ) {
    for index in 0..<count { output[index] = Element(function(Double(input[index]))) }
  }

  /// Multiplies the numbers whose note is not 0, and sets the others to 0.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func keep<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, where notes: UnsafePointer<UInt8>, times factor: Element,
    to output: UnsafeMutablePointer<Element>, count: Int
  ) {
    for index in 0..<count { output[index] = notes[index] == 0 ? 0 : factor * input[index] }
  }

  /// Writes one row into each of several rows.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func fill<Element: ParameterScalar>(
    rowsOf output: UnsafeMutablePointer<Element>, count: Int, with row: UnsafePointer<Element>,
    width: Int
  ) {
    for index in 0..<count { (output + index &* width).update(from: row, count: width) }
  }

  /// Adds the first numbers of several rows to one.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func addRows<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, count: Int, width: Int, stride: Int,
    to sums: UnsafeMutablePointer<Element>
  ) {
    for row in 0..<count {
      let source = input + row &* stride
      for index in 0..<width { sums[index] += source[index] }
    }
  }

  /// The sum of numbers.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func sum<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, count: Int
  ) -> Element {
    var sums = SIMD8<Element>.zero
    var index = 0
    while index &+ 8 <= count {
      sums = sums + load8(input + index)
      index = index &+ 8
    }
    var rest: Element = 0
    while index < count {
      rest += input[index]
      index = index &+ 1
    }
    return sums.sum() + rest
  }
}
