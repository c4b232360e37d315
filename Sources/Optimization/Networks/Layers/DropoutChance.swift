/// Which numbers the layers of dropout keep in one step.
public enum DropoutChance: Sendable {
  /// Drawn from a seed, for each layer and row from a sequence of its own.
  case seed(UInt64)
  /// Given: for each layer, for each row of the batch, whether each number is kept.
  case masks([[[Bool]]])

  /// Writes 1 for each number that is kept and 0 for each that is left out.
  func write(
    keeping share: Double, layer: Int, row: Int, to notes: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    switch self {
    case .masks(let masks):
      for index in 0..<count { notes[index] = masks[layer][row][index] ? 1 : 0 }
    case .seed(let seed):
      // What is hashed once lies far apart, however alike the seeds are.
      var bits = SplitMix64(
        seed: SplitMix64.mixed(seed ^ UInt64(layer) << 48 ^ UInt64(row) << 16))
      let limit = UInt64(share * 0x1p32)
      var index = 0
      while index < count {
        let drawn = bits.next()
        notes[index] = drawn & 0xFFFF_FFFF < limit ? 1 : 0
        if index &+ 1 < count { notes[index &+ 1] = drawn >> 32 < limit ? 1 : 0 }
        index = index &+ 2
      }
    }
  }
}

extension SplitMix64 {
  /// The first number of the sequence of a seed.
  fileprivate static func mixed(_ seed: UInt64) -> UInt64 {
    var bits = SplitMix64(seed: seed)
    return bits.next()
  }
}
