extension LessonCheck {
  /// The statements of the lesson, each with what was found; those that are not true with their line.
  package func text(name: String, title: String) -> String {
    let lines = scenes.enumerated().flatMap { index, scene in
      ["  \(index + 1)  \(scene.title)"] + scene.claims.map(\.text)
    }
    return (["\(name): \(title)"] + lines).joined(separator: "\n") + "\n"
  }
}

extension ClaimCheck {
  fileprivate var text: String {
    let mark = finding.holds ? "true " : "FALSE"
    let line = finding.holds ? "" : " (line \(claim.line))"
    return "     \(mark)  \(claim.text): \(finding.found)\(line)"
  }
}
