import Canvas
import Numbers
import Optimization
import Workbench

/// The place under the pointer with the function's value and gradient there.
struct HoverReading {
  /// The same in fewer and fewer words.
  private let forms: [String]

  /// The columns of the header that stay for what is compared.
  private static let reserved = 20

  /// Reads the function where the pointer is; nil where it is over no map.
  init?(_ scene: Scene) {
    guard let point = scene.workbench.pointer.point else { return nil }
    let objective = scene.experiment.resolvedObjective
    let value = scene.text.short(objective.value(at: point), significantDigits: 4)
    let gradient = objective.gradient(at: point)
    let slopes = [gradient.x, gradient.y].map { scene.text.short($0) }
    let (x, y) = (
      scene.text.short(point.x, significantDigits: 6),
      scene.text.short(point.y, significantDigits: 6)
    )
    let place = zip(objective.variableNames, [x, y]).map { "\($0) \($1)" }.joined(separator: "  ")
    let texts =
      scene.isOneDimensional
      ? ["\(place)  f \(value)  f′ \(slopes[0])", "\(place)  f \(value)"]
      : [
        "\(place)  f \(value)  ∇f (\(slopes[0]), \(slopes[1]))", "\(place)  f \(value)",
        "f \(value)",
      ]
    forms = texts.map(scene.fold)
  }

  /// Writes the longest form there is room for left of a column; returns where it begins.
  func draw(
    _ scene: Scene, before right: Int, in area: Rect, on picture: inout Picture
  ) -> Int {
    let room = right - area.x - Self.reserved - 3
    guard let text = forms.first(where: { $0.columns <= room }) else { return right }
    let left = right - text.columns - 3
    picture.frame.write(text, x: left, y: area.y, scene.palette.style(.barStrong))
    return left
  }
}
