#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The variables every driven program gets, whoever runs the tests.
enum BaseEnvironment {
  /// The search path and home of this process, a UTF-8 locale, nobody's file of
  /// options, and `changes` on top.
  static func with(_ changes: [String: String]) -> [String: String] {
    var variables = ["LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": "/nonexistent"]
    for name in ["PATH", "HOME", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      guard let value = getenv(name) else { continue }
      variables[name] = String(cString: value)
    }
    return variables.merging(changes) { _, change in change }
  }
}
