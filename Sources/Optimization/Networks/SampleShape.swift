/// How the numbers of one row lie: channels of images, or plain features as one channel of one line.
///
/// They are in the order channel, line, column.
public struct SampleShape: Hashable, Sendable {
  /// The channels, at least 1.
  public let channels: Int
  /// The lines of an image, at least 1.
  public let height: Int
  /// The columns of an image, or the number of plain features; at least 1.
  public let width: Int

  /// Makes the shape of an image.
  public init(channels: Int = 1, height: Int, width: Int) {
    precondition(channels >= 1 && height >= 1 && width >= 1, "a shape has no empty side")
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// Makes the shape of plain features.
  public init(features count: Int) { self.init(height: 1, width: count) }

  /// How many numbers there are in all.
  public var count: Int { channels * height * width }

  /// Whether it is an image rather than plain features.
  public var isImage: Bool { channels > 1 || height > 1 }
}
