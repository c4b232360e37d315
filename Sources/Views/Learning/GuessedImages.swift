import Canvas
import Optimization
import Workbench

/// Some images with what the focused run takes them for.
struct GuessedImages {
  let learning: Learning

  /// Whether the rows are images at all.
  var hasImages: Bool { !learning.experiment.shownRows.isEmpty }

  /// The rows that one line of images takes, with the guess below and the border.
  var smallestHeight: Int { hasImages ? lines + 3 : 0 }

  /// The columns of an image, a pixel or more each; two pixels share a row.
  private var columns: Int { min(learning.experiment.shownSamples.shape.width, Self.mostColumns) }
  private var lines: Int {
    (min(learning.experiment.shownSamples.shape.height, Self.mostColumns) + 1) / 2
  }
  /// As few as let a digit be read, so that many fit.
  private static let mostColumns = 10

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard hasImages, area.height >= smallestHeight else { return }
    let details = ["wrong ones with the truth", "guess ≠ truth"]
    let panel = Panel(
      "guesses", detail: [Span(scene.fitting(details, area.width - 16), scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    let (perLine, perColumn) = (
      max(1, (inside.width + 1) / (columns + 1)), max(1, inside.height / (lines + 1))
    )
    let rows = learning.experiment.shownRows
    let guesses = learning.survey.course(of: learning.focus)?.mark(at: learning.head)?.guesses
    for (place, row) in rows.prefix(perLine * perColumn).enumerated() {
      let x = inside.x + place % perLine * (columns + 1)
      let y = inside.y + place / perLine * (lines + 1)
      draw(row, x: x, y: y, scene, on: &picture)
      guard let guesses, guesses.indices.contains(place) else { continue }
      write(guesses[place], of: row, x: x, y: y + lines, scene, on: &picture)
    }
  }

  /// The guess below an image; a wrong one with the right class.
  private func write(
    _ guess: Int, of row: Int, x: Int, y: Int, _ scene: Scene, on picture: inout Picture
  ) {
    let samples = learning.experiment.shownSamples
    let label = samples.labels[row]
    let isRight = guess == label
    let names = samples.classes
    let text = isRight ? names[guess] : "\(names[guess]) ≠ \(names[label])"
    picture.frame.write(
      scene.fold(text), x: x, y: y, scene.style(isRight ? .good : .bad), limit: columns)
  }

  private func draw(_ row: Int, x: Int, y: Int, _ scene: Scene, on picture: inout Picture) {
    let samples = learning.experiment.shownSamples
    let pixels = Pixels(samples.row(row), samples.shape, columns: columns, lines: 2 * lines)
    let palette = scene.palette
    for line in 0..<lines {
      for column in 0..<columns {
        let (upper, lower) = (pixels[2 * line, column], pixels[2 * line + 1, column])
        if palette.hasLevelColors, palette.capabilities.glyphs != .ascii {
          let colors = [upper, lower].map { palette.level(level($0, palette)) }
          picture.frame[x + column, y + line] = Cell("▀", Style(colors[0], on: colors[1]))
        } else {
          let shade = palette.shade(level((upper + lower) / 2, palette))
          picture.frame[x + column, y + line] = Cell(shade, scene.style(.text))
        }
      }
    }
  }

  private func level(_ value: Double, _ palette: Palette) -> Int {
    Int((value * Double(palette.levelCount - 1)).rounded())
  }
}

/// An image brought to fewer pixels, each the mean of those it stands for.
private struct Pixels {
  private let values: [Double]
  private let columns: Int

  init(_ row: [Double], _ shape: SampleShape, columns: Int, lines: Int) {
    self.columns = columns
    let darkest = max(row.prefix(shape.height * shape.width).max() ?? 1, 1e-9)
    var values: [Double] = []
    for line in 0..<lines {
      for column in 0..<columns {
        let ys = Self.part(line, of: lines, shape.height)
        let xs = Self.part(column, of: columns, shape.width)
        var (sum, count) = (0.0, 0.0)
        for y in ys {
          for x in xs {
            sum += row[y * shape.width + x]
            count += 1
          }
        }
        values.append(count > 0 ? min(1, max(0, sum / count / darkest)) : 0)
      }
    }
    self.values = values
  }

  subscript(line: Int, column: Int) -> Double { values[line * columns + column] }

  /// The pixels of a side that one place stands for; none beyond the last.
  private static func part(_ place: Int, of count: Int, _ side: Int) -> Range<Int> {
    let start = min(side, place * side / count)
    return start..<min(side, max(start + 1, (place + 1) * side / count))
  }
}
