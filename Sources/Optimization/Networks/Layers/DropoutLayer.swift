/// A layer that leaves out numbers by chance while a network is trained, and nothing while it is judged.
///
/// What is kept is divided by 1 − rate, so that sums stay what they are on average.
/// Source: N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever, R. Salakhutdinov, Dropout: a simple way to
/// prevent neural networks from overfitting, 2014.
public struct DropoutLayer: Layer {
  /// The share that is left out, from 0 to below 1.
  public var rate: Double

  /// Makes a layer that leaves out the given share.
  public init(_ rate: Double) {
    precondition(rate >= 0 && rate < 1, "a share from 0 to below 1")
    self.rate = rate
  }

  public var title: String { "dropout \(DecimalText.text(of: rate))" }
  public var isElementwise: Bool { true }

  public func outputShape(for input: SampleShape) throws(NetworkProblem) -> SampleShape { input }

  public func forward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let width = pass.inputShape.count
    for row in rows {
      let (source, target) = (pass.input(of: row), pass.output(of: row))
      if let chance = pass.chance {
        let notes = pass.notes(of: row)
        chance.write(
          keeping: 1 - rate, layer: pass.chanceIndex, row: pass.firstRow + row, to: notes,
          count: width)
        ElementKernels.keep(
          source, where: notes, times: Element(1 / (1 - rate)), to: target, count: width)
      } else if target != source {
        target.update(from: source, count: width)
      }
    }
  }

  public func backward<Element>(_ pass: LayerPass<Element>, rows: Range<Int>) {
    let width = pass.inputShape.count
    for row in rows {
      let source = pass.outputGradient(of: row)
      guard let target = pass.inputGradient(of: row) else { return }
      if pass.chance != nil {
        ElementKernels.keep(
          source, where: pass.notes(of: row), times: Element(1 / (1 - rate)), to: target,
          count: width)
      } else if target != source {
        target.update(from: source, count: width)
      }
    }
  }
}
