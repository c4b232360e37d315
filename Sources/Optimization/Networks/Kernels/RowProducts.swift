// Unsafe, because nine tenths of a training are spent here: an array would check every index, and a
// matrix that is a slice of all parameters would have to be copied.

/// Products of rows with rows: C ← C + A Bᵀ.
///
///     c[i][j] ← c[i][j] + Σₖ a[i][k] b[j][k]
///
/// Each sum is four sums side by side, over blocks of columns that lie in the nearest caches. How a sum is
/// split depends on its length alone, so that it is the same however many rows there are beside it. Twelve
/// sums at once keep the registers of any x86-64 or ARM processor busy; without fused operations, which the
/// oldest of them lack, they round alike everywhere.
enum RowProducts {
  /// Adds products of rows to a matrix.
  ///
  /// - Parameters:
  ///   - a: m rows of `length` numbers.
  ///   - b: n rows of `length` numbers, one after another.
  ///   - c: m rows of n sums; what is there is added to.
  ///   - rows: m.
  ///   - columns: n.
  ///   - length: the numbers that are multiplied for one sum.
  ///   - columnStride: how far the rows of c lie apart.
  @_specialize(where Element == Float)
  @_specialize(where Element == Double)
  static func add<Element: ParameterScalar>(
    _ a: UnsafePointer<Element>, _ b: UnsafePointer<Element>, to c: UnsafeMutablePointer<Element>,
    rows: Int, columns: Int, length: Int, columnStride: Int
  ) {
    var start = 0
    while start < length {
      let count = min(blockLength, length &- start)
      var column = 0
      while column < columns {
        let isWide = column &+ 3 <= columns
        var row = 0
        while row < rows {
          let place = c + (row &* columnStride &+ column)
          let left = a + (row &* length &+ start)
          let right = b + (column &* length &+ start)
          if isWide, row &+ 4 <= rows {
            tile(left, right, to: place, length: length, count: count, columnStride: columnStride)
          } else {
            let height = min(4, rows &- row)
            let width = isWide ? 3 : columns &- column
            for i in 0..<height {
              for j in 0..<width {
                place[i &* columnStride &+ j] += product(
                  left + i &* length, right + j &* length, count: count)
              }
            }
          }
          row = row &+ 4
        }
        column = column &+ 3
      }
      start = start &+ count
    }
  }

  /// The numbers of a row that are multiplied before the next row is turned to.
  private static var blockLength: Int { 512 }

  /// Σₖ a[k] b[k] for two rows.
  @inline(__always)
  private static func product<Element: ParameterScalar>(
    _ a: UnsafePointer<Element>, _ b: UnsafePointer<Element>, count: Int
  ) -> Element {
    var sums = SIMD4<Element>.zero
    var index = 0
    while index &+ 4 <= count {
      sums = sums + load4(a + index) * load4(b + index)
      index = index &+ 4
    }
    return total(of: sums, rest(of: a, b, from: index, to: count))
  }

  /// The products of the last numbers of two rows, fewer than four.
  @inline(__always)
  private static func rest<Element: ParameterScalar>(
    of a: UnsafePointer<Element>, _ b: UnsafePointer<Element>, from start: Int, to end: Int
  ) -> Element {
    var sum: Element = 0
    var index = start
    while index < end {
      sum += a[index] * b[index]
      index = index &+ 1
    }
    return sum
  }

  @inline(__always)
  private static func total<Element: ParameterScalar>(
    of sums: SIMD4<Element>, _ rest: Element
  ) -> Element {
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest
  }

  /// Twelve sums: four rows of a with three of b.
  @inline(__always)
  private static func tile<Element: ParameterScalar>(
    _ a: UnsafePointer<Element>, _ b: UnsafePointer<Element>, to c: UnsafeMutablePointer<Element>,
    length: Int, count: Int, columnStride: Int
  ) {
    let (a1, a2, a3) = (a + length, a + 2 &* length, a + 3 &* length)
    let (b1, b2) = (b + length, b + 2 &* length)
    var (s00, s01, s02) = (SIMD4<Element>.zero, SIMD4<Element>.zero, SIMD4<Element>.zero)
    var (s10, s11, s12) = (SIMD4<Element>.zero, SIMD4<Element>.zero, SIMD4<Element>.zero)
    var (s20, s21, s22) = (SIMD4<Element>.zero, SIMD4<Element>.zero, SIMD4<Element>.zero)
    var (s30, s31, s32) = (SIMD4<Element>.zero, SIMD4<Element>.zero, SIMD4<Element>.zero)
    var index = 0
    while index &+ 4 <= count {
      let (y0, y1, y2) = (load4(b + index), load4(b1 + index), load4(b2 + index))
      let x0 = load4(a + index)
      s00 = s00 + x0 * y0
      s01 = s01 + x0 * y1
      s02 = s02 + x0 * y2
      let x1 = load4(a1 + index)
      s10 = s10 + x1 * y0
      s11 = s11 + x1 * y1
      s12 = s12 + x1 * y2
      let x2 = load4(a2 + index)
      s20 = s20 + x2 * y0
      s21 = s21 + x2 * y1
      s22 = s22 + x2 * y2
      let x3 = load4(a3 + index)
      s30 = s30 + x3 * y0
      s31 = s31 + x3 * y1
      s32 = s32 + x3 * y2
      index = index &+ 4
    }
    let end = index
    @inline(__always)
    func add(
      _ row: Int, _ left: UnsafePointer<Element>, _ first: SIMD4<Element>,
      _ second: SIMD4<Element>, _ third: SIMD4<Element>
    ) {
      let place = c + row &* columnStride
      place[0] += total(of: first, rest(of: left, b, from: end, to: count))
      place[1] += total(of: second, rest(of: left, b1, from: end, to: count))
      place[2] += total(of: third, rest(of: left, b2, from: end, to: count))
    }
    add(0, a, s00, s01, s02)
    add(1, a1, s10, s11, s12)
    add(2, a2, s20, s21, s22)
    add(3, a3, s30, s31, s32)
  }
}

/// Four numbers that lie anywhere.
@inline(__always)
func load4<Element: ParameterScalar>(_ place: UnsafePointer<Element>) -> SIMD4<Element> {
  UnsafeRawPointer(place).loadUnaligned(as: SIMD4<Element>.self)
}

/// Eight numbers that lie anywhere.
@inline(__always)
func load8<Element: ParameterScalar>(_ place: UnsafePointer<Element>) -> SIMD8<Element> {
  UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Element>.self)
}

/// Puts eight numbers anywhere.
@inline(__always)
func store8<Element: ParameterScalar>(
  _ numbers: SIMD8<Element>, to place: UnsafeMutablePointer<Element>
) {
  UnsafeMutableRawPointer(place).storeBytes(of: numbers, as: SIMD8<Element>.self)
}
