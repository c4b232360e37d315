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
      contrastInk: contrastInk, quantityInks: quantityInks,
      tones: Dictionary(uniqueKeysWithValues: tones))
  }
}
