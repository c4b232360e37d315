/// A group of things the program proves about itself, with nothing but what is in it.
public struct SelfCheck: Sendable {
  /// Does the whole group.
  public let findings: @Sendable () -> Findings

  /// The groups there are.
  public static let all: [SelfCheck] = [
    SelfCheck { GradientCheck().findings() },
    SelfCheck { HessianCheck().findings() },
    SelfCheck { DualCheck().findings() },
    SelfCheck { GoldenCheck(GoldenTable.runs).findings() },
    SelfCheck { GoldenCheck(GoldenTable.schedules).findings() },
  ]
}
