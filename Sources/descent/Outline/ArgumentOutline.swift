/// An argument of a command: an option, a flag, or what stands for itself.
struct ArgumentOutline: Decodable {
  /// What it looks like on the command line.
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  /// A name without its dashes.
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let kind: Kind
  let names: [Name]?
  /// What its value is called.
  let valueName: String?
  /// What it is for, in a sentence or two.
  let abstract: String?
  /// The group it belongs to.
  let sectionTitle: String?
  let defaultValue: String?
  let shouldDisplay: Bool
  let isRepeating: Bool
  let completionKind: CompletionKind?

  /// The values that can be listed.
  struct CompletionKind: Decodable {
    let list: List?

    /// The values, as the declaration lists them.
    struct List: Decodable {
      let values: [String]
    }
  }
}

extension ArgumentOutline {
  /// Its names as they are typed, the short one first.
  var spellings: [String] {
    (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
      .sorted { $0.count < $1.count }
  }

  /// The values it takes, where they can be listed.
  var values: [String] { completionKind?.list?.values ?? [] }

  /// The argument as it is typed, with the name of its value.
  var label: String {
    switch kind {
    case .positional: (valueName ?? "") + (isRepeating ? " …" : "")
    case .option: spellings.joined(separator: ", ") + " " + (valueName ?? "")
    case .flag: spellings.joined(separator: ", ")
    }
  }

  /// What it is for, with the value that it has where none is given.
  var explanation: String {
    let standard = kind == .option ? defaultValue.map { " Default: \($0)." } : nil
    return (abstract ?? "") + (standard ?? "")
  }

  /// Its longest name, as it is typed.
  var spelling: String { spellings.last ?? "" }
}
