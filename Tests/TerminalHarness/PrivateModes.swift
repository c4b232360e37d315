/// The private modes, such as the alternate screen, that bytes sent to a terminal switch.
public struct PrivateModes: Hashable, Sendable {
  /// The modes that were ever switched on or off.
  public private(set) var touched: Set<Int> = []
  /// The modes that differ from a fresh terminal: on, or for the cursor (25) and autowrap (7) off.
  public private(set) var changed: Set<Int> = []

  private static let onAtFirst: Set<Int> = [7, 25]

  /// Reads every "ESC [ ? … h" and "ESC [ ? … l" in order.
  public init(in bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      for mode in match.output.1.split(separator: ";").compactMap({ Int($0) }) {
        touched.insert(mode)
        let isOn = match.output.2 == "h"
        if isOn == Self.onAtFirst.contains(mode) {
          changed.remove(mode)
        } else {
          changed.insert(mode)
        }
      }
    }
  }
}
