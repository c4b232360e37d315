import Numbers

/// A colour in a space where distances are about as large as they look.
///
/// Source: B. Ottosson, A perceptual color space for image processing, 2020.
struct OKLab: Hashable, Sendable {
  /// 0 black to 1 white.
  let lightness: Double
  let greenRed: Double
  let blueYellow: Double

  init(_ color: RGB) {
    let red = Self.linear(color.red)
    let green = Self.linear(color.green)
    let blue = Self.linear(color.blue)
    let long = Double.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = Double.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = Double.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// The squared distance to another colour, with hue and saturation counted by the given weight.
  func squaredDistance(to other: OKLab, hueWeight: Double = 1) -> Double {
    let lightness = lightness - other.lightness
    let greenRed = greenRed - other.greenRed
    let blueYellow = blueYellow - other.blueYellow
    let chroma = greenRed * greenRed + blueYellow * blueYellow
    return lightness * lightness + hueWeight * hueWeight * chroma
  }

  /// A component of sRGB as a share of light.
  private static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : .pow((value + 0.055) / 1.055, 2.4)
  }
}
