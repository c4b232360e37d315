package import Optimization

extension SettingValue {
  /// The shortest text of a number rounded to the given count of significant decimal digits.
  ///
  /// Rounds the decimal digits of the number's shortest text, halves away from 0, so that no binary
  /// remainder shows however large or small the number is.
  package static func text(of number: Double, significant digits: Int) -> String {
    guard number.isFinite else { return text(of: number) }
    let parts = number.description.split(separator: "e")
    let fraction = parts[0].drop { $0 != "." }.dropFirst()
    guard var whole = Int(parts[0].filter { $0 != "." }) else { return text(of: number) }
    var exponent = (parts.count == 2 ? Int(parts[1]) ?? 0 : 0) - fraction.count
    let excess = String(whole.magnitude).count - digits
    guard excess > 0 else { return text(of: number) }
    let divisor = (0..<excess).reduce(1) { power, _ in power * 10 }
    whole = (whole + whole.signum() * divisor / 2) / divisor
    exponent += excess
    return text(of: Double("\(whole)e\(exponent)") ?? number)
  }
}
