#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An executable of this package, as built along with the tests.
public enum BuiltProduct {
  /// The path of the executable; it lies beside the program that runs the tests, or, on macOS,
  /// beside the bundle that program loaded.
  public static func path(_ name: String) -> String {
    var folder = CommandLine.arguments[0]
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let candidate = folder + "/" + name
      if access(candidate, X_OK) == 0, !isFolder(candidate) { return candidate }
    }
    return name
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
