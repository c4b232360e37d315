import Optimization
import Workbench

/// Actions of editing, from a seeded generator.
struct RandomEditing {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func next() -> Action {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: .editing(.openSheet(.run))
    case 1: .editing(.openSheet(.experiment))
    case 2: .editing(.openPicker(catalogField()))
    case 3: .editing(.openPalette)
    case 4: .editing(.choose(catalogField(), name: "no matter", in: &generator))
    case 5, 6: .editing(.moveSelection(by: Int.random(in: -3...3, using: &generator)))
    case 7: .editing(.select(Int.random(in: 0..<20, using: &generator)))
    case 8, 9: .editing(.adjust(.fine(Int.random(in: -3...3, using: &generator))))
    case 10: .editing(.adjust(.coarse(Int.random(in: -1...1, using: &generator))))
    case 11: .editing(.restoreDefault)
    case 12, 13: .editing(.type(.insert(text())))
    case 14: .editing(.type(edit()))
    case 15: .editing(.paste(text() + "\n\u{1B}"))
    case 16: .editing(.undo)
    case 17: .editing(.redo)
    case 18: .confirm
    default: .cancel
    }
  }

  private mutating func catalogField() -> CatalogField {
    [.objective, .optimizer, .schedule(within: [])].randomElement(using: &generator) ?? .optimizer
  }

  private mutating func text() -> String {
    ["1", "0.5", "-3", "1e-3", "ad", "e", "42", "x", "0"].randomElement(using: &generator) ?? "1"
  }

  private mutating func edit() -> TextEdit {
    [.eraseLast, .eraseWord, .clear].randomElement(using: &generator) ?? .clear
  }
}

extension EditingAction {
  /// Any entry that fits a place.
  fileprivate static func choose(
    _ catalogField: CatalogField, name: String, in generator: inout SplitMix64
  ) -> EditingAction {
    let names = PickerEntry.entries(for: catalogField).map(\.name)
    return .choose(catalogField, name: names.randomElement(using: &generator) ?? name)
  }
}
