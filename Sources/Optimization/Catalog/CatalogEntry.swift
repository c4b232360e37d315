/// An entry of one of the catalog's lists: what it is called, what can be set, and how to make it.
public struct CatalogEntry<Product>: Sendable {
  /// The name in lists, files and on the command line.
  public let name: String
  /// The name the program writes: the same, or a well-known short form of it.
  public let shortName: String
  /// Further names that are accepted.
  public let aliases: [String]
  /// What it is, in one line.
  public let summary: String
  /// Where it comes from: author, title, year.
  public let source: String
  /// The settings, in the order they are shown.
  public let settings: [SettingInfo]

  private let make: @Sendable (Settings) -> Product
  private let findConflict: @Sendable (Settings) -> SettingConflict?
  private let makeFit: @Sendable (Settings, String) -> Settings

  /// Describes a configurable type; `wrap` makes the product from one with its settings.
  init<Subject: Configurable>(
    _ type: Subject.Type, _ wrap: @escaping @Sendable (Subject) -> Product
  ) {
    name = Subject.name
    shortName = Subject.shortName
    aliases = Subject.aliases
    summary = Subject.summary
    source = Subject.source
    let defaults = Subject()
    settings = Subject.settings.map { SettingInfo($0, defaults: defaults) }
    make = { wrap(Subject($0)) }
    findConflict = { Subject($0).conflict }
    makeFit = { settings, key in
      var subject = Subject(settings)
      subject.fit(to: key)
      return subject.settings
    }
  }

  private init(
    _ item: CatalogEntry<some Any>, _ settings: [SettingInfo],
    _ make: @escaping @Sendable (Settings) -> Product
  ) {
    name = item.name
    shortName = item.shortName
    aliases = item.aliases
    summary = item.summary
    source = item.source
    self.settings = settings
    self.make = make
    findConflict = item.findConflict
    makeFit = item.makeFit
  }

  /// The same entry with some of its settings, which makes something else of the product.
  func map<Other>(
    keeping isKept: (SettingInfo) -> Bool, _ transform: @escaping @Sendable (Product) -> Other
  ) -> CatalogEntry<Other> {
    CatalogEntry<Other>(self, settings.filter(isKept)) { [make] in transform(make($0)) }
  }

  /// The names and settings alone.
  var bare: CatalogEntry<Void> { CatalogEntry<Void>(self, settings) { _ in } }

  /// Describes a typed function, which has nothing to be set.
  init(_ function: TypedFunction) where Product == any Objective {
    name = function.text
    shortName = function.text
    aliases = []
    summary = function.formula
    source = "typed"
    settings = []
    let objective = function.objective
    make = { _ in objective }
    findConflict = { _ in nil }
    makeFit = { settings, _ in settings }
  }

  /// Makes the product with some settings changed; every value must lie in its setting's domain.
  public func product(_ settings: Settings = [:]) -> Product {
    make(settings)
  }

  /// What is wrong with settings that do not fit each other; nil where they do.
  public func conflict(in settings: Settings) -> SettingConflict? { findConflict(settings) }

  /// The settings with what does not fit the one of the given key made to fit it.
  package func fitted(_ settings: Settings, to key: String) -> Settings {
    conflict(in: settings) == nil ? settings : makeFit(settings, key)
  }

  /// Whether the text names this entry.
  package func isNamed(_ text: String) -> Bool {
    name == text || shortName == text || aliases.contains(text)
  }

  /// The setting with the given key or alias.
  package func setting(named text: String) -> SettingInfo? {
    settings.first { $0.isNamed(text) }
  }

  /// The value of a setting: the one given, else the default.
  package func value(of setting: SettingInfo, in settings: Settings) -> SettingValue {
    settings[setting.key] ?? setting.defaultValue
  }
}

extension CatalogEntry {
  /// Every name that is accepted for the entry, the one the program writes first.
  package var names: [String] {
    [shortName] + (name == shortName ? [] : [name]) + aliases
  }
}
