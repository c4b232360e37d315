/// Something asked of the looks of the picture.
public enum LookAction: Hashable, Sendable {
  /// Dark or light ground.
  case toggleLight
  /// Larger strokes, fewer numbers, more contrast; and back.
  case togglePresenter
  /// Logarithmic or linear axes of the charts.
  case toggleLinearCharts
}
