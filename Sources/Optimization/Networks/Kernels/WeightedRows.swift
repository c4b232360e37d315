// Unsafe for the reason `RowProducts` is.

/// Sums of weighted rows: C ← C + A B.
///
///     c[i][j] ← c[i][j] + Σₖ a(i, k) b[k][j]
///
/// Each sum is taken in the order of k, so it is the same however many rows and columns there are beside it.
/// Both matrices are first copied into strips, four rows of A and eight columns of B wide and filled up with
/// zeros, through which the sums of 4 × 8 places run at once.
enum WeightedRows {
  /// Where the weight of row k in row i lies: at i × `rowStride` + k × `termStride`.
  struct Weights<Element: ParameterScalar> {
    let base: UnsafePointer<Element>
    let rowStride: Int
    let termStride: Int

    init(_ base: UnsafePointer<Element>, rowStride: Int, termStride: Int) {
      self.base = base
      self.rowStride = rowStride
      self.termStride = termStride
    }
  }

  /// Adds sums of weighted rows to a matrix.
  ///
  /// - Parameters:
  ///   - weights: A.
  ///   - b: the rows that are summed.
  ///   - c: the rows of the sums; what is there is added to.
  ///   - rows: the rows of A and C.
  ///   - terms: the columns of A, which are the rows of B.
  ///   - columns: the columns of B and C.
  ///   - stride: how far the rows of b and of c lie apart.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func add<Element: ParameterScalar>(
    _ weights: Weights<Element>, _ b: UnsafePointer<Element>, to c: UnsafeMutablePointer<Element>,
    rows: Int, terms: Int, columns: Int, stride: Int
  ) {
    let strips = (rows &+ 3) / 4
    withUnsafeTemporaryAllocation(of: Element.self, capacity: strips &* terms &* 4) { packed in
      withUnsafeTemporaryAllocation(of: Element.self, capacity: terms &* 16) { panel in
        guard let packed = packed.baseAddress, let panel = panel.baseAddress else { return }
        pack(weights, rows: rows, terms: terms, into: packed)
        var column = 0
        while column < columns {
          let width = min(16, columns &- column)
          pack(b + column, width: width, terms: terms, stride: stride, into: panel)
          var part = 0
          while part < width {
            for strip in 0..<strips {
              tile(
                packed + strip &* terms &* 4, panel + part &* terms,
                to: c + (strip &* 4 &* stride &+ column &+ part), terms: terms, stride: stride,
                height: min(4, rows &- strip &* 4), width: min(8, width &- part))
            }
            part = part &+ 8
          }
          column = column &+ 16
        }
      }
    }
  }

  /// Copies the weights so that those of four rows for each term lie side by side.
  @inline(__always)
  private static func pack<Element: ParameterScalar>(
    _ weights: Weights<Element>, rows: Int, terms: Int, into packed: UnsafeMutablePointer<Element>
  ) {
    var place = packed
    var row = 0
    while row < rows {
      let height = min(4, rows &- row)
      var source = weights.base + row &* weights.rowStride
      for _ in 0..<terms {
        for i in 0..<4 { place[i] = i < height ? source[i &* weights.rowStride] : 0 }
        place += 4
        source += weights.termStride
      }
      row = row &+ 4
    }
  }

  /// Copies up to sixteen columns as two strips of eight.
  @inline(__always)
  private static func pack<Element: ParameterScalar>(
    _ b: UnsafePointer<Element>, width: Int, terms: Int, stride: Int,
    into panel: UnsafeMutablePointer<Element>
  ) {
    var source = b
    var place = panel
    let second = terms &* 8
    for _ in 0..<terms {
      if width == 16 {
        store8(load8(source), to: place)
        store8(load8(source + 8), to: place + second)
      } else {
        for j in 0..<16 { place[j < 8 ? j : second &+ j &- 8] = j < width ? source[j] : 0 }
      }
      place += 8
      source += stride
    }
  }

  /// Adds the sums of up to 4 × 8 places.
  @inline(__always)
  private static func tile<Element: ParameterScalar>(
    _ packed: UnsafePointer<Element>, _ panel: UnsafePointer<Element>,
    to c: UnsafeMutablePointer<Element>, terms: Int, stride: Int, height: Int, width: Int
  ) {
    var (s0, s1) = (SIMD8<Element>.zero, SIMD8<Element>.zero)
    var (s2, s3) = (SIMD8<Element>.zero, SIMD8<Element>.zero)
    var (x, y) = (packed, panel)
    for _ in 0..<terms {
      let numbers = load8(y)
      s0 = s0 + SIMD8(repeating: x[0]) * numbers
      s1 = s1 + SIMD8(repeating: x[1]) * numbers
      s2 = s2 + SIMD8(repeating: x[2]) * numbers
      s3 = s3 + SIMD8(repeating: x[3]) * numbers
      x += 4
      y += 8
    }
    @inline(__always)
    func add(_ sums: SIMD8<Element>, _ row: Int) {
      guard row < height else { return }
      let place = c + row &* stride
      if width == 8 {
        store8(load8(UnsafePointer(place)) + sums, to: place)
      } else {
        for j in 0..<width { place[j] += sums[j] }
      }
    }
    add(s0, 0)
    add(s1, 1)
    add(s2, 2)
    add(s3, 3)
  }
}
