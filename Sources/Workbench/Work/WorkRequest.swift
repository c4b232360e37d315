/// What the state wants to know and takes time to find out.
///
/// A request holds everything that its answer depends on, so equal requests have equal answers.
package protocol WorkRequest: Hashable, Sendable {
  /// The work that finds it out.
  associatedtype Requested: Work

  /// The work, none of it done.
  func begin() -> Requested
}

/// A request whose type does not show.
package struct AnyWorkRequest: Sendable {
  let base: any WorkRequest

  /// Wraps a request.
  package init(_ request: some WorkRequest) {
    base = request
  }

  func begin() -> any Work { base.begin() }
}

extension AnyWorkRequest: Hashable {
  package static func == (a: AnyWorkRequest, b: AnyWorkRequest) -> Bool {
    AnyHashable(a.base) == AnyHashable(b.base)
  }

  package func hash(into hasher: inout Hasher) {
    base.hash(into: &hasher)
  }
}
