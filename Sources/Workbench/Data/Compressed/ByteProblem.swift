/// What is wrong with a file of bytes, and where.
struct ByteProblem: Error, Hashable {
  /// The byte at which it was noticed, from 0.
  let byte: Int
  let complaint: String
}
