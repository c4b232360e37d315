/// The inks of a theme in every age, for one kind of ground.
struct Inks: Hashable {
  private let inks: [[Style]]
  private let neutral: [Style]
  private let contrast: [Style]
  private let quantities: [[Style]]

  /// Mixes the inks of a theme; quiet ages come closer to a colour, usually that of the ground.
  init(
    _ theme: Theme, fadingTo ground: RGB, _ depth: ColorDepth, entry: (Theme.Ink) -> UInt8
  ) {
    func ages(of ink: Theme.Ink) -> [Style] {
      Age.allCases.map {
        Self.style(of: entry(ink), ansi: ink.ansi, $0, fadingTo: ground, depth)
      }
    }
    inks = theme.inks.map(ages)
    neutral = ages(of: theme.neutralInk)
    contrast = ages(of: theme.contrastInk)
    quantities = theme.quantityInks.map(ages)
  }

  /// The style of an ink as pens name it: of runs and of quantities in turn, the neutral or the contrast one.
  func style(_ index: Int, _ age: Age) -> Style {
    let ages =
      if index >= 0 {
        inks[index % inks.count]
      } else if index == Pen.neutral {
        neutral
      } else if index == Pen.contrast {
        contrast
      } else {
        quantities[(Pen.quantity(0) - index) % quantities.count]
      }
    return ages[Int(age.rawValue)]
  }

  private static func style(
    of entry: UInt8, ansi: UInt8, _ age: Age, fadingTo ground: RGB, _ depth: ColorDepth
  ) -> Style {
    let color = XtermPalette.color(entry)
    let shade =
      switch age {
      case .recent: color
      case .older: ground.mixed(with: color, 0.82)
      case .old: ground.mixed(with: color, 0.64)
      case .faint: ground.mixed(with: color, 0.42)
      }
    switch depth {
    // The inks are entries of the palette, which take fewer bytes to name than 24 bits.
    case .direct: return Style(age == .recent ? .indexed(entry) : .direct(shade))
    case .indexed: return Style(.indexed(XtermPalette.nearest(to: shade, hueWeight: 2)))
    case .ansi: return Style(.indexed(ansi), age < .old ? [] : .dim)
    case .monochrome:
      let attributes: Style.Attributes =
        switch age {
        case .recent: .bold
        case .older: []
        case .old, .faint: .dim
        }
      return Style(.terminalDefault, attributes)
    }
  }
}
