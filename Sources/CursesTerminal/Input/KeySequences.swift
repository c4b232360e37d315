internal import Canvas

extension Key.Modifiers {
  /// The modifiers of a sequence's parameter, which is one more than their bits.
  ///
  /// Bits: 1 Shift, 2 Alt, 4 Control, 8 Meta, the last taken for Alt.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
    if bits & 8 != 0 { insert(.alt) }
  }
}

extension Key.Code {
  /// The key whose sequence ends in a letter, in the forms "ESC [ A" and "ESC O A".
  static func lettered(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  /// The arrow that rxvt reports in lower case when it is typed with a modifier.
  static func loweredArrow(_ final: UInt8) -> Key.Code? {
    guard (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) else { return nil }
    return lettered(final - 32)
  }

  /// The key of the form "ESC [ number ~", as the VT220 numbered them.
  static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The key of the numeric keypad in application mode, "ESC O" and a lower-case letter.
  static func keypad(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: " "): return .character(" ")
    // The letters follow the order of the ASCII characters they stand for, 64 below.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Unicode.Scalar(final - 64))
    default: return nil
    }
  }
}

extension Key {
  /// The key that sends a control character.
  ///
  /// Backspace sends 0x7F or, on some terminals, 0x08, which is then no Ctrl-H.
  init(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Unicode.Scalar(byte + 0x60))
    default: self = .control(Unicode.Scalar(byte + 0x40))
    }
  }

  /// The same key with further modifiers.
  func with(_ modifiers: Modifiers) -> Key {
    Key(code, self.modifiers.union(modifiers))
  }
}
