/// The beats of rules that only look at signs.
extension StepRecord {
  /// How a vector is reduced to its signs, and the step of length η they make.
  func signBeats(of quantity: StepQuantity<Vector>, signs: Vector) -> [Beat<Vector>] {
    let symbol = "sign(\(quantity.symbol))"
    return [
      Beat(
        "only the signs", symbol, "how steep it is does not count, only which way is down",
        [quantity, .plain(symbol, signs, quantity.role)]),
      lastBeat(
        "scaled by η", "−η \(symbol)", "every coordinate moves by \(rateText)",
        [
          .plain(symbol, signs, quantity.role),
          .step("−η \(symbol)", -(rate * signs)),
        ]),
    ]
  }
}
