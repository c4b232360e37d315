/// An update rule together with what any run may have: clipping, weight decay, and batches of its own.
struct ConfiguredRule<Rule: Optimizer>: Configurable where Rule.Vector == Point {
  var rule = Rule()
  var transform = Rule.defaultTransform
  /// The rows of data in each gradient of the run; 0 is what the plan says.
  var batch = 0

  init() {}

  static var name: String { Rule.name }
  static var shortName: String { Rule.shortName }
  static var aliases: [String] { Rule.aliases }
  static var summary: String { Rule.summary }
  static var source: String { Rule.source }

  static var settings: [Setting<Self>] {
    Rule.settings.map { $0.lifted(through: \.rule) }
      + GradientTransform.settings.map { $0.lifted(through: \.transform) }
      + [
        .integer(
          Plan.batchKey, \.batch, "batch", in: Plan.allowedBatches,
          "rows in each gradient; 0 is as for all runs")
      ]
  }
}
