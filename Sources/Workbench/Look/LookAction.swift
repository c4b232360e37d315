/// Something asked of the looks of the picture.
package enum LookAction: Hashable, Sendable {
  /// Dark or light ground.
  case toggleLight
  /// Larger strokes, fewer numbers, more contrast; and back.
  case togglePresenter
  /// Logarithmic or linear axes of the charts.
  case toggleLinearCharts
  /// Goes some charts on, or back when negative, each alone in the charts view; all are one of them.
  case changeChart(by: Int)
}
