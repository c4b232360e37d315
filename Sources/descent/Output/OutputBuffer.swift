/// Collects text and writes it to a stream in large pieces.
struct OutputBuffer {
  private let stream: StandardStream
  private var bytes: [UInt8] = []

  /// The bytes that are collected before they are written.
  private static let capacity = 1 << 16

  init(_ stream: StandardStream) {
    self.stream = stream
  }

  /// Takes a piece of text; it may stay in the buffer until `flush`.
  mutating func write(_ text: String) throws(OutputProblem) {
    bytes += text.utf8
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Writes what is still in the buffer.
  mutating func flush() throws(OutputProblem) {
    try stream.send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
