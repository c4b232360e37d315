import Testing

@testable import Optimization

/// The products of matrices held to sums written out, at sizes around those of their tiles and strips.
struct MatrixKernelTests {
  private static let sizes = [1, 2, 3, 4, 5, 8, 9, 16, 17, 33]

  private static func matrix(_ count: Int, _ salt: Int) -> [Double] {
    (0..<count).map { Double(($0 * 7 + salt) % 11) - 5 }
  }

  @Test(arguments: sizes)
  func productsOfRowsAreSumsOfProducts(_ rows: Int) {
    for columns in [1, 2, 3, 4, 7, 12] {
      for length in [1, 3, 4, 6, 513, 1030] {
        let (a, b) = (Self.matrix(rows * length, 1), Self.matrix(columns * length, 4))
        var found = [Double](repeating: 2, count: rows * columns)
        found.withUnsafeMutableBufferPointer { found in
          guard let found = found.baseAddress else { return }
          RowProducts.add(
            a, b, to: found, rows: rows, columns: columns, length: length, columnStride: columns)
        }
        let expected = (0..<rows * columns).map { place in
          (0..<length).reduce(2.0) {
            $0 + a[place / columns * length + $1] * b[place % columns * length + $1]
          }
        }
        // Whole numbers, so that nothing is rounded.
        #expect(found == expected, "\(rows) × \(columns) × \(length)")
      }
    }
  }

  @Test(arguments: sizes, [false, true])
  func weightedRowsAreSummed(_ rows: Int, _ isTransposed: Bool) {
    for columns in [1, 7, 8, 9, 16, 17, 40] {
      for terms in [1, 2, 5, 64] {
        let (a, b) = (Self.matrix(rows * terms, 2), Self.matrix(terms * columns, 3))
        var found = [Double](repeating: -1, count: rows * columns)
        let (rowStride, termStride) = isTransposed ? (1, rows) : (terms, 1)
        a.withUnsafeBufferPointer { a in
          found.withUnsafeMutableBufferPointer { found in
            guard let a = a.baseAddress, let found = found.baseAddress else { return }
            WeightedRows.add(
              .init(a, rowStride: rowStride, termStride: termStride), b, to: found, rows: rows,
              terms: terms, columns: columns, stride: columns)
          }
        }
        let expected = (0..<rows * columns).map { place in
          (0..<terms).reduce(-1.0) {
            $0 + a[place / columns * rowStride + $1 * termStride]
              * b[$1 * columns + place % columns]
          }
        }
        #expect(found == expected, "\(rows) × \(terms) × \(columns)")
      }
    }
  }
}
