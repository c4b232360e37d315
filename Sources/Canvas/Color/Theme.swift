/// The looks of everything around the maps, and the inks of the runs.
///
/// A light theme is another value of this type; nothing else knows whether the ground is dark.
package struct Theme: Hashable, Sendable {
  /// The name in lists and on the command line.
  package let name: String
  private let tones: [Role: Tone]
  /// The inks of the runs in order; runs beyond take them again and differ by their marker.
  let inks: [Ink]
  /// The ink of lines that belong to no run, as the graph of a function.
  let neutralInk: Ink
  /// The ink farthest from the ground, which shows over every other.
  let contrastInk: Ink
  /// The inks of quantities, whichever run they are of; none is a run's.
  let quantityInks: [Ink]
  /// The text and the ground in 16 colours.
  let ansi: AnsiPair

  init(
    name: String, inks: [Ink], neutralInk: Ink, contrastInk: Ink, quantityInks: [Ink],
    ansi: AnsiPair, tones: [Role: Tone]
  ) {
    precondition(
      !inks.isEmpty && !quantityInks.isEmpty, "A theme has at least one ink of each kind.")
    for role in Role.allCases {
      precondition(tones[role] != nil, "Theme \(name) has no tone for \(role).")
    }
    self.name = name
    self.inks = inks
    self.neutralInk = neutralInk
    self.contrastInk = contrastInk
    self.quantityInks = quantityInks
    self.ansi = ansi
    self.tones = tones
  }

  /// The colour of lines and markers.
  struct Ink: Hashable, Sendable {
    /// The bright entry of the xterm palette for the dark casings of maps; direct colour shows the
    /// same shade.
    let index: UInt8
    /// The entry for the ground of panels.
    let onGround: UInt8
    /// The entry 0 to 15 for 16 colours.
    let ansi: UInt8

    init(index: UInt8, onGround: UInt8? = nil, ansi: UInt8) {
      self.index = index
      self.onGround = onGround ?? index
      self.ansi = ansi
    }
  }

  /// The look of a role.
  package subscript(role: Role) -> Tone {
    guard let tone = tones[role] else {
      preconditionFailure("A theme has a tone for every role; the initializer made sure.")
    }
    return tone
  }
}

extension Theme {
  /// The themes; the first is the default.
  package static let all: [Theme] = [.dark, .light]
}

extension Theme: CustomStringConvertible {
  /// The name.
  package var description: String { name }
}

extension Theme {
  /// The same looks with nothing quiet: what was dim reads like text, borders and axes like what was
  /// dim, so that a projector in a bright room still shows them.
  package var strengthened: Theme {
    var louder: [Role: Role] = [:]
    for role in [Role.panel, .text] { louder[role] = .strong }
    for role in [Role.border, .axis] { louder[role] = .dim }
    louder[.dim] = .text
    louder[.playHead] = .text
    louder[.bar] = .barStrong
    louder[.barDim] = .bar
    let tones = Role.allCases.map { role in
      var tone = self[louder[role] ?? role]
      tone.background = self[role].background
      return (role, tone)
    }
    return Theme(
      name: "strong " + name, inks: inks, neutralInk: neutralInk,
      contrastInk: contrastInk, quantityInks: quantityInks, ansi: ansi,
      tones: Dictionary(uniqueKeysWithValues: tones))
  }
}
