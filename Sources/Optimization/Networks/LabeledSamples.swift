/// Rows of numbers with the class of each: what a network is trained on, or judged by.
public struct LabeledSamples: Sendable {
  /// What the data is called, as in "iris".
  public let name: String
  /// How the numbers of a row lie.
  public let shape: SampleShape
  /// The class of each row, an index into `classes`.
  public let labels: [Int]
  /// The names of the classes, at least two.
  public let classes: [String]
  /// The numbers, row after row.
  private let features: Features

  /// What the numbers are kept as.
  private enum Features: Hashable, Sendable {
    case numbers([Double])
    /// Bytes that stand for themselves over a divisor: an eighth of the memory.
    case bytes([UInt8], divisor: Double)
  }

  /// Makes samples of numbers.
  ///
  /// - Parameters:
  ///   - name: what the data is called.
  ///   - shape: how the numbers of a row lie.
  ///   - features: the finite numbers, row after row.
  ///   - labels: the class of each row.
  ///   - classes: the names of the classes.
  public init(
    name: String, shape: SampleShape, features: [Double], labels: [Int], classes: [String]
  ) {
    self.init(
      name: name, shape: shape, .numbers(features), count: features.count, labels: labels,
      classes: classes)
  }

  /// Makes samples of bytes, such as the pixels of images, each of which stands for itself over a divisor.
  ///
  /// - Parameters:
  ///   - name: what the data is called.
  ///   - shape: how the bytes of a row lie.
  ///   - bytes: the bytes, row after row.
  ///   - divisor: what the largest byte stands for 1 by; above 0.
  ///   - labels: the class of each row.
  ///   - classes: the names of the classes.
  public init(
    name: String, shape: SampleShape, bytes: [UInt8], divisor: Double = 255, labels: [Int],
    classes: [String]
  ) {
    precondition(divisor > 0, "a divisor above 0")
    self.init(
      name: name, shape: shape, .bytes(bytes, divisor: divisor), count: bytes.count,
      labels: labels, classes: classes)
  }

  private init(
    name: String, shape: SampleShape, _ features: Features, count: Int, labels: [Int],
    classes: [String]
  ) {
    precondition(count == labels.count * shape.count, "as many numbers as the shape has a row")
    precondition(labels.allSatisfy(classes.indices.contains), "every label names a class")
    self.name = name
    self.shape = shape
    self.labels = labels
    self.classes = classes
    self.features = features
  }

  /// The number of rows.
  public var count: Int { labels.count }

  /// The numbers of a row, counted from 0.
  public func row(_ index: Int) -> [Double] {
    let range = index * shape.count..<(index + 1) * shape.count
    switch features {
    case .numbers(let numbers): return Array(numbers[range])
    case .bytes(let bytes, let divisor): return bytes[range].map { Double($0) / divisor }
    }
  }

  /// The given rows alone, in the given order; numbers may repeat.
  public func selecting(_ rows: [Int]) -> LabeledSamples {
    let width = shape.count
    func selected<Number>(_ numbers: [Number]) -> [Number] {
      var chosen: [Number] = []
      chosen.reserveCapacity(rows.count * width)
      for row in rows { chosen += numbers[row * width..<(row + 1) * width] }
      return chosen
    }
    let chosen: Features =
      switch features {
      case .numbers(let numbers): .numbers(selected(numbers))
      case .bytes(let bytes, let divisor): .bytes(selected(bytes), divisor: divisor)
      }
    return LabeledSamples(
      name: name, shape: shape, chosen, count: rows.count * width, labels: rows.map { labels[$0] },
      classes: classes)
  }

  /// Writes some rows one after another, as numbers of any precision.
  ///
  /// - Parameters:
  ///   - rows: the numbers of the rows, from 0.
  ///   - target: as many places as the rows have numbers.
  func write<Element: ParameterScalar>(
    _ rows: some Collection<Int>, to target: UnsafeMutableBufferPointer<Element>
  ) {
    let width = shape.count
    var place = 0
    switch features {
    case .numbers(let numbers):
      for row in rows {
        for index in row * width..<(row + 1) * width {
          target[place] = Element(numbers[index])
          place += 1
        }
      }
    case .bytes(let bytes, let divisor):
      // Every byte is looked up, which is quicker than to divide, and rounded alike.
      let values = (0...255).map { Element(Double($0) / divisor) }
      for row in rows {
        for index in row * width..<(row + 1) * width {
          target[place] = values[Int(bytes[index])]
          place += 1
        }
      }
    }
  }
}

extension LabeledSamples: Hashable {
  public static func == (a: LabeledSamples, b: LabeledSamples) -> Bool {
    a.name == b.name && a.shape == b.shape && a.classes == b.classes && a.labels == b.labels
      && a.features == b.features
  }

  /// Leaves out the numbers, of which there may be millions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(shape)
    hasher.combine(count)
  }
}
