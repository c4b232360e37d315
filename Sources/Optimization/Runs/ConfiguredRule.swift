/// An update rule together with the clipping and weight decay that any run may have.
struct ConfiguredRule<Rule: Optimizer>: Configurable where Rule.Vector == Point {
  var rule = Rule()
  var transform = Rule.defaultTransform

  init() {}

  static var name: String { Rule.name }
  static var shortName: String { Rule.shortName }
  static var aliases: [String] { Rule.aliases }
  static var summary: String { Rule.summary }
  static var source: String { Rule.source }

  static var settings: [Setting<Self>] {
    Rule.settings.map { $0.lifted(through: \.rule) }
      + GradientTransform.settings.map { $0.lifted(through: \.transform) }
  }
}
