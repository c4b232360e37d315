/// Where a statement stops to be of a form, and what would have had to follow.
struct ClaimMismatch: Error {
  /// How far the statement was read, in characters.
  let position: Int
  /// What was found there.
  let found: String
  /// What may stand there.
  var wanted: [String]
  /// What is wrong with what was found, where more can be said than that it does not belong there.
  var complaint: String?
  var suggestion: String?

  /// Of two forms that one counts that was followed further, else that which knows more; both where
  /// they part.
  func joined(_ other: ClaimMismatch) -> ClaimMismatch {
    guard position == other.position else { return position > other.position ? self : other }
    guard (complaint == nil) == (other.complaint == nil) else {
      return complaint == nil ? other : self
    }
    var joined = self
    joined.wanted += other.wanted.filter { !wanted.contains($0) }
    joined.suggestion = suggestion ?? other.suggestion
    return joined
  }
}

extension LessonProblem {
  /// A statement that is of no form.
  init(line: Int, claim text: String, _ mismatch: ClaimMismatch?) {
    let place = mismatch.map { $0.found.isEmpty ? "its end" : "'\($0.found)'" } ?? "its beginning"
    self.init(
      line: line,
      "'\(text)' is not a claim: "
        + (mismatch?.complaint ?? "\(place) does not belong there"),
      allowed: (mismatch?.wanted ?? []).joined(separator: ", or "),
      suggestion: mismatch?.suggestion)
  }
}
