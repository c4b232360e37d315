extension CatalogList {
  /// The list for reading, in lines of at most a number of columns where words allow it.
  func text(width: Int = 80) -> String {
    let title = (name + ": " + summary).wrapped(indent: 0, hanging: 2, width: width)
    let settings = shared.map { $0.text(width: width) }
    let common = settings.isEmpty ? [] : ["settings shared by all"] + settings
    var blocks = [common.joined(separator: "\n")] + entries.map { $0.text(width: width) }
    // Whoever asks for one entry wants to read that first.
    if entries.count == 1 { blocks.swapAt(0, 1) }
    return ([title] + blocks.filter { !$0.isEmpty }).joined(separator: "\n\n") + "\n"
  }

  /// The names with one line each.
  func overview(width: Int = 80) -> String {
    let column = (entries.map(\.name.count).max() ?? 0) + 4
    let lines = entries.map { entry in
      let summary = entry.summary.wrapped(indent: column, hanging: column, width: width)
      return "  " + entry.name + summary.dropFirst(2 + entry.name.count)
    }
    let title = (name + ": " + summary).wrapped(indent: 0, hanging: 2, width: width)
    return ([title] + lines).joined(separator: "\n") + "\n"
  }
}

extension ListedEntry {
  fileprivate func text(width: Int) -> String {
    let names = name + (aliases.isEmpty ? "" : " (also \(aliases.joined(separator: ", ")))")
    let title = names.wrapped(indent: 0, hanging: 4, width: width)
    let lines = [formula.map { "f = " + $0 } ?? loss, summary, source].compactMap(\.self)
    return
      ([title] + lines.map { $0.wrapped(indent: 2, hanging: 4, width: width) }
      + settings.map { $0.text(width: width) })
      .joined(separator: "\n")
  }
}

extension ListedSetting {
  fileprivate func text(width: Int) -> String {
    let names = ([key] + aliases).joined(separator: ", ")
    let symbol = label.isEmpty || label == key ? "" : " (\(label))"
    return "    \(names)\(symbol) = \(`default`)\n"
      + "\(summary); \(allowed)".wrapped(indent: 8, hanging: 8, width: width)
  }
}
