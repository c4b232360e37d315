/// A step of a run, taken apart.
public struct StepExplanation: Sendable {
  /// The step, counted from 0.
  public let step: Int
  /// The point before the step.
  public let position: Point
  /// η of the step.
  public let rate: Double
  /// The parts in their order; the last one arrives at the next point of the run.
  public let beats: [Beat<Point>]
  /// The point after the step.
  public let next: Point
}
