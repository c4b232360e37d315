/// A step of a run, taken apart.
package struct StepExplanation: Sendable {
  /// The step, counted from 0.
  package let step: Int
  /// The point before the step.
  package let position: Point
  /// η of the step.
  package let rate: Double
  /// The parts in their order; the last one arrives at the next point of the run.
  package let beats: [Beat<Point>]
  /// The point after the step.
  package let next: Point
}
