import Canvas
import Numbers
import Optimization
import Workbench

/// How long the vectors of a step are drawn, and what part of the plane shows them all.
///
/// What has the unit of the point is drawn as it is. The vectors of another unit share a factor: η
/// where that makes them about as long, so that scaling by η changes no length on the screen, else
/// the one that makes the longest of them as long as the longest of the point's unit.
/// It is one scale for all beats of a step, so that lengths can be compared from beat to beat.
struct StepScale {
  /// The factor of each unit that occurs.
  let factors: [StepQuantity<Point>.Unit: Double]
  /// The part of the plane with everything that is drawn, and a margin.
  let region: Region

  /// Measures a step; one that does not move is shown in a part of the window.
  init(_ step: StepExplanation, window: Region) {
    let drawn = step.beats.flatMap(\.quantities).compactMap(DrawnVector.init)
    let still = min(window.width, window.height) / 8
    let moves =
      drawn.filter { $0.unit == .place }.map(\.reach) + [(step.next - step.position).norm]
    let longest = moves.filter(\.isFinite).max() ?? 0
    let length = longest > 0 ? longest : still
    var factors: [StepQuantity<Point>.Unit: Double] = [.place: 1]
    for unit in StepQuantity<Point>.Unit.allCases where unit != .place {
      let longest = drawn.filter { $0.unit == unit }.map(\.reach).max() ?? 0
      guard longest > 0 else { continue }
      let isAlike = (length / 3...2 * length).contains(step.rate * longest)
      factors[unit] = isAlike ? step.rate : length / longest
    }
    self.factors = factors

    var points = [step.position, step.next]
    for vector in drawn {
      points += vector.ends.map { step.position + (factors[vector.unit] ?? 1) * $0 }
    }
    let (x, y) = (points.map(\.x).filter(\.isFinite), points.map(\.y).filter(\.isFinite))
    region = Region(
      x: Self.range(x, margin: length / 4), y: Self.range(y, margin: length / 4))
  }

  /// By what each unit is drawn longer or shorter, as in "gradients × 0.0679  u × 0.3".
  ///
  /// A unit before the factor η is named by the symbols of its vectors; without room it is left out.
  func legend(of step: StepExplanation, _ scene: Scene, width: Int) -> String {
    let drawn = step.beats.flatMap(\.quantities).compactMap(DrawnVector.init)
    let slopes = factors[.slope].map {
      "gradients × " + ($0 == step.rate ? "η" : scene.text.short($0))
    }
    let unscaled = factors[.unscaled].map { factor in
      let symbols = drawn.filter { $0.unit == .unscaled }.map(\.quantity.symbol)
      let names = symbols.enumerated().filter { !symbols[..<$0.offset].contains($0.element) }
      return names.map(\.element).joined(separator: ", ") + " × " + scene.text.short(factor)
    }
    let both = [slopes, unscaled].compactMap { $0 }.joined(separator: "  ")
    return both.columns <= width ? both : slopes ?? ""
  }

  private static func range(_ values: [Double], margin: Double) -> ClosedRange<Double> {
    let lower = (values.min() ?? 0) - margin
    let upper = (values.max() ?? 0) + margin
    return lower.isFinite && upper.isFinite && lower < upper ? lower...upper : -1...1
  }
}

/// A quantity that is drawn: a vector with where it begins and ends beside the point.
struct DrawnVector {
  let quantity: StepQuantity<Point>
  let vector: Point
  let unit: StepQuantity<Point>.Unit

  /// Nil for a quantity that is told only, and for one that is no finite vector.
  init?(_ quantity: StepQuantity<Point>) {
    guard quantity.shape != .none, case .vector(let vector) = quantity.value, vector.isFinite
    else { return nil }
    self.quantity = quantity
    self.vector = vector
    unit = quantity.unit
  }

  /// Where an arrow starts, beside the point and in its own unit.
  var tail: Point {
    if case .arrow(let tail) = quantity.shape { tail } else { .zero }
  }

  /// The outermost points, beside the point and in the vector's own unit.
  var ends: [Point] {
    quantity.shape == .box ? [vector, -vector] : [tail, tail + vector]
  }

  /// How far it goes from the point.
  var reach: Double { ends.map(\.norm).max() ?? 0 }
}
