import Optimization

/// A group of things the program proves about itself, with nothing but what is in it.
package struct SelfCheck: Sendable {
  /// Does the whole group.
  package let findings: @Sendable () -> Findings

  /// The groups there are.
  package static let all: [SelfCheck] = [
    SelfCheck { GradientCheck().findings() },
    SelfCheck { HessianCheck().findings() },
    SelfCheck { DualCheck().findings() },
    SelfCheck {
      CriticalPointCheck(objectives: SamplePoints.all.map { ($0, $1.objective) }).findings()
    },
    SelfCheck { TypedCheck(pairs: TypedCheck.pairs).findings() },
    SelfCheck {
      GoldenCheck(
        GoldenTable.functions, of: .functions, covering: Catalog.objectives.map(\.name)
      ).findings()
    },
    SelfCheck {
      GoldenCheck(GoldenTable.runs, of: .runs, covering: Catalog.optimizers.map(\.name)).findings()
    },
    SelfCheck {
      GoldenCheck(
        GoldenTable.schedules, of: .schedules, covering: Catalog.schedules.map(\.name)
      ).findings()
    },
  ]
}
