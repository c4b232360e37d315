internal import CNcurses

extension TerminalOptions.MouseReports {
  /// The choice as the shim names it.
  var code: cn_mouse {
    switch self {
    case .off: CN_MOUSE_OFF
    case .drag: CN_MOUSE_DRAG
    case .hover: CN_MOUSE_HOVER
    }
  }
}
