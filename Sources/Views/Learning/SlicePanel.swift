import Canvas
import Optimization
import Workbench

/// A slice of the landscape: the loss over a plane through the parameters, with the paths of all runs on it.
struct SlicePanel {
  let learning: Learning
  let pen: LearningPen

  /// The grid the levels are chosen from, whatever the size of the panel.
  private static let sampleGrid = Size(width: 80, height: 30)

  private var landscape: Landscape? { learning.slice.landscape }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    // How far it is calculated stands beside the warning.
    let warning = scene.fitting(warnings, area.width - 8 - 8)
    let rest = area.width - 10 - warning.columns
    let panel = Panel(
      "loss on a slice",
      detail: [Span(scene.fitting(planes(scene), area.width - 24), scene.style(.dim))],
      bottomLeft: [Span(warning, scene.style(.warning))],
      bottomRight: [Span(scene.fitting(states, rest), scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    guard let landscape else {
      let text =
        learning.experiment.runs.indices.allSatisfy({
          learning.survey.course(of: $0)?.failure != nil
        })
        ? "No run has weights to lay a plane through."
        : "The plane is being laid through the paths."
      return MapFrame.explain(text, scene, in: inside, on: &picture)
    }
    let (plane, map) = MapGround(border: area, isLarge: true)
      .draw(
        scene, in: inside,
        { shown in
          Plane(
            fitting: landscape.region.x, landscape.region.y, in: shown,
            cellAspect: scene.palette.capabilities.cellAspect)
        }, on: &picture
      ) { shading(landscape, on: $0, scene) }
    drawPaths(landscape, scene, on: plane, over: map, &picture)
  }

  /// The loss at the pixels of a plane; undefined where it was not calculated.
  private func shading(
    _ landscape: Landscape, on plane: Plane, _ scene: Scene
  ) -> MapGround.Shading {
    func losses(_ plane: Plane) -> [Double] {
      plane.pixelCenters.map { landscape.field?.loss(at: $0) ?? .nan }
    }
    let sample = FieldSample(
      losses(Plane(x: plane.x, y: plane.y, area: Rect(Self.sampleGrid))))
    let levels = scene.workbench.appearance.levelScale.levels(
      scene.palette.levelCount, of: sample)
    let map = ContourMap(size: plane.area.size, levels: levels, values: losses(plane))
    var picture = Frame(plane.area.size)
    map.draw(into: &picture, at: Rect(plane.area.size), scene.palette)
    return MapGround.Shading(levels: levels, map: map, picture: picture)
  }

  /// The way of every run up to the play-head, the head of the focused one on top.
  private func drawPaths(
    _ landscape: Landscape, _ scene: Scene, on plane: Plane, over map: ContourMap,
    _ picture: inout Picture
  ) {
    var dots = DotLayer(plane)
    var markers = MarkerLayer(plane)
    markers.heads = .haloed
    let runs = learning.experiment.runs
    for run in runs.indices {
      let path = landscape.path(of: runs[run], upTo: learning.head)
      guard let first = path.first, let last = path.last else { continue }
      let priority = run == learning.focus ? 1 : 0
      dots.comet(
        path,
        Pen(ink: pen.identity(of: run), priority: priority, pattern: pen.pattern(of: run)),
        hasBeads: false)
      // All runs begin with the same weights.
      if run == runs.indices.first(where: { landscape.paths[runs[$0]] != nil }) {
        markers.place(.start, at: first)
      }
      markers.place(
        .head(pen.identity(of: run)), at: last, ink: pen.identity(of: run), priority: 1 + priority,
        number: runs.count > 1 ? runs[run].number : nil)
    }
    dots.draw(into: &picture.frame, scene.palette, over: map)
    markers.draw(into: &picture.frame, scene.palette, over: map)
  }

  /// What the plane is and how much of the paths it holds, from the longest text to the shortest.
  private func planes(_ scene: Scene) -> [String] {
    let shares = (landscape?.shares ?? []).map { percent($0, scene) }
    switch learning.slice.kind {
    case .principal where shares.count == 2:
      let whole = "\(shares[0]) + \(shares[1])"
      return [
        "the runs' two principal directions: \(whole) of their variance",
        "principal plane: \(whole) of the variance", "\(whole) of variance",
        "\(percent((landscape?.shares ?? []).reduce(0, +), scene)) of variance",
      ]
    case .random where shares.count == 1:
      return [
        "two random directions, as large as the filters: \(shares[0]) of the runs' variance",
        "two random directions: \(shares[0]) of the variance", "random: \(shares[0])", "random",
      ]
    case .principal: return ["the runs' two principal directions", "principal plane", ""]
    default: return ["two random directions, as large as the filters", "random", ""]
    }
  }

  /// As in "71 %", with a decimal where that is all there is.
  private func percent(_ share: Double, _ scene: Scene) -> String {
    let isNearAnEnd = share < 0.1 || share > 0.99
    return scene.text.fixed(100 * share, decimals: isNearAnEnd ? 1 : 0) + " %"
  }

  /// That it is a slice, from the longest text to the shortest.
  private var warnings: [String] {
    let all = learning.experiment.network.parameterCount
    return [
      "a slice: 2 of \(all) directions; the paths are shadows on it, the loss beside it is another",
      "a slice: 2 of \(all) directions; the paths are shadows on it",
      "a slice: 2 of \(all) directions", "a slice",
    ]
  }

  /// How far it is calculated, then over which rows.
  private var states: [String] {
    guard learning.slice.share >= 1 else {
      let share = "\(Int(100 * learning.slice.share)) %"
      return ["\(share) calculated", share, ""]
    }
    let (some, all) = (landscape?.rowCount ?? 0, learning.experiment.training.count)
    return some < all
      ? ["loss of \(some) of \(all) rows", "\(some) of \(all) rows", "\(some) rows", ""]
      : ["loss of all \(all) rows", "\(all) rows", ""]
  }
}
