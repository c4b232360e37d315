import Canvas

/// How a figure moves: its steps one after the other, and then again.
struct FigureMotion {
  /// The steps that are played.
  let steps: ClosedRange<Int>
  /// The steps a second.
  let speed: Double

  /// The seconds for which the last picture stands.
  private static let rest = 2.0
  /// The most moments at which something is told its place; more would make large files.
  private static let mostMoments = 240

  /// The seconds from one beginning to the next.
  private var duration: Double { Double(steps.count - 1) / speed + Self.rest }

  /// The steps at which places are given: all of few, else as many as there are moments.
  var moments: [Int] {
    let stride = max(1, (steps.count + Self.mostMoments - 1) / Self.mostMoments)
    let regular = Swift.stride(from: steps.lowerBound, to: steps.upperBound, by: stride)
    return Array(regular) + [steps.upperBound]
  }

  /// An attribute that takes one value after the other, each at its moment, and changes evenly between.
  func animation(of attribute: String, _ values: [String]) -> SVGElement {
    // The last value holds until the end.
    SVGElement(
      "animate",
      [
        "attributeName": attribute, "values": (values + values.suffix(1)).joined(separator: ";"),
        "keyTimes": keyTimes, "calcMode": "linear", "dur": seconds,
        "repeatCount": "indefinite",
      ])
  }

  /// Lets something be seen from a step on; nothing where that is always.
  func appearance(at step: Int) -> [SVGElement] {
    guard step > steps.lowerBound else { return [] }
    let share = Self.share(Double(step - steps.lowerBound) / speed / duration)
    return [
      SVGElement(
        "animate",
        [
          "attributeName": "opacity", "values": "0;1", "keyTimes": "0;\(share)",
          "calcMode": "discrete", "dur": seconds, "repeatCount": "indefinite",
        ])
    ]
  }

  /// Steps that are told one after the other, each with what lets it be seen until the next one is; at most some dozens.
  var told: [(step: Int, appearance: [SVGElement])] {
    let stride = max(1, (steps.count + Self.mostTold - 1) / Self.mostTold)
    let told =
      Array(Swift.stride(from: steps.lowerBound, to: steps.upperBound, by: stride))
      + [steps.upperBound]
    return told.enumerated().map { index, step in
      let begin = Self.share(Double(step - steps.lowerBound) / speed / duration)
      let next = index + 1 < told.count ? told[index + 1] : nil
      let end = next.map { Self.share(Double($0 - steps.lowerBound) / speed / duration) }
      let isFirst = index == 0
      return (
        step,
        [
          SVGElement(
            "animate",
            [
              "attributeName": "opacity",
              "values": (isFirst ? "1" : "0;1") + (end == nil ? "" : ";0"),
              "keyTimes": (isFirst ? "0" : "0;\(begin)") + (end.map { ";\($0)" } ?? ""),
              "calcMode": "discrete", "dur": seconds, "repeatCount": "indefinite",
            ])
        ]
      )
    }
  }

  /// The most steps that are told.
  private static let mostTold = 60

  /// The seconds from one beginning to the next, as an attribute.
  var seconds: String { SVGPath.number(duration) + "s" }

  /// The moments as shares of the duration, and its end.
  var keyTimes: String {
    let times = moments.map { Double($0 - steps.lowerBound) / speed / duration }
    return (times + [1]).map(Self.share).joined(separator: ";")
  }

  /// A share of the duration with five decimals, between which steps of long runs still differ.
  private static func share(_ value: Double) -> String {
    let digits = String(Int((min(max(0, value), 1) * 100_000).rounded()))
    guard digits.count < 6 else { return "1" }
    return "0." + String(repeating: "0", count: 5 - digits.count) + digits
  }
}
