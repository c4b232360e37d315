extension CatalogList {
  /// The list for reading, in lines of at most 80 columns where words allow it.
  var text: String {
    var blocks = [name + ": " + summary]
    if !shared.isEmpty {
      blocks.append((["settings of every entry"] + shared.map(\.text)).joined(separator: "\n"))
    }
    return (blocks + entries.map(\.text)).joined(separator: "\n\n") + "\n"
  }

  /// The names with one line each.
  var overview: String {
    let width = entries.map(\.name.count).max() ?? 0
    let lines = entries.map { entry in
      let summary = entry.summary.wrapped(indent: width + 4, hanging: width + 4)
      return "  " + entry.name + summary.dropFirst(2 + entry.name.count)
    }
    return ([name + ": " + summary] + lines).joined(separator: "\n") + "\n"
  }
}

extension ListedEntry {
  fileprivate var text: String {
    let title = name + (aliases.isEmpty ? "" : " (also \(aliases.joined(separator: ", ")))")
    let lines = [formula.map { "f = " + $0 }, summary, source].compactMap(\.self)
    return
      ([title] + lines.map { $0.wrapped(indent: 2, hanging: 4) } + settings.map(\.text))
      .joined(separator: "\n")
  }
}

extension ListedSetting {
  fileprivate var text: String {
    let names = ([key] + aliases).joined(separator: ", ")
    let symbol = label.isEmpty || label == key ? "" : " (\(label))"
    return "    \(names)\(symbol) = \(`default`)\n"
      + "\(summary); \(allowed)".wrapped(indent: 8, hanging: 8)
  }
}
