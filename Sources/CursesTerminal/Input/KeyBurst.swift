internal import Canvas

/// Text pasted into a terminal that does not mark pastes, recognized by how fast it comes.
///
/// Where more characters come at once than anybody types while a picture is drawn, they and what follows
/// until the input rests are one paste rather than keys.
struct KeyBurst {
  /// The most characters at once that are still taken for keys.
  static let limit = 400

  private var isPasting = false
  private var text: [Unicode.Scalar] = []

  /// The seconds without input after which a paste is over; nil where there is none.
  var patience: Double? { isPasting ? 0.1 : nil }

  /// The events among those of one reading that are no pasted text.
  mutating func take(_ events: [Event]) -> [Event] {
    if !isPasting {
      guard events.count > Self.limit, events.count(where: { Self.scalar($0) != nil }) > Self.limit
      else { return events }
      isPasting = true
    }
    return events.filter { event in
      if let scalar = Self.scalar(event) { keep(scalar) }
      return switch event {
      // A control character among the text ends nothing.
      case .key, .end: false
      default: true
      }
    }
  }

  /// The paste, when nothing more came in time.
  mutating func expire() -> [Event] {
    guard isPasting else { return [] }
    defer { self = KeyBurst() }
    return [.paste(String(String.UnicodeScalarView(text)))]
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    if text.count < PasteCollector.capacity { text.append(scalar) }
  }

  /// The character of text that a key is; nil for every other event.
  private static func scalar(_ event: Event) -> Unicode.Scalar? {
    guard case .key(let key) = event, key.modifiers.isEmpty else { return nil }
    switch key.code {
    case .character(let scalar): return scalar
    case .enter: return "\n"
    case .tab: return "\t"
    default: return nil
    }
  }
}
