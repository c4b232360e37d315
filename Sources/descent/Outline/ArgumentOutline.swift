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
}

extension ArgumentOutline {
  /// Its names as they are typed, the short one first.
  var spellings: [String] {
    (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
      .sorted { $0.count < $1.count }
  }

  /// Its longest name, as it is typed.
  var spelling: String { spellings.last ?? "" }
}
