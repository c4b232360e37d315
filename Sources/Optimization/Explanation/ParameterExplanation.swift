/// A step of a training, taken apart for one parameter of the network.
public struct ParameterExplanation: Sendable {
  /// The step, counted from 0.
  public let step: Int
  /// The parameter, in the order of the network's blocks.
  public let index: Int
  /// The numbers of the rows in the batch, from 0.
  public let rows: [Int]
  /// The mean loss of the batch before the step, with dropout.
  public let loss: Double
  /// η of the step.
  public let rate: Double
  /// The parameter before the step.
  public let value: Double
  /// The parts in their order; the first is the gradient of the batch, the last arrives at the next value.
  public let beats: [Beat<Double>]
  /// The parameter after the step.
  public let next: Double

  /// Puts the parts between where the gradient comes from and where the step leads.
  init(
    step: Int, index: Int, rows: [Int], loss: Double, rate: Double, value: Double, slope: Double,
    norm: Double, _ parts: ParameterParts
  ) {
    self.step = step
    self.index = index
    self.rows = rows
    self.loss = loss
    self.rate = rate
    self.value = value
    next = parts.next
    let batch = Beat<Double>(
      "the batch's gradient",
      "\(ParameterParts.slope), the mean of \(rows.count) \(rows.count == 1 ? "row" : "rows")",
      slope == 0
        ? "0: no row of the batch says anything of this weight"
        : "how the batch's loss would change with this weight alone",
      [
        .number("L", loss), .gradient(ParameterParts.slope, slope), .sum("‖∇L‖, all weights", norm),
      ])
    let move = Beat<Double>(
      "the move", "θ ← θ + Δθ", "the weight after the step",
      [.plain("θ before", value), .step("Δθ", next - value), .plain("θ", next)],
      landing: .moved(next))
    beats = [batch] + parts.beats + [move]
  }
}
