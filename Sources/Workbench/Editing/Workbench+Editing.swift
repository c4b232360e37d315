/// Sends what is asked for to what is open.
extension Workbench {
  mutating func edit(_ action: EditingAction) {
    switch action {
    case .openSheet(let subject): openSheet(subject)
    case .openPicker(let catalogField): openPicker(for: catalogField)
    case .openFormula: openFormula()
    case .openPalette(let commands): modes.open(.palette(CommandPalette(commands: commands)))
    case .choose(let catalogField, let name): experiment.choose(name, for: catalogField, run: focus)
    case .moveSelection(let lines): select(by: lines)
    case .select(let line): select(line)
    case .adjust(let notches):
      if case .sheet(let sheet) = mode { adjust(by: notches, in: sheet) }
    case .restoreDefault:
      if case .sheet(let sheet) = mode { restoreDefault(in: sheet) }
    case .type(let edit): type(edit)
    case .paste(let text): paste(text)
    case .undo: undo()
    case .redo: redo()
    }
  }

  private mutating func select(by lines: Int) {
    switch mode {
    case .sheet(let sheet): select(sheet.selected + lines, in: sheet)
    case .picker(let picker): select(picker.selected + lines, in: picker)
    case .palette(let palette): select(palette.selected + lines, in: palette)
    default: break
    }
  }

  private mutating func select(_ line: Int) {
    switch mode {
    case .sheet(let sheet): select(line, in: sheet)
    case .picker(let picker): select(line, in: picker)
    case .palette(let palette): select(line, in: palette)
    default: break
    }
  }

  private mutating func type(_ edit: TextEdit) {
    switch mode {
    case .sheet(let sheet): type(edit, into: sheet)
    case .picker(let picker): type(edit, into: picker)
    case .formula(let prompt): type(edit, into: prompt)
    case .palette(let palette): type(edit, into: palette)
    default: break
    }
  }

  private mutating func paste(_ text: String) {
    guard mode.isTyping else {
      notice = "pasted text is not taken for keys"
      return
    }
    type(.insert(text))
  }
}
