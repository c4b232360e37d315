internal import Canvas

/// Turns the bytes a terminal sends into events.
///
/// Understands the forms of xterm, tmux, screen, rxvt, the Linux console and the VT220. What it does
/// not know it reads to its end and ignores, so that no part of it becomes a key. Time enters from
/// outside: when `patience` has passed without a byte, `expire()` decides what the bytes so far
/// were, an Escape for instance.
struct InputDecoder {
  private enum State: Hashable {
    case ground
    case escape
    case doubleEscape
    case sequence(ControlSequence)
    case singleShift([UInt8])
    case string(ControlString)
    case stringEscape(ControlString)
    case linuxFunction
    case legacyMouse([UInt8])
    case character(UTF8Assembler)
    case paste(PasteCollector)
  }

  private var state = State.ground
  /// The modifiers that an escape before the present bytes means.
  private var modifiers: Key.Modifiers = []
  private var events: [Event] = []
  /// What the terminal has told of itself.
  private(set) var reports = TerminalReports()

  /// The seconds to wait for the rest of what has begun; nil when nothing has.
  var patience: Double? {
    switch state {
    case .ground: nil
    case .escape, .doubleEscape: 0.025
    case .sequence, .singleShift, .string, .stringEscape: 0.05
    case .linuxFunction, .legacyMouse, .character: 0.25
    case .paste: 2
    }
  }

  /// The events that are complete with these bytes, in order.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    for byte in bytes { accept(byte) }
    return takeEvents()
  }

  /// The events of what has begun, when nothing more came in time.
  mutating func expire() -> [Event] {
    switch state {
    case .escape:
      emit(Key(.escape))
    case .doubleEscape:
      emit(Key(.escape))
      emit(Key(.escape))
    case .sequence(let sequence) where sequence.isEmpty:
      emit(Key(.character("["), .alt))
    case .singleShift(let parameter) where parameter.isEmpty:
      emit(Key(.character("O"), .alt))
    case .string(let string) where string.isEmpty:
      emit(Key(.character(Unicode.Scalar(string.introducer)), .alt))
    case .stringEscape(let string):
      take(string)
    case .paste(let paste):
      events.append(.paste(paste.text))
    case .ground, .sequence, .singleShift, .string, .linuxFunction, .legacyMouse, .character:
      break
    }
    rest()
    return takeEvents()
  }

  private mutating func takeEvents() -> [Event] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  private mutating func emit(_ key: Key) {
    events.append(.key(key))
  }

  private mutating func rest() {
    state = .ground
    modifiers = []
  }

  private mutating func accept(_ byte: UInt8) {
    switch state {
    case .ground: acceptFirst(byte)
    case .escape: acceptAfterEscape(byte)
    case .doubleEscape: acceptAfterDoubleEscape(byte)
    case .sequence(let sequence): accept(byte, in: sequence)
    case .singleShift(let parameter): accept(byte, inSingleShift: parameter)
    case .string(let string): accept(byte, in: string)
    case .stringEscape(let string): accept(byte, afterEscapeIn: string)
    case .linuxFunction: acceptLinuxFunction(byte)
    case .legacyMouse(let bytes): accept(byte, inLegacyMouse: bytes)
    case .character(let character): accept(byte, in: character)
    case .paste(var paste):
      state = .ground  // so that the collector is not copied for each byte
      if paste.add(byte) {
        events.append(.paste(paste.text))
      } else {
        state = .paste(paste)
      }
    }
  }
}

