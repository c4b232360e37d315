/// One named part of a step: what is calculated, in a formula and in numbers, and how to draw it.
public struct Beat<Vector: ParameterVector>: Sendable {
  /// What becomes of the point in a beat.
  public enum Landing: Equatable, Sendable {
    /// Where it was.
    case staying
    /// Where it was, with the next point in sight.
    case ghost(Vector)
    /// At the next point.
    case moved(Vector)
  }

  /// What happens, in a few words.
  public let title: String
  /// The same as a formula in plain text.
  public let formula: String
  /// The same as a sentence, with the settings in numbers.
  public let caption: String
  /// The quantities of the formula, in the order they are read and drawn.
  public let quantities: [StepQuantity<Vector>]
  /// Where the beat leaves the point.
  public let landing: Landing

  /// Names a part of a step.
  ///
  /// - Parameters:
  ///   - title: what happens, in at most 24 characters.
  ///   - formula: the same in plain text, as in "v ← β v + g".
  ///   - caption: the same as a sentence, with the settings in numbers.
  ///   - quantities: those of the formula, each symbol once.
  ///   - landing: where the beat leaves the point; a rule's last one shows where the step leads.
  public init(
    _ title: String, _ formula: String, _ caption: String, _ quantities: [StepQuantity<Vector>],
    landing: Landing = .staying
  ) {
    self.title = title
    self.formula = formula
    self.caption = caption
    self.quantities = quantities
    self.landing = landing
  }
}

extension Beat {
  /// The same beat of one coordinate alone.
  ///
  /// - Parameters:
  ///   - hasAll: whether the vectors of the step have all coordinates there are; else sums over them are left
  ///     out.
  ///   - coordinate: the coordinate of a vector.
  /// - Returns: a beat whose vectors are numbers.
  func picking(hasAll: Bool, _ coordinate: (Vector) -> Double) -> Beat<Double> {
    let landing: Beat<Double>.Landing =
      switch landing {
      case .staying: .staying
      case .ghost(let point): .ghost(coordinate(point))
      case .moved(let point): .moved(coordinate(point))
      }
    return Beat<Double>(
      title, formula, caption,
      quantities.filter { hasAll || !$0.isSum }.map { $0.picking(coordinate) }, landing: landing)
  }
}
