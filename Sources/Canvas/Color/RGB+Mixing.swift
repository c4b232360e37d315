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
