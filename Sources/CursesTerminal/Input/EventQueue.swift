internal import Canvas

/// Events that wait to be taken, in order.
///
/// Of neighbouring motions only the last is kept, so that a slow frame never lags behind the mouse;
/// of neighbouring resizes likewise.
struct EventQueue {
  private var events: [Event] = []
  private var head = 0

  mutating func append(_ event: Event) {
    if head < events.count, let last = events.last, Self.supersedes(event, last) {
      events[events.count - 1] = event
    } else {
      events.append(event)
    }
  }

  mutating func next() -> Event? {
    guard head < events.count else { return nil }
    let event = events[head]
    head += 1
    if head == events.count {
      events.removeAll(keepingCapacity: true)
      head = 0
    }
    return event
  }

  private static func supersedes(_ event: Event, _ last: Event) -> Bool {
    switch (event, last) {
    case (.mouse(let new), .mouse(let old)):
      new.action == old.action && (new.action == .move || new.action == .drag)
    case (.resize, .resize):
      true
    default:
      false
    }
  }
}
