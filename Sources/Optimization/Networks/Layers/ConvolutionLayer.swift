/// A layer that lays small filters over an image, at every place where they fit.
///
///     z[f][y][x] = b[f] + Σ W[f][c][dy][dx] · a[c][y + dy][x + dx]
///
/// The filters are not mirrored, which makes it a cross-correlation, as in PyTorch and Keras; they move by
/// one, and nothing is added around the image.
/// Source: Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, Gradient-based learning applied to document
/// recognition, 1998.
public struct ConvolutionLayer: Layer {
  /// The filters, at least 1.
  public var filters: Int
  /// The lines and columns of a filter, at least 1.
  public var side: Int

  /// Makes a layer of so many square filters.
  public init(_ filters: Int, side: Int = 3) {
    precondition(filters >= 1 && side >= 1, "at least one filter of one place")
    self.filters = filters
    self.side = side
  }

  public var title: String { "convolution \(filters) × \(side)×\(side)" }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape {
    guard input.height >= side, input.width >= side else {
      throw .imageTooSmall(input, layer: title, side: side)
    }
    return SampleShape(
      channels: filters, height: input.height - side + 1, width: input.width - side + 1)
  }

  public func parameters(for input: SampleShape) -> [ParameterBlock] {
    let places = side * side
    return [
      .weights(
        [filters, input.channels, side, side], fanIn: places * input.channels,
        fanOut: places * filters), .biases(filters),
    ]
  }

  public func unitCount(for input: SampleShape) -> Int { filters }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let patches = Patches(input: pass.inputShape, side: side)
    let (terms, places) = (patches.terms, patches.places)
    let biases = pass.parameters + filters * terms
    withUnsafeTemporaryAllocation(of: Element.self, capacity: terms * places) { memory in
      guard let matrix = memory.baseAddress else { return }
      for row in rows {
        patches.gather(pass.input(of: row), into: matrix)
        let output = pass.output(of: row)
        for filter in 0..<filters {
          (output + filter * places).update(repeating: biases[filter], count: places)
        }
        WeightedRows.add(
          .init(pass.parameters, rowStride: terms, termStride: 1), matrix, to: output,
          rows: filters, terms: terms, columns: places, stride: places)
      }
    }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let patches = Patches(input: pass.inputShape, side: side)
    let (terms, places) = (patches.terms, patches.places)
    withUnsafeTemporaryAllocation(of: Element.self, capacity: terms * places) { memory in
      guard let matrix = memory.baseAddress else { return }
      for row in rows {
        guard let target = pass.inputGradient(of: row) else { return }
        matrix.update(repeating: 0, count: terms * places)
        WeightedRows.add(
          .init(pass.parameters, rowStride: 1, termStride: terms), pass.outputGradient(of: row),
          to: matrix, rows: terms, terms: filters, columns: places, stride: places)
        target.update(repeating: 0, count: pass.inputShape.count)
        patches.scatter(matrix, to: target)
      }
    }
  }

  public func addGradient<Element>(
    _ pass: LayerPass<Element>, units: Range<Int>, to gradient: UnsafeMutablePointer<Element>
  ) {
    let patches = Patches(input: pass.inputShape, side: side)
    let (terms, places) = (patches.terms, patches.places)
    let biases = gradient + filters * terms
    withUnsafeTemporaryAllocation(of: Element.self, capacity: terms * places) { memory in
      guard let matrix = memory.baseAddress else { return }
      for row in 0..<pass.rowCount {
        patches.gather(pass.input(of: row), into: matrix)
        let slopes = pass.outputGradient(of: row)
        RowProducts.add(
          slopes + units.lowerBound * places, matrix, to: gradient + units.lowerBound * terms,
          rows: units.count, columns: terms, length: places, columnStride: terms)
        for unit in units {
          biases[unit] += ElementKernels.sum(slopes + unit * places, count: places)
        }
      }
    }
  }
}
