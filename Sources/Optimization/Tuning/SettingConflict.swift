/// What is wrong with settings that are allowed each by itself and do not fit each other.
public struct SettingConflict: Hashable, Sendable {
  /// The key of the setting that should be another.
  public let key: String
  /// What is wrong, naming what was found.
  public let complaint: String
  /// What would fit.
  public let allowed: String
}

extension SettingConflict {
  /// The conflict of a list that is to rise, or with `allowsEqual` not to fall; nil where it does not.
  static func unsorted(
    _ numbers: [Double], key: String, allowsEqual: Bool = false
  ) -> SettingConflict? {
    let fall = zip(numbers, numbers.dropFirst()).first {
      allowsEqual ? $0.0 > $0.1 : $0.0 >= $0.1
    }
    guard let fall else { return nil }
    let (before, after) = (DecimalText.text(of: fall.0), DecimalText.text(of: fall.1))
    return SettingConflict(
      key: key, complaint: "\(after) stands behind \(before)", allowed: "numbers in rising order")
  }

  /// The conflict of one list that is to have some entries more than another; nil where it has.
  static func unequal(
    _ key: String, _ count: Int, for other: String, _ otherCount: Int, plus difference: Int
  ) -> SettingConflict? {
    guard count != otherCount + difference else { return nil }
    return SettingConflict(
      key: key,
      complaint: "\(otherCount) \(other) need \(otherCount + difference) \(key), not \(count)",
      allowed: difference == 0
        ? "as many \(key) as \(other)" : "one more of \(key) than of \(other)")
  }
}