extension InputDecoder {
  private mutating func acceptFirst(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      state = .escape
    case 0x03 where modifiers.isEmpty:
      // The interrupt key where the terminal driver was told another one.
      events.append(.end(status: 130))
    case 0x04 where modifiers.isEmpty:
      // The end of the input, where it comes through a terminal: nobody will type any more.
      events.append(.end(status: 0))
    case 0x00..<0x20, 0x7F:
      emit(Key(control: byte).with(modifiers))
      rest()
    case 0x20..<0x7F:
      emit(Key(.character(Unicode.Scalar(byte)), modifiers))
      rest()
    default:
      guard let character = UTF8Assembler(byte) else { return rest() }
      state = .character(character)
    }
  }

  private mutating func acceptAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      state = .doubleEscape
    case UInt8(ascii: "["):
      state = .sequence(ControlSequence())
    case UInt8(ascii: "O"):
      state = .singleShift([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string(ControlString(byte))
    default:
      state = .ground
      modifiers = .alt
      acceptFirst(byte)
    }
  }

  /// A second escape is Alt before a sequence, and otherwise the Escape key typed before another.
  private mutating func acceptAfterDoubleEscape(_ byte: UInt8) {
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      modifiers = .alt
    } else {
      emit(Key(.escape))
    }
    acceptAfterEscape(byte)
  }

  private mutating func accept(_ byte: UInt8, in sequence: ControlSequence) {
    guard (0x20..<0x7F).contains(byte) else { return restart(byte) }
    var sequence = sequence
    guard sequence.isEnded(by: byte) else {
      sequence.add(byte)
      state = .sequence(sequence)
      return
    }
    if sequence.startsPaste(byte) {
      rest()
      state = .paste(PasteCollector())
    } else if sequence.isEmpty, byte == UInt8(ascii: "[") {
      state = .linuxFunction
    } else if sequence.isEmpty, byte == UInt8(ascii: "M") {
      state = .legacyMouse([])
    } else {
      if sequence.reportsAttributes(byte) { reports.hasAttributes = true }
      if let event = sequence.event(byte, modifiers) { events.append(event) }
      rest()
    }
  }

  /// A byte that no sequence contains breaks it off; a new one may start with it.
  private mutating func restart(_ byte: UInt8) {
    rest()
    acceptFirst(byte)
  }

  private mutating func accept(_ byte: UInt8, inSingleShift parameter: [UInt8]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      // Some terminals send "ESC O 5 A" or "ESC O 1 ; 5 A" for Ctrl-Up.
      state = .singleShift(parameter.suffix(3) + [byte])
    case 0x20..<0x7F:
      let digit = parameter.last.map { Int($0) - 48 } ?? 1
      let typed = Key.Modifiers(parameter: digit).union(modifiers)
      if let code = Key.Code.lettered(byte) ?? Key.Code.keypad(byte) {
        emit(Key(code, typed))
      } else if let code = Key.Code.loweredArrow(byte) {
        emit(Key(code, typed.union(.control)))
      }
      rest()
    default:
      restart(byte)
    }
  }

  /// A string ends in a bell, or in an escape and a backslash.
  private mutating func accept(_ byte: UInt8, in string: ControlString) {
    switch byte {
    case 0x07:
      take(string)
      rest()
    case 0x1B:
      state = .stringEscape(string)
    default:
      var string = string
      string.add(byte)
      state = .string(string)
    }
  }

  /// Any other byte after an escape belongs to what comes next; some terminals forget the backslash.
  private mutating func accept(_ byte: UInt8, afterEscapeIn string: ControlString) {
    take(string)
    rest()
    if byte != UInt8(ascii: "\\") { acceptAfterEscape(byte) }
  }

  private mutating func take(_ string: ControlString) {
    if let background = string.background { reports.background = background }
  }

  private mutating func acceptLinuxFunction(_ byte: UInt8) {
    guard (0x20..<0x7F).contains(byte) else { return restart(byte) }
    if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
      emit(Key(.function(Int(byte) - 64), modifiers))
    }
    rest()
  }

  private mutating func accept(_ byte: UInt8, inLegacyMouse bytes: [UInt8]) {
    let bytes = bytes + [byte]
    guard bytes.count == 3 else {
      state = .legacyMouse(bytes)
      return
    }
    rest()
    let values = bytes.map { Int($0) - 32 }
    // The old protocol reports no button number on release but 3, which is motion's "none".
    let isRelease = values[0] & 0b0110_0011 == 3
    let button = isRelease ? 0 : values[0]
    let mouse = Mouse(button: button, column: values[1], row: values[2], isRelease: isRelease)
    if let mouse { events.append(.mouse(mouse)) }
  }

  private mutating func accept(_ byte: UInt8, in character: UTF8Assembler) {
    guard UTF8Assembler.isContinuation(byte) else { return restart(byte) }
    var character = character
    let (isComplete, scalar) = character.add(byte)
    guard isComplete else {
      state = .character(character)
      return
    }
    if let scalar { emit(Key(.character(scalar), modifiers)) }
    rest()
  }
}
