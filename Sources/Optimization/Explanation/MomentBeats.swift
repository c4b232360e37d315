/// The beats that Adam and its kin have in common: averages, their corrections, their quotient.
extension StepRecord {
  /// How the slope joins an average m that fades: m ← β m + (1 − β) g.
  func averageBeats(
    from before: Vector, to after: Vector, keeping share: Double, as symbol: String = "β₁"
  ) -> [Beat<Vector>] {
    let kept = share * before
    return [
      Beat(
        "the average fades", "\(symbol) m",
        "\(symbol) = \(NumberText.figure(share, significantDigits: 4)) of it is kept",
        [.memory("m before", before, isQuiet: true), .memory("\(symbol) m", kept)]),
      gradientBeat,
      Beat(
        "the sum", "m ← \(symbol) m + (1 − \(symbol)) g",
        "a small share of the gradient joins the average",
        [
          .memory("\(symbol) m", kept, isQuiet: true),
          .gradient("(1 − \(symbol)) g", (1 - share) * gradient, from: kept), .memory("m", after),
        ]),
    ]
  }

  /// How the squared slope joins the average v, and the root of it.
  func squareBeats(
    from before: Vector, to after: Vector, keeping share: Double
  ) -> [Beat<Vector>] {
    [
      Beat(
        "squares", "v ← β₂ v + (1 − β₂) g²",
        "β₂ = \(NumberText.figure(share, significantDigits: 4)) of the average square is kept",
        [
          .gradient("g", gradient), .plain("v before", before, .length),
          .plain("v", after, .length),
        ]),
      Beat(
        "the root", "√v", "as a length it can be compared with the gradient",
        [
          .gradient("g", gradient, isQuiet: true),
          .lengths("√v before", before.squareRoot(), isQuiet: true),
          .lengths("√v", after.squareRoot()),
        ]),
    ]
  }

  /// m̂ = m/(1 − βᵗ): m without what its start at 0 takes from it.
  func averageCorrected(_ firstMoment: Vector, by divisor: Double) -> Beat<Vector> {
    Beat(
      "the corrected average", "m′ = m / (1 − β₁ᵗ)", "makes up for an average that started at 0",
      [
        .memory("m", firstMoment, isQuiet: true), .number("1 − β₁ᵗ", divisor),
        .memory("m′", firstMoment / divisor),
      ])
  }

  /// The average square corrected for its start at 0, as it comes to divide the step.
  func squareCorrected(
    _ secondMoment: Vector, as symbol: String = "v", by divisor: Double,
    to length: StepQuantity<Vector>
  ) -> Beat<Vector> {
    Beat(
      "the corrected square", "\(symbol)′ = \(symbol) / (1 − β₂ᵗ)",
      "the average square started at 0 as well",
      [
        .lengths("√\(symbol)", secondMoment.squareRoot(), isQuiet: true),
        .number("1 − β₂ᵗ", divisor), length,
      ])
  }

  /// The quotient u of an average and a length, and the step −η u that it makes.
  func quotientBeats(
    of average: StepQuantity<Vector>, by length: StepQuantity<Vector>, ratio: Vector, step: Vector,
    as title: String = "divided by the root",
    saying caption: String = "1 where all gradients agreed, less where they changed sign"
  ) -> [Beat<Vector>] {
    let divisor = length.symbol.contains(" ") ? "(\(length.symbol))" : length.symbol
    return [
      Beat(
        title, "u = \(average.symbol) / \(divisor)", caption,
        [average, length, .memory("u", ratio, in: .unscaled)]),
      scaledBeat(ratio, step: step),
    ]
  }

  /// The step −η u.
  func scaledBeat(_ ratio: Vector, step: Vector) -> Beat<Vector> {
    lastBeat(
      "scaled by η", "−η u", "\(rateText) is the step where u is 1",
      [.memory("u", ratio, in: .unscaled), .step("−η u", step)])
  }
}
