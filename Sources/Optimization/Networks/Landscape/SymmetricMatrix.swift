/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
///
/// Source: G. Golub, C. Van Loan, Matrix computations, 4th edition, 2013, §8.5.
struct SymmetricMatrix {
  /// The entries, row after row.
  private(set) var entries: [Double]
  /// The rows.
  let size: Int

  init(_ entries: [Double], size: Int) {
    precondition(entries.count == size * size, "a square of entries")
    self.entries = entries
    self.size = size
  }

  subscript(row: Int, column: Int) -> Double {
    get { entries[row * size + column] }
    set { entries[row * size + column] = newValue }
  }

  /// The eigenvalues, the largest first, each with its eigenvector of length 1.
  func eigenpairs() -> [(value: Double, vector: [Double])] {
    var matrix = self
    var vectors = SymmetricMatrix(
      (0..<size * size).map { $0 / size == $0 % size ? 1 : 0 }, size: size)
    // Each sweep squares what is off the diagonal; a dozen reach the last digit of any matrix.
    for _ in 0..<60 {
      let outside = matrix.squareOutsideTheDiagonal
      guard outside > 1e-30 * matrix.squareOfTheDiagonal, outside > 0 else { break }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) { matrix.rotate(p, q, &vectors) }
      }
    }
    return (0..<size)
      .map { index in (matrix[index, index], (0..<size).map { vectors[$0, index] }) }
      .sorted { $0.0 > $1.0 }
  }

  /// Makes the entry (p, q) zero by a rotation.
  private mutating func rotate(_ p: Int, _ q: Int, _ vectors: inout SymmetricMatrix) {
    let entry = self[p, q]
    guard entry != 0 else { return }
    let ratio = (self[q, q] - self[p, p]) / (2 * entry)
    let tangent = (ratio >= 0 ? 1 : -1) / (ratio.magnitude + (ratio * ratio + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in 0..<size {
      let (a, b) = (self[index, p], self[index, q])
      self[index, p] = cosine * a - sine * b
      self[index, q] = sine * a + cosine * b
    }
    for index in 0..<size {
      let (a, b) = (self[p, index], self[q, index])
      self[p, index] = cosine * a - sine * b
      self[q, index] = sine * a + cosine * b
      let (c, d) = (vectors[index, p], vectors[index, q])
      vectors[index, p] = cosine * c - sine * d
      vectors[index, q] = sine * c + cosine * d
    }
  }

  private var squareOfTheDiagonal: Double {
    (0..<size).reduce(0) { $0 + self[$1, $1] * self[$1, $1] }
  }

  private var squareOutsideTheDiagonal: Double {
    entries.indices.reduce(0) {
      $1 / size == $1 % size ? $0 : $0 + entries[$1] * entries[$1]
    }
  }
}
