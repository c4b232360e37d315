/// A colour of 24 bits in the sRGB space.
package struct RGB: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  /// Makes a colour from its three components, each 0 to 255.
  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour from 0xRRGGBB; higher bits are ignored.
  package init(packed: UInt32) {
    self.init(
      UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8),
      UInt8(truncatingIfNeeded: packed))
  }

  /// The colour as 0xRRGGBB.
  package var packed: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}

extension RGB: CustomStringConvertible {
  /// The colour as "#rrggbb".
  package var description: String {
    let digits = String(packed, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension RGB {
  /// The colour a part of the way to another one, linear in sRGB; `part` lies in 0...1.
  package func mixed(with other: RGB, _ part: Double) -> RGB {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      let (start, end) = (Double(a), Double(b))
      return UInt8((start + (end - start) * part).rounded())
    }
    return RGB(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// The colour with its components scaled, which scales lightness and keeps the hue.
  ///
  /// The factor lies in 0...1.
  package func darkened(to factor: Double) -> RGB {
    RGB(0, 0, 0).mixed(with: self, factor)
  }

  /// The colour lifted off the values 0 to 7, which terminals with direct colour take for entries of
  /// their palette.
  var liftedOffPalette: RGB {
    packed < 8 ? RGB(packed: 8) : self
  }
}
