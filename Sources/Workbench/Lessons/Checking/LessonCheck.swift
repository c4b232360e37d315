/// A lesson whose statements were all held against its runs.
package struct LessonCheck: Hashable, Sendable {
  /// The scenes in their order.
  package let scenes: [SceneCheck]

  /// Computes the runs of a lesson, without a screen, and checks what is claimed of them.
  package init(_ lesson: Lesson) {
    scenes = lesson.scenes.map(SceneCheck.init)
  }

  /// The number of statements.
  package var claimCount: Int { scenes.reduce(0) { $0 + $1.claims.count } }

  /// The number of statements that are not true.
  package var failureCount: Int {
    scenes.reduce(0) { $0 + $1.claims.count { !$0.finding.holds } }
  }
}

/// A scene with what was found for each of its statements.
package struct SceneCheck: Hashable, Sendable {
  package let title: String
  package let claims: [ClaimCheck]

  /// Computes the runs of a scene and checks what is claimed of them.
  package init(_ scene: LessonScene) {
    title = scene.title
    var runs = SceneRuns(of: scene.command)
    claims = scene.claims.map { ClaimCheck(claim: $0, finding: $0.finding(in: &runs)) }
  }
}

/// A statement with what was found.
package struct ClaimCheck: Hashable, Sendable {
  package let claim: Claim
  package let finding: ClaimFinding
}

extension LessonCheck {
  /// The statements of the lesson, each with what was found; those that are not true with their line.
  ///
  /// Lines longer than a number of columns are broken.
  package func text(name: String, title: String, width: Int = 80) -> String {
    let lines = scenes.enumerated().flatMap { index, scene in
      ["  \(index + 1)  " + scene.title.wrapped(indent: 5, hanging: 5, width: width).dropFirst(5)]
        + scene.claims.map { $0.text(width: width) }
    }
    let head = "\(name): \(title)".wrapped(indent: 0, hanging: 4, width: width)
    return ([head] + lines).joined(separator: "\n") + "\n"
  }
}

extension ClaimCheck {
  fileprivate func text(width: Int) -> String {
    let mark = finding.holds ? "true " : "FALSE"
    let line = finding.holds ? "" : " (line \(claim.line))"
    let text = "\(claim.text): \(finding.found)\(line)"
    return "     \(mark)  " + text.wrapped(indent: 12, hanging: 14, width: width).dropFirst(12)
  }
}
