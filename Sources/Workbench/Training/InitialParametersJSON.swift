#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import Optimization

/// The parameters of a network as a JSON object of named arrays: {"W1":[[…],…],"b1":[…],…}.
///
/// An array may be nested as its shape says, or flat; only the order of its numbers counts.
enum InitialParametersJSON {
  /// The numbers in the order of the blocks.
  ///
  /// Throws what is no such object, a name that is missing or not known, and a wrong number of numbers.
  static func parameters(
    _ file: GivenFile, of blocks: [ParameterBlock]
  ) throws(ArgumentProblem) -> [Double] {
    let argument = "--initial \(file.path)"
    let names = blocks.map(\.name)
    let allowed =
      "an object of arrays: "
      + blocks.map { "\($0.name) of \($0.shape.map(String.init).joined(separator: "×"))" }
      .joined(separator: ", ")
    let arrays: [String: Numbers]
    do {
      arrays = try JSONDecoder().decode([String: Numbers].self, from: Data(file.text.utf8))
    } catch {
      throw ArgumentProblem(
        argument, "\(file.path) is not an object of arrays of numbers", allowed: allowed)
    }
    if let name = arrays.keys.sorted().first(where: { !names.contains($0) }) {
      throw ArgumentProblem(
        argument, "the network has no parameters '\(name)'", allowed: allowed,
        suggestion: NearestName.nearest(to: name, among: names))
    }
    var parameters: [Double] = []
    for block in blocks {
      guard let numbers = arrays[block.name]?.flat else {
        throw ArgumentProblem(argument, "\(file.path) has no '\(block.name)'", allowed: allowed)
      }
      guard numbers.count == block.count else {
        throw ArgumentProblem(
          argument, "'\(block.name)' has \(numbers.count) numbers, not \(block.count)",
          allowed: allowed)
      }
      parameters += numbers
    }
    return parameters
  }

  /// Numbers in lists of any depth.
  private enum Numbers: Decodable {
    case number(Double)
    case list([Numbers])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .list(try container.decode([Numbers].self))
      }
    }

    var flat: [Double] {
      switch self {
      case .number(let number): [number]
      case .list(let list): list.flatMap(\.flat)
      }
    }
  }
}
