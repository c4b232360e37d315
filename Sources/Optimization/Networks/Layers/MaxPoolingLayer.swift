/// A layer that keeps the largest of every 2 × 2 numbers of an image; an odd last line or column is left out.
///
/// Among equal ones the first counts.
public struct MaxPoolingLayer: Layer {
  /// Makes the layer, which has no settings.
  public init() {}

  public var title: String { "max-pooling 2×2" }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape {
    guard input.height >= 2, input.width >= 2 else {
      throw .imageTooSmall(input, layer: title, side: 2)
    }
    return SampleShape(
      channels: input.channels, height: input.height / 2, width: input.width / 2)
  }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    for row in rows {
      Self.pool(
        pass.input(of: row), pass.inputShape, to: pass.output(of: row), noting: pass.notes(of: row))
    }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    for row in rows {
      guard let target = pass.inputGradient(of: row) else { return }
      Self.spread(
        pass.outputGradient(of: row), pass.inputShape, to: target, notes: pass.notes(of: row))
    }
  }

  /// Keeps the largest of four numbers, and notes which it was.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  private static func pool<Element: ParameterScalar>(
    _ input: UnsafePointer<Element>, _ shape: SampleShape,
    to output: UnsafeMutablePointer<Element>, noting notes: UnsafeMutablePointer<UInt8>
  ) {
    let (height, width) = (shape.height / 2, shape.width / 2)
    var place = 0
    for channel in 0..<shape.channels {
      for y in 0..<height {
        let upper = input + (channel &* shape.height &+ 2 &* y) &* shape.width
        let lower = upper + shape.width
        for x in 0..<width {
          let (a, b, c, d) = (upper[2 &* x], upper[2 &* x &+ 1], lower[2 &* x], lower[2 &* x &+ 1])
          let (above, aboveNote) = b > a ? (b, UInt8(1)) : (a, UInt8(0))
          let (below, belowNote) = d > c ? (d, UInt8(3)) : (c, UInt8(2))
          output[place] = below > above ? below : above
          notes[place] = below > above ? belowNote : aboveNote
          place = place &+ 1
        }
      }
    }
  }

  /// Gives the slope of every pooled number to the place it came from.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  private static func spread<Element: ParameterScalar>(
    _ slopes: UnsafePointer<Element>, _ shape: SampleShape,
    to target: UnsafeMutablePointer<Element>, notes: UnsafePointer<UInt8>
  ) {
    let (height, width) = (shape.height / 2, shape.width / 2)
    target.update(repeating: 0, count: shape.count)
    var place = 0
    for channel in 0..<shape.channels {
      for y in 0..<height {
        let upper = target + (channel &* shape.height &+ 2 &* y) &* shape.width
        for x in 0..<width {
          let note = Int(notes[place])
          upper[2 &* x &+ (note & 1) &+ (note >> 1) &* shape.width] = slopes[place]
          place = place &+ 1
        }
      }
    }
  }
}
