import Foundation
import Optimization

/// Any JSON value, for fixtures whose parameters differ from case to case.
enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// A value that has no place among the settings.
  struct NotASetting: Error {
    let value: JSONValue
  }

  /// The value as a setting; nil for null, which stands for a default.
  func setting() throws -> SettingValue? {
    switch self {
    case .null: nil
    case .flag(let flag): .flag(flag)
    case .number(let number): .number(number)
    case .text(let text): .word(text)
    case .list(let list): .numbers(try list.map { try $0.number })
    case .object(let members): .selection(try Selection(json: members))
    }
  }

  private var number: Double {
    get throws {
      guard case .number(let number) = self else { throw NotASetting(value: self) }
      return number
    }
  }
}

extension Selection {
  /// The selection an object stands for: its name, and the rest of its members as settings.
  init(json members: [String: JSONValue]) throws {
    guard case .text(let name) = members["name"] else {
      throw JSONValue.NotASetting(value: .object(members))
    }
    self.init(name, try Settings(json: members.filter { $0.key != "name" }))
  }
}

extension Settings {
  /// The settings a fixture's parameters stand for; what is null keeps its default.
  init(json members: [String: JSONValue]) throws {
    self = try members.compactMapValues { try $0.setting() }
  }
}
