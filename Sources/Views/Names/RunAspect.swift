/// One thing that can be said of a run beside the name of its optimizer, as in "η 0.6" or "β 0.5".
struct RunAspect: Hashable {
  /// How much it is worth saying.
  enum Weight: Hashable {
    /// Said only where it tells a run from another one, as that a rate is constant.
    case implied
    /// Worth knowing, but what the rule does anyway.
    case usual
    /// What somebody chose.
    case chosen
  }

  /// What it is about: two runs differ in it where they say something else, or one of them nothing.
  let key: String
  let text: String
  /// The same where there is little room.
  let brief: String
  let weight: Weight

  init(_ key: String, _ text: String, brief: String? = nil, _ weight: Weight) {
    self.key = key
    self.text = text
    self.brief = brief ?? text
    self.weight = weight
  }

  /// The key of the aspect that η is.
  static let rateKey = "lr"
}
