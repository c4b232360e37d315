/// Why a program could not be driven.
public enum HarnessError: Error, CustomStringConvertible {
  /// A system call failed, with its error number.
  case failed(String, errno: Int32)
  /// What was waited for did not happen; with what was there instead.
  case timedOut(String, instead: String)

  public var description: String {
    switch self {
    case .failed(let call, let errno): "\(call) failed with error \(errno)"
    case .timedOut(let what, let instead): "waited in vain for \(what); there was:\n\(instead)"
    }
  }
}
