// Unsafe for the reason `RowProducts` is.

/// The squares of an image that a kernel is laid over, as a matrix: a row for each place in the kernel.
///
///     patches[(channel, dy, dx)][(y, x)] = image[channel][y + dy][x + dx]
///
/// Source: K. Chellapilla, S. Puri, P. Simard, High performance convolutional neural networks for document
/// processing, 2006.
struct Patches {
  let input: SampleShape
  /// The lines and columns of the kernel.
  let side: Int

  /// The places in the kernel, over all channels.
  var terms: Int { input.channels * side * side }
  /// The places that the kernel can be laid at.
  var places: Int { (input.height - side + 1) * (input.width - side + 1) }

  /// Copies an image into a matrix of patches.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  func gather<Element: ParameterScalar>(
    _ image: UnsafePointer<Element>, into patches: UnsafeMutablePointer<Element>
  ) {
    var target = patches
    forEachRun { start, width in
      target.update(from: image + start, count: width)
      target += width
    }
  }

  /// Adds a matrix of patches to the places of the image that they came from.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  func scatter<Element: ParameterScalar>(
    _ patches: UnsafePointer<Element>, to image: UnsafeMutablePointer<Element>
  ) {
    var source = patches
    forEachRun { start, width in
      let target = image + start
      for index in 0..<width { target[index] += source[index] }
      source += width
    }
  }

  /// Goes through the numbers of the matrix, in runs that lie one after another in the image too.
  @inline(__always)
  private func forEachRun(_ body: (_ start: Int, _ width: Int) -> Void) {
    let (height, width) = (input.height &- side &+ 1, input.width &- side &+ 1)
    for channel in 0..<input.channels {
      for dy in 0..<side {
        for dx in 0..<side {
          for y in 0..<height {
            body((channel &* input.height &+ y &+ dy) &* input.width &+ dx, width)
          }
        }
      }
    }
  }
}
