/// A network at work: the memory for the numbers and gradients of a batch, and the way forward and back
/// through it.
///
/// Every number is calculated by one part of the work in an order that does not depend on the parts, so the
/// result is the same on any number of cores.
final class NetworkPass<Element: ParameterScalar> {
  let network: Network
  /// The most rows of a batch.
  let capacity: Int
  private let runner: PartRunner
  /// The numbers before each layer and after the last, and the gradients over them.
  private var numbers: [UnsafeMutablePointer<Element>] = []
  private var slopes: [UnsafeMutablePointer<Element>] = []
  private var notes: [UnsafeMutablePointer<UInt8>] = []
  /// What is to be given back, each with its memory once.
  private var owned: [UnsafeMutablePointer<Element>] = []
  /// What became of each row of the last batch.
  private(set) var losses: [Double]
  private(set) var guesses: [Int]

  /// Makes room for batches of a network.
  init(_ network: Network, capacity: Int, on runner: PartRunner = .sequential) {
    precondition(capacity >= 1, "room for a row")
    self.network = network
    self.capacity = capacity
    self.runner = runner
    losses = Array(repeating: 0, count: capacity)
    guesses = Array(repeating: 0, count: capacity)
    numbers.append(room(for: network.input))
    slopes.append(numbers[0])
    var isFree = false
    for (index, layer) in network.layers.enumerated() {
      let shape = network.shapes[index + 1]
      // A layer that changes numbers one by one works where they are, unless the one before it still needs
      // them.
      if layer.isElementwise, isFree {
        numbers.append(numbers[index])
        slopes.append(slopes[index])
      } else {
        numbers.append(room(for: shape))
        slopes.append(room(for: shape))
      }
      isFree = !layer.readsItsOutput
      let count = capacity * shape.count
      notes.append(.allocate(capacity: count))
      notes[index].initialize(repeating: 0, count: count)
    }
  }

  deinit {
    for memory in owned { memory.deallocate() }
    for memory in notes { memory.deallocate() }
  }

  private func room(for shape: SampleShape) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: capacity * shape.count)
    memory.initialize(repeating: 0, count: capacity * shape.count)
    owned.append(memory)
    return memory
  }

  /// The passes through each layer.
  private func passes(
    _ parameters: UnsafePointer<Element>, rowCount: Int, chance: DropoutChance?, firstRow: Int
  ) -> [LayerPass<Element>] {
    var chanceIndex = 0
    return network.layers.indices.map { index in
      defer { if network.layers[index] is DropoutLayer { chanceIndex += 1 } }
      return LayerPass(
        inputShape: network.shapes[index], outputShape: network.shapes[index + 1],
        rowCount: rowCount, parameters: parameters + network.offsets[index],
        input: numbers[index], output: numbers[index + 1], outputGradient: slopes[index + 1],
        // Nobody asks how the loss depends on the data.
        inputGradient: index == 0 ? nil : slopes[index], notes: notes[index], chance: chance,
        chanceIndex: chanceIndex, firstRow: firstRow)
    }
  }

  /// Calculates the numbers of the classes for some rows, and judges them.
  ///
  /// - Parameters:
  ///   - rows: the numbers of the rows, at most as many as there is room for.
  ///   - samples: where they are.
  ///   - parameters: θ.
  ///   - chance: what dropout leaves out; nil to leave out nothing.
  ///   - firstRow: the place of the first of these rows in its batch.
  /// - Returns: the sum of the losses.
  func forward(
    _ rows: [Int], of samples: LabeledSamples, _ parameters: UnsafePointer<Element>,
    chance: DropoutChance?, firstRow: Int = 0
  ) -> Double {
    precondition(!rows.isEmpty && rows.count <= capacity, "rows that there is room for")
    let passes = passes(parameters, rowCount: rows.count, chance: chance, firstRow: firstRow)
    let memory = Memory(self)
    let (layers, width, classes) = (network.layers, network.input.count, network.classCount)
    runner.split(rows.count) { part in
      samples.write(
        rows[part],
        to: UnsafeMutableBufferPointer(
          start: memory.input + part.lowerBound * width, count: part.count * width))
      for (layer, pass) in zip(layers, passes) { layer.forward(pass, rows: part) }
    }
    for (index, row) in rows.enumerated() {
      let judged = SoftmaxCrossEntropy.judge(
        memory.output + index * classes, count: classes, label: samples.labels[row],
        probabilities: memory.outputGradient + index * classes)
      losses[index] = judged.loss
      guesses[index] = judged.guess
    }
    return losses[..<rows.count].reduce(0, +)
  }

  /// Adds a share of the gradient of the losses of the rows that went forward last, each by itself.
  ///
  /// - Parameters:
  ///   - rows: the numbers of these rows.
  ///   - samples: where they are.
  ///   - parameters: θ, as on the way forward.
  ///   - chance: as on the way forward.
  ///   - share: what every row counts, 1 over the rows of the batch.
  ///   - gradient: as many places as there are parameters, which are added to.
  func backward(
    _ rows: [Int], of samples: LabeledSamples, _ parameters: UnsafePointer<Element>,
    chance: DropoutChance?, share: Double, into gradient: UnsafeMutablePointer<Element>
  ) {
    let passes = passes(parameters, rowCount: rows.count, chance: chance, firstRow: 0)
    let (layers, classes) = (network.layers, network.classCount)
    let share = Element(share)
    let last = slopes[layers.count]
    for (index, row) in rows.enumerated() {
      let place = last + index * classes
      place[samples.labels[row]] -= 1
      for number in 0..<classes { place[number] *= share }
    }
    // What works where the numbers are changes the slopes of the layer after it, so parameters come first.
    let target = Target(gradient)
    for index in layers.indices.reversed() {
      let (layer, pass, offset) = (layers[index], passes[index], network.offsets[index])
      runner.split(layer.unitCount(for: pass.inputShape)) { units in
        layer.addGradient(pass, units: units, to: target.memory + offset)
      }
      guard index > 0 else { break }
      runner.split(rows.count) { part in layer.backward(pass, rows: part) }
    }
  }

  /// The numbers of the classes for a row of the last batch, before softmax.
  func logits(ofRow index: Int) -> [Double] {
    numbers(numbers[network.layers.count], row: index)
  }

  /// The probabilities of the classes for a row of the last batch, unless it went back since.
  func probabilities(ofRow index: Int) -> [Double] {
    numbers(slopes[network.layers.count], row: index)
  }

  private func numbers(_ memory: UnsafeMutablePointer<Element>, row: Int) -> [Double] {
    (0..<network.classCount).map { Double(memory[row * network.classCount + $0]) }
  }

  /// The ends of the memory, for parts that write only what is theirs.
  private struct Memory: @unchecked Sendable {
    let input: UnsafeMutablePointer<Element>
    let output: UnsafeMutablePointer<Element>
    let outputGradient: UnsafeMutablePointer<Element>

    init(_ pass: NetworkPass) {
      let last = pass.network.layers.count
      input = pass.numbers[0]
      output = pass.numbers[last]
      outputGradient = pass.slopes[last]
    }
  }

  /// A gradient, of which parts write only what is theirs.
  private struct Target: @unchecked Sendable {
    let memory: UnsafeMutablePointer<Element>

    init(_ memory: UnsafeMutablePointer<Element>) { self.memory = memory }
  }
}
