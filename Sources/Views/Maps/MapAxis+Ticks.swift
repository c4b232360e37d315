import Canvas
import Numbers
import Workbench

extension MapAxis {
  /// The plane of the values of two sides, a unit each, when the map fills an area.
  static func plane(_ columns: MapAxis, _ rows: MapAxis, in area: Rect) -> Plane {
    Plane(
      x: -0.5...Double(max(1, columns.values.count)) - 0.5,
      y: -0.5...Double(max(1, rows.values.count)) - 0.5, area: area)
  }

  /// Round values of the axis for labels; their positions count values.
  func ticks(atMost count: Int, _ text: NumberText) -> [Tick] {
    guard let first = values.first, let last = values.last, first < last else { return [] }
    let ticks =
      isLogarithmic
      ? Ticks.decades(Double.log10(first)...Double.log10(last), atMost: count, text)
      : Ticks.linear(first...last, atMost: count, text)
    return ticks.compactMap { tick in
      place(of: isLogarithmic ? Double.pow(10, tick.position) : tick.position)
        .map { Tick($0, tick.label) }
    }
  }
}
