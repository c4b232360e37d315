import ArgumentParser
import Foundation

extension CommandOutline {
  /// The outline of the whole program, from the parser's own description of it.
  static func program() -> CommandOutline {
    struct Description: Decodable {
      let command: CommandOutline
    }
    do {
      return try JSONDecoder().decode(Description.self, from: Data(Descent._dumpHelp().utf8))
        .command
    } catch {
      preconditionFailure("the parser describes the program in another form: \(error)")
    }
  }
}
