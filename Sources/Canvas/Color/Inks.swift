/// The inks of a theme in every age, for one kind of ground.
struct Inks: Hashable {
  private let inks: [[Style]]
  private let neutral: [Style]

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
  }

  /// The style of an ink; they repeat, and a negative index is that of lines that belong to no run.
  func style(_ index: Int, _ age: Age) -> Style {
    (index < 0 ? neutral : inks[index % inks.count])[Int(age.rawValue)]
  }

  private static func style(
    of entry: UInt8, ansi: UInt8, _ age: Age, fadingTo ground: RGB, _ depth: ColorDepth
  ) -> Style {
    let color = XtermPalette.color(entry)
    let shade =
      switch age {
      case .recent: color
      case .older: ground.mixed(with: color, 0.78)
      case .faint: ground.mixed(with: color, 0.42)
      }
    switch depth {
    // The inks are entries of the palette, which take fewer bytes to name than 24 bits.
    case .direct: return Style(age == .recent ? .indexed(entry) : .direct(shade))
    case .indexed: return Style(.indexed(XtermPalette.nearest(to: shade, hueWeight: 2)))
    case .ansi: return Style(.indexed(ansi), age == .faint ? .dim : [])
    case .monochrome:
      let attributes: Style.Attributes =
        switch age {
        case .recent: .bold
        case .older: []
        case .faint: .dim
        }
      return Style(.terminalDefault, attributes)
    }
  }
}
