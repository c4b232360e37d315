/// How independent parts of a calculation are performed: one after another, or on several cores.
///
/// The core knows no threads, so who has some says how to use them. What is calculated is the same.
public struct PartRunner: Sendable {
  /// How many parts are worth while.
  public let width: Int
  private let perform: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - width: how many parts can run at once, at least 1.
  ///   - perform: performs the parts from 0 to below a count, in any order, and returns when all are done.
  public init(
    width: Int,
    perform: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void
  ) {
    precondition(width >= 1, "at least one part")
    self.width = width
    self.perform = perform
  }

  /// Performs one part after another.
  public static let sequential = PartRunner(width: 1) { count, part in
    for index in 0..<count { part(index) }
  }

  /// Splits a range of rows or units into parts and performs them; cuts fall on multiples of four.
  func split(_ count: Int, _ body: @escaping @Sendable (Range<Int>) -> Void) {
    guard count > 0 else { return }
    let length = max(4, ((count + width - 1) / width + 3) / 4 * 4)
    let parts = (count + length - 1) / length
    guard parts > 1 else { return body(0..<count) }
    perform(parts) { body($0 * length..<min(count, ($0 + 1) * length)) }
  }
}
