import Optimization

/// Compares what the program computes with the numbers of golden lines.
struct GoldenCheck {
  /// The lines, those that cannot be read too.
  let lines: [String]
  /// What the lines are about.
  let subject: GoldenSubject
  /// The names that need a line each.
  let names: [String]

  init(_ lines: [String], of subject: GoldenSubject, covering names: [String]) {
    self.lines = lines
    self.subject = subject
    self.names = names
  }

  func findings() -> Findings {
    var tally = Tally()
    var seen: Set<String> = []
    var libraries: [String] = []
    for line in lines {
      guard let entry = GoldenEntry(line) else {
        tally.fail("'\(line)' is not a golden line")
        continue
      }
      if !libraries.contains(entry.library) { libraries.append(entry.library) }
      do {
        seen.insert(try subject.compare(entry, &tally))
      } catch {
        tally.fail(error.complaint + " in " + entry.command)
      }
    }
    for name in names where !seen.contains(name) {
      tally.fail("\(name) has no golden line")
    }
    return tally.findings(
      subject.summary(seen.count, lines.count, libraries), libraries: libraries)
  }
}
