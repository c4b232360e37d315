extension Network {
  /// The mean loss of some rows and its gradient over all parameters.
  ///
  /// - Parameters:
  ///   - parameters: θ.
  ///   - samples: rows that suit the network.
  ///   - rows: the numbers of the rows, from 0; all unless given.
  ///   - chance: what dropout leaves out; nil to leave out nothing.
  ///   - runner: how parts of the work are performed.
  /// - Returns: the loss, and the gradient in the order of the parameters.
  public func lossAndGradient<Element>(
    of parameters: ParameterArray<Element>, over samples: LabeledSamples, rows: [Int]? = nil,
    chance: DropoutChance? = nil, on runner: PartRunner = .sequential
  ) -> (loss: Double, gradient: ParameterArray<Element>) {
    let rows = rows ?? Array(0..<samples.count)
    let capacity = min(max(rows.count, 1), NetworkPass<Element>.mostRows)
    let pass = NetworkPass<Element>(self, capacity: capacity, on: runner)
    var gradient = ParameterArray<Element>(repeating: 0, count: parameterCount)
    let loss = pass.lossAndGradient(
      rows, of: samples, parameters, chance: chance, into: &gradient)
    return (loss, gradient)
  }

  /// How the network does on some rows, without dropout.
  public func score<Element>(
    _ parameters: ParameterArray<Element>, on samples: LabeledSamples, rows: [Int]? = nil,
    on runner: PartRunner = .sequential
  ) -> NetworkScore {
    let count = rows?.count ?? samples.count
    let capacity = min(max(count, 1), NetworkPass<Element>.judgedRows)
    return NetworkPass<Element>(self, capacity: capacity, on: runner)
      .score(rows ?? Array(0..<count), of: samples, parameters)
  }

  /// The probabilities of the classes for some rows, without dropout.
  public func probabilities<Element>(
    _ parameters: ParameterArray<Element>, of samples: LabeledSamples, rows: [Int]
  ) -> [[Double]] {
    judged(parameters, samples, rows) { $0.probabilities(ofRow: $1) }
  }

  /// The numbers of the classes before softmax for some rows, without dropout.
  public func logits<Element>(
    _ parameters: ParameterArray<Element>, of samples: LabeledSamples, rows: [Int]
  ) -> [[Double]] {
    judged(parameters, samples, rows) { $0.logits(ofRow: $1) }
  }

  private func judged<Element, Result>(
    _ parameters: ParameterArray<Element>, _ samples: LabeledSamples, _ rows: [Int],
    _ read: (NetworkPass<Element>, Int) -> Result
  ) -> [Result] {
    guard !rows.isEmpty else { return [] }
    let pass = NetworkPass<Element>(self, capacity: rows.count)
    return parameters.withUnsafeBufferPointer { places in
      guard let places = places.baseAddress else { return [] }
      _ = pass.forward(rows, of: samples, places, chance: nil)
      return rows.indices.map { read(pass, $0) }
    }
  }
}

extension NetworkPass {
  /// How many rows are judged at once: enough for the kernels, and little memory.
  static var judgedRows: Int { 64 }

  /// The most rows that there is room for; larger batches are taken a part at a time.
  static var mostRows: Int { 256 }

  /// The mean loss of a batch of any number of rows, at least one, and its gradient.
  ///
  /// - Parameters:
  ///   - rows: the numbers of the rows.
  ///   - samples: where they are.
  ///   - parameters: θ.
  ///   - chance: what dropout leaves out; nil to leave out nothing.
  ///   - gradient: on return the gradient.
  ///   - judged: told what became of every part.
  /// - Returns: the mean loss.
  func lossAndGradient(
    _ rows: [Int], of samples: LabeledSamples, _ parameters: ParameterArray<Element>,
    chance: DropoutChance?, into gradient: inout ParameterArray<Element>,
    judged: (_ rows: ArraySlice<Int>, _ guesses: ArraySlice<Int>) -> Void = { _, _ in }
  ) -> Double {
    let share = 1 / Double(rows.count)
    var sum = 0.0
    parameters.withUnsafeBufferPointer { places in
      gradient.withUnsafeMutableBufferPointer { target in
        guard let places = places.baseAddress, let target = target.baseAddress else { return }
        target.update(repeating: 0, count: network.parameterCount)
        forEachPart(of: rows) { part, first in
          sum += forward(part, of: samples, places, chance: chance, firstRow: first)
          judged(part[...], guesses[..<part.count])
          backward(part, of: samples, places, chance: chance, share: share, into: target)
        }
      }
    }
    return sum * share
  }

  /// The mean loss of a batch of any number of rows, at least one.
  func loss(
    _ rows: [Int], of samples: LabeledSamples, _ parameters: ParameterArray<Element>,
    chance: DropoutChance?
  ) -> Double {
    var sum = 0.0
    parameters.withUnsafeBufferPointer { places in
      guard let places = places.baseAddress else { return }
      forEachPart(of: rows) { part, first in
        sum += forward(part, of: samples, places, chance: chance, firstRow: first)
      }
    }
    return sum / Double(rows.count)
  }

  /// Goes through as many rows at a time as there is room for.
  private func forEachPart(of rows: [Int], _ body: (_ part: [Int], _ first: Int) -> Void) {
    guard rows.count > capacity else { return body(rows, 0) }
    for start in stride(from: 0, to: rows.count, by: capacity) {
      body(Array(rows[start..<min(start + capacity, rows.count)]), start)
    }
  }

  /// How the network does on any number of rows, a part at a time.
  func score(
    _ rows: [Int], of samples: LabeledSamples, _ parameters: ParameterArray<Element>
  ) -> NetworkScore {
    var (allLosses, allGuesses) = ([Double](), [Int]())
    allLosses.reserveCapacity(rows.count)
    allGuesses.reserveCapacity(rows.count)
    parameters.withUnsafeBufferPointer { places in
      guard let places = places.baseAddress else { return }
      forEachPart(of: rows) { part, _ in
        _ = forward(part, of: samples, places, chance: nil)
        allLosses += losses[..<part.count]
        allGuesses += guesses[..<part.count]
      }
    }
    return NetworkScore(
      losses: allLosses, guesses: allGuesses, labels: rows.map { samples.labels[$0] },
      classCount: network.classCount)
  }
}
