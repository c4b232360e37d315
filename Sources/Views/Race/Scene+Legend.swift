import Canvas
import Workbench

/// The runs' names as legends show them: hidden ones dim, the focused one underlined.
extension Scene {
  /// The style of a run's name.
  func nameStyle(of run: Int) -> Style {
    let style =
      workbench.emphasis(of: run) == .hidden ? self.style(.dim) : ink(of: run).with(.bold)
    return run == workbench.focus ? style.with(.underline) : style
  }

  /// The style of the sign of a run's head.
  func signStyle(of run: Int) -> Style {
    workbench.emphasis(of: run) == .hidden ? style(.dim) : ink(of: run).with(.bold)
  }

  /// The sign and the number of a run, as in "●¹".
  func badge(of run: Int) -> String {
    headGlyph(of: run) + SmallDigits.superscript(number(of: run), glyphs)
  }

  /// The sign, the number and the name of a run, padded or cut to a width.
  func legendEntry(of run: Int, width: Int) -> [Span] {
    let name = label(of: run, width: width - 4).clipped(to: width - 4, glyphs)
    return [
      Span(badge(of: run) + " ", signStyle(of: run)), Span(name, nameStyle(of: run)),
      Span("".padded(to: width - 3 - name.columns), style(.text)),
    ]
  }

  /// The columns of the longest entry beside which so many columns are free; of the longest at all where
  /// the runs could not be told apart then.
  func legendEntryWidth(in width: Int, beside other: Int) -> Int {
    let room = names.fit(in: width - 4 - other) ? width - 4 - other : width - 4
    return max(12, names.width(atMost: room) + 4)
  }

  /// The sign and the name of every run, close together where there is little room, only signs where
  /// the names do not fit, or nothing.
  func legend(width: Int) -> [[Span]] {
    let runs = simulations.indices
    // With ASCII the numbers are as large as the names and would run into them.
    let spacings = glyphs == .ascii ? [("  ", " ")] : [("  ", " "), (" ", "")]
    for form in names.forms {
      for (gap, space) in spacings {
        let names = runs.map { run in
          [
            Span(run == 0 ? "" : gap, style(.text)), Span(badge(of: run), signStyle(of: run)),
            Span(space, style(.text)), Span(form[run], nameStyle(of: run)),
          ]
        }
        let whole = runs.map { run in
          let auxiliary =
            workbench.emphasis(of: run) == .hidden ? nil : auxiliaryIterateName(of: run)
          return names[run]
            + (auxiliary.map { [Span(fold(" \($0)"), auxiliaryStyle(of: run))] } ?? [])
        }
        if whole.joined().columns <= width { return whole }
        if names.joined().columns <= width { return names }
      }
    }
    let signs = runs.map { run in
      [Span(run == 0 ? "" : " ", style(.text)), Span(badge(of: run), nameStyle(of: run))]
    }
    return signs.joined().columns <= width ? signs : []
  }
}
