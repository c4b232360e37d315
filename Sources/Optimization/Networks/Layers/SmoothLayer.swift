/// A layer that makes of every number a smooth function of it alone, whose slope follows from what it made.
protocol SmoothLayer: Layer {
  /// The function.
  static func value(of number: Double) -> Double

  /// c₀, c₁ and c₂ of its slope c₀ + c₁ y + c₂ y² where it is y.
  static var slope: SIMD3<Double> { get }
}

extension SmoothLayer {
  public var readsItsOutput: Bool { true }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape { input }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    ElementKernels.map(
      pass.input(of: rows.lowerBound), to: pass.output(of: rows.lowerBound),
      count: rows.count * pass.inputShape.count
    ) { Self.value(of: $0) }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    guard let target = pass.inputGradient(of: rows.lowerBound) else { return }
    let slope = Self.slope
    ElementKernels.multiply(
      pass.outputGradient(of: rows.lowerBound),
      bySlope: (Element(slope.x), Element(slope.y), Element(slope.z)),
      of: pass.output(of: rows.lowerBound), to: target, count: rows.count * pass.inputShape.count)
  }
}
