import Canvas
import Optimization
import Workbench

/// The function being typed, over as many lines as it takes, with what is wrong with it or how it reads.
struct FormulaPanel: ModePanel {
  let place = ModePlace.besideMaps
  private let prompt: FormulaPrompt
  private let scalars: [Unicode.Scalar]

  init(_ prompt: FormulaPrompt) {
    self.prompt = prompt
    scalars = Array(prompt.field.text.unicodeScalars)
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    picture.mark(area, as: .cover)
    let count = scalars.count > 100 ? "\(scalars.count) of \(ExpressionLimits.length)" : ""
    let panel = Panel(
      "type a function", bottomRight: [Span(count, scene.style(.dim))], isFocused: true)
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard inside.width > 4, inside.height > 0 else { return }
    var rest = Rect(
      x: inside.x + 1, y: inside.y, width: inside.width - 2, height: inside.height)
    drawTyped(scene, in: &rest, on: &picture)
    drawReading(scene, in: &rest, on: &picture)
    _ = rest.cutTop(1)
    for (text, role) in help {
      write(text, role, scene, in: &rest, on: &picture)
    }
  }

  /// The text in lines, the cursor in it, and a caret below the place where it goes wrong.
  private func drawTyped(_ scene: Scene, in rest: inout Rect, on picture: inout Picture) {
    let width = max(1, rest.width - 2)
    let lineCount = scalars.count / width + 1
    // The place of a mistake may be one beyond the last character.
    let caret = prompt.problem.map { min($0.column - 1, scalars.count) }
    let height = max(1, min(lineCount, rest.height - 3))
    let current = (caret ?? prompt.field.cursor) / width
    for line in LineWindow(lineCount, around: current, height: height).shown {
      let row = rest.cutTop(1)
      let places = line * width..<min((line + 1) * width, scalars.count + 1)
      let spans = places.map { place in
        let style = scene.style(.strong)
        let scalar = place < scalars.count ? scalars[place] : " "
        return Span(
          scene.fold(String(scalar)),
          place == prompt.field.cursor ? style.with(.reverse) : style)
      }
      picture.frame.write(
        [Span(line == 0 ? "> " : "  ", scene.style(.dim))] + spans, x: row.x, y: row.y,
        limit: row.width, glyphs: scene.glyphs)
      if let caret, caret / width == line {
        let below = rest.cutTop(1)
        picture.frame.write(
          "^", x: below.x + 2 + caret % width, y: below.y, scene.style(.warning))
      }
    }
  }

  /// What is wrong, else the function as a textbook writes it.
  private func drawReading(_ scene: Scene, in rest: inout Rect, on picture: inout Picture) {
    if let problem = prompt.problem {
      let meant =
        problem.suggestion.map { "; did you mean '\($0)'?" }
        ?? problem.catalogSuggestion.map { "; leave with Esc and pick '\($0)' with ^F" } ?? ""
      write("\(problem)\(meant)", .warning, scene, in: &rest, on: &picture)
    } else if let function = prompt.parsed {
      let variables = function.dimension == 1 ? "f(x)" : "f(x, y)"
      write("\(variables) = \(function.formula)", .text, scene, in: &rest, on: &picture)
      // The function shown is an earlier one until this one was looked at.
      let shown = scene.experiment.objective.function
      if let remark = shown?.objective.remark, shown?.formula == function.formula {
        write(remark, .dim, scene, in: &rest, on: &picture)
      }
    }
  }

  /// What can be typed.
  private var help: [(String, Role)] {
    [
      ("x y, or x1 x2; pi e; + - * / ^ ( ) |x|; 2x, xy and (x+1)(y-1) multiply", .dim),
      (ExpressionProblem.functionNames.joined(separator: " "), .dim),
    ]
  }

  private func write(
    _ text: String, _ role: Role, _ scene: Scene, in rest: inout Rect, on picture: inout Picture
  ) {
    let lines = scene.fold(text).wrapped(indent: 0, hanging: 0, width: rest.width)
    for line in lines.split(separator: "\n") where rest.height > 0 {
      let row = rest.cutTop(1)
      picture.frame.write(
        [Span(String(line), scene.style(role))], x: row.x, y: row.y, limit: row.width,
        glyphs: scene.glyphs)
    }
  }
}
