import Workbench

/// The options that somebody wants every time, from a file of theirs: one option a line.
///
/// A line is `--name=value`, `--name value` or `--name`; blank lines and what follows a `#` at the
/// beginning of a word are for the reader.
struct OptionsFile {
  /// One line that gives an option.
  struct Entry {
    /// The line in words, as in "FILE, line 3".
    let place: String
    let option: ArgumentOutline
    /// The option as it would be typed.
    let words: [String]
  }

  /// The lines that give options, of one option the last.
  private(set) var entries: [Entry] = []

  /// Makes a file without lines.
  init() {}

  /// Reads the lines of a file.
  ///
  /// - Parameters:
  ///   - text: what is in it.
  ///   - path: its name, for messages.
  ///   - command: the command whose options may stand in it.
  /// - Throws: the first line that is none, with its number.
  init(_ text: String, named path: String, for command: CommandOutline) throws(ArgumentProblem) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = Self.words(in: line)
      guard let first = words.first else { continue }
      let place = "\(path), line \(index + 1)"
      let entry = try Self.entry(first, words.dropFirst().joined(separator: " "), place, command)
      entries.removeAll { $0.option.isSameChoice(as: entry.option) }
      entries.append(entry)
    }
  }

  /// The words of a line up to the remark at its end.
  private static func words(in line: Substring) -> [Substring] {
    let words = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }
    return Array(words.prefix { !$0.hasPrefix("#") })
  }

  private static func entry(
    _ word: Substring, _ rest: String, _ place: String, _ command: CommandOutline
  ) throws(ArgumentProblem) -> Entry {
    let options = command.options.filter { $0.sectionTitle != nil }
    let name = String(word.prefix { $0 != "=" })
    guard let option = options.first(where: { $0.spellings.contains(name) }) else {
      let bare = name.drop { $0 == "-" }
      let names = options.map { String($0.spelling.dropFirst(2)) }
      throw ArgumentProblem(
        place, "there is no option '\(name)' for a line of its own",
        allowed: options.map(\.spelling).joined(separator: ", "),
        suggestion: NearestName.nearest(to: String(bare), among: names).map { "--" + $0 })
    }
    let attached = word.count > name.count ? String(word.dropFirst(name.count + 1)) : nil
    let value = [attached, rest.isEmpty ? nil : rest].compactMap(\.self).joined(separator: " ")
    guard option.kind == .option else {
      guard attached == nil, rest.isEmpty else {
        throw ArgumentProblem(place, "\(name) takes no value", allowed: name)
      }
      return Entry(place: place, option: option, words: [name])
    }
    let bare = value.withoutQuotes
    guard !bare.isEmpty else {
      throw ArgumentProblem(
        place, "the value of \(name) is missing", allowed: "\(name)=\(option.valueName ?? "VALUE")")
    }
    return Entry(place: place, option: option, words: [name + "=" + bare])
  }

  /// The lines that say something to a command beside what is said to it anyway.
  func entries(for command: CommandOutline, beside words: [String]) -> [Entry] {
    let given = words.compactMap { command.option(named: String($0.prefix { $0 != "=" })) }
    // Schedules by themselves have no function and no runs, and so nothing but steps.
    let hasSchedules = given.contains { $0.spelling == "--schedule" }
    return entries.filter { entry in
      guard !hasSchedules || entry.option.spelling == "--steps" else { return false }
      // What has no section has the name of an option of the file by chance, as --steps of a training.
      return command.option(named: entry.option.spelling)?.sectionTitle != nil
        && !given.contains { $0.isSameChoice(as: entry.option) }
    }
  }
}

extension ArgumentOutline {
  /// Whether two options decide about the same, as --mouse and --no-mouse do.
  fileprivate func isSameChoice(as other: ArgumentOutline) -> Bool {
    spelling == other.spelling || (kind == .flag && abstract == other.abstract)
  }
}

extension String {
  /// The text without the quotes round it, which no shell is there to take.
  var withoutQuotes: String {
    guard count >= 2, let quote = first, quote == last, quote == "'" || quote == "\"" else {
      return self
    }
    return String(dropFirst().dropLast())
  }
}
